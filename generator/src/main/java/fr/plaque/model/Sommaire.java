package fr.plaque.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The table of contents of a work: its sections as their author ordered them, then the pages that he named in none.
 *
 * @param oubliees those pages, by path
 */
public record Sommaire(List<Partie> parties, List<PageInfo> oubliees) {

    /** @param chapitres in the order in which they are read */
    public record Partie(String titre, List<Chapitre> chapitres) {}

    /** @param pages those of the folder that bears the name of the chapter, by path */
    public record Chapitre(PageInfo page, List<PageInfo> pages) {}

    /** That of a site about a work; of any other, one without sections. */
    public static Sommaire of(Site site) {
        List<PageInfo> published = site.pagesPubliees();
        List<Ouvrage.Section> sections =
                site.profil().ouvrage().map(Ouvrage::sections).orElse(List.of());
        Set<PageInfo> named = new HashSet<>();
        sections.forEach(
                section -> section.pages().forEach(name -> page(name, published).ifPresent(named::add)));
        Set<PageInfo> placed = new HashSet<>();
        List<Partie> parts = new ArrayList<>();
        for (Ouvrage.Section section : sections) {
            List<Chapitre> chapters = new ArrayList<>();
            for (String name : section.pages()) {
                page(name, published).filter(placed::add).ifPresent(page -> {
                    List<PageInfo> below = published.stream()
                            .filter(one -> one.slug().startsWith(page.slug() + "/") && !named.contains(one))
                            .filter(placed::add)
                            .toList();
                    chapters.add(new Chapitre(page, below));
                });
            }
            parts.add(new Partie(section.titre(), List.copyOf(chapters)));
        }
        return new Sommaire(
                List.copyOf(parts),
                published.stream().filter(page -> !placed.contains(page)).toList());
    }

    /** The page of that name: its file without folder {@code pages} and ending, or its address. */
    public static Optional<PageInfo> page(String name, List<PageInfo> pages) {
        return pages.stream()
                .filter(page -> page.slug().equals(name) || page.chemin().equals("pages/" + name + ".md"))
                .findFirst();
    }

    /** Every page in the order in which the work is read. */
    public List<PageInfo> suite() {
        return Stream.concat(
                        parties.stream()
                                .flatMap(part -> part.chapitres().stream())
                                .flatMap(chapter -> Stream.concat(Stream.of(chapter.page()), chapter.pages().stream())),
                        oubliees.stream())
                .toList();
    }
}
