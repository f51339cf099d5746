package fr.plaque.model;

import fr.plaque.source.SourceFile;
import fr.plaque.yaml.YamlNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Everything that was read, but the texts of the pages.
 *
 * @param arbreProfil the profile as typed, for the checks that read every word shown
 * @param pages sorted by path; drafts are among them, marked
 * @param actualites sorted by path; drafts and those that are over are among them, marked
 * @param stages the placement sheets, sorted by path
 * @param tutoriels the step-by-step guides, sorted by path
 * @param documents the addresses of the files to download
 * @param versions the replaced versions of pages, sorted by path; drafts are among them, marked
 * @param illisibles the paths of the pages whose header could not be read: they are there, and nothing is known of them
 */
public record Site(
        Profil profil,
        Origins origins,
        SourceFile fichierProfil,
        YamlNode.Mapping arbreProfil,
        List<PageInfo> pages,
        SiteImages images,
        LocalDate aujourdhui,
        List<Actualite> actualites,
        List<Feuille<Stage>> stages,
        List<Feuille<Tutoriel>> tutoriels,
        List<String> documents,
        List<PageInfo> versions,
        List<String> illisibles) {

    /** A site of pages alone. */
    public Site(
            Profil profil,
            Origins origins,
            SourceFile fichierProfil,
            YamlNode.Mapping arbreProfil,
            List<PageInfo> pages,
            SiteImages images,
            LocalDate aujourdhui) {
        this(
                profil,
                origins,
                fichierProfil,
                arbreProfil,
                pages,
                images,
                aujourdhui,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** Whether nothing could be read of the profile: what it does not say cannot be held against the other files. */
    public boolean sansProfil() {
        return arbreProfil.entries().isEmpty();
    }

    /** Whether the page with that address is there, but could not be read. */
    public boolean estIllisible(String slug) {
        return illisibles.contains("pages/" + slug + ".md");
    }

    /** The pages without the drafts, in the same order. */
    public List<PageInfo> pagesPubliees() {
        return pages.stream().filter(page -> !page.brouillon()).toList();
    }

    /** The replaced versions without the drafts. */
    public List<PageInfo> versionsPubliees() {
        return versions.stream().filter(page -> !page.brouillon()).toList();
    }

    /**
     * The page that another one translates, or says in simple words: the one it names, else the one whose file has the
     * same name but for the language.
     */
    public Optional<PageInfo> originale(PageInfo page) {
        Optional<String> named =
                page.fiche().traduitDe().map(name -> name.strip().replaceAll("^pages/|\\.md$|/$", ""));
        if (named.isEmpty() && page.suffixe().isEmpty()) {
            return Optional.empty();
        }
        String file = named.map(name -> "pages/" + name + ".md").orElseGet(page::cheminSansSuffixe);
        return pages.stream()
                .filter(other -> !other.brouillon() && !other.chemin().equals(page.chemin()))
                .filter(other -> other.chemin().equals(file)
                        || named.filter(name -> other.slug().equals(name)
                                        || other.slug().endsWith("/" + name))
                                .isPresent())
                .findFirst();
    }

    /** The published page that replaced a version, if there still is one. */
    public Optional<PageInfo> actuelle(PageInfo version) {
        return pages.stream()
                .filter(page -> !page.brouillon() && page.chemin().equals(version.cheminActuel()))
                .findFirst();
    }

    /** The news that is neither a draft nor over. */
    public List<Actualite> actualitesPubliees() {
        return actualites.stream().filter(one -> !one.page().brouillon()).toList();
    }

    /** Whether students are trained here: patients must then be told. */
    public boolean formeDesEtudiants() {
        return !stages.isEmpty()
                || profil.service()
                        .filter(service -> service.responsablePedagogique().isPresent()
                                || service.accueilPatients().isPresent())
                        .isPresent();
    }
}
