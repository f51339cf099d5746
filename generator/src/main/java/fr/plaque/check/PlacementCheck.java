package fr.plaque.check;

import fr.plaque.finding.Quotation;
import fr.plaque.model.PageInfo;
import fr.plaque.model.Site;
import fr.plaque.schema.Folding;
import fr.plaque.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What pushes a site up in searches: an address that boasts, pages made for towns (R. 4127-80, II). */
final class PlacementCheck {

    private static final int MANY = 3;

    /** A title that ends with a place: « à Péronnas », « Lyon 3 ». */
    private static final Pattern PLACE = Pattern.compile(
            "(?U)(.+?)[ \u00a0](?:à|près de|sur)[ \u00a0](\\p{Lu}[\\w’' -]*)|(.+?[ \u00a0]\\p{Lu}\\w+)[ \u00a0](\\d{1,2})");

    void check(Site site, SiteNotes notes) {
        address(site, notes);
        towns(site, notes);
    }

    private static void address(Site site, SiteNotes notes) {
        String host = WebAddresses.domain(site.profil().site().adresse()).orElse("");
        Set<String> words = Set.copyOf(List.of(Folding.words(host).split("[ .-]+")));
        String joined = String.join("", Folding.words(host).split("[ .-]+"));
        words(notes).stream()
                .filter(word -> words.contains(word) || word.length() > 6 && joined.contains(word))
                .findFirst()
                .ifPresent(word -> notes.add("profil-adresse-vantee", "site.adresse", "mot", word));
    }

    private static List<String> words(SiteNotes notes) {
        return notes.rule("profil-adresse-vantee").body().get("mots").stream()
                .flatMap(node -> ((YamlNode.Sequence) node).items().stream())
                .map(node -> ((YamlNode.Scalar) node).text())
                .toList();
    }

    private static void towns(Site site, SiteNotes notes) {
        Set<String> practised = site.profil().lieux().stream()
                .map(place -> Folding.words(place.adresse().commune()))
                .collect(Collectors.toSet());
        Map<String, List<PageInfo>> alike = new TreeMap<>();
        for (PageInfo page : site.pagesPubliees()) {
            Matcher title = PLACE.matcher(page.fiche().titre().strip());
            if (title.matches() && !practised.contains(town(title).orElse(""))) {
                String rest = Optional.ofNullable(title.group(1)).orElseGet(() -> title.group(3));
                alike.computeIfAbsent(Folding.words(rest), key -> new ArrayList<>())
                        .add(page);
            }
        }
        alike.values().stream().filter(pages -> pages.size() >= MANY).forEach(pages -> {
            PageInfo first = pages.get(0);
            notes.add(notes.rule("publicite-pages-par-ville")
                    .at(
                            first.origins().at("titre"),
                            "nombre",
                            String.valueOf(pages.size()),
                            "titre",
                            Quotation.of(first.fiche().titre())));
        });
    }

    private static Optional<String> town(Matcher title) {
        return Optional.ofNullable(title.group(2)).map(Folding::words);
    }
}
