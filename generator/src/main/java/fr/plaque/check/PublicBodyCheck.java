package fr.plaque.check;

import fr.plaque.finding.Quotation;
import fr.plaque.model.Service;
import fr.plaque.model.Site;
import fr.plaque.schema.Folding;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the site of a public hospital owes: who answers for it, who watches over data, who allowed it. */
final class PublicBodyCheck {

    private static final Pattern TITLE =
            Pattern.compile("^(?:(?:dr|docteur|pr|professeur|professeure|m|mr|mme|monsieur|madame)\\s)+");
    private static final Map<String, String> OWED = new TreeMap<>(Map.of(
            "dpo", "profil-dpo",
            "autorisation_publication", "profil-autorisation",
            "accessibilite", "profil-accessibilite"));

    void check(Site site, SiteNotes notes) {
        site.profil().service().ifPresent(service -> {
            director(service, site.profil().site().directeurPublication(), notes);
            OWED.forEach((key, rule) -> {
                if (!notes.typed("site." + key)) {
                    notes.add(rule, "site");
                }
            });
        });
    }

    /** The director of publication of a legal person is its legal representative (loi n° 82-652, art. 93-2). */
    private static void director(Service service, String director, SiteNotes notes) {
        String chief = name(service.chefDeService().nom());
        if (!chief.isEmpty() && chief.equals(name(director))) {
            notes.add("profil-directeur-chef", "site.directeur_publication", "valeur", Quotation.of(director));
        } else if (!chief.isEmpty() && chief.equals(name(service.directeur()))) {
            notes.add("profil-directeur-chef", "service.directeur", "valeur", Quotation.of(service.directeur()));
        } else if (!director.isEmpty()
                && !service.directeur().isEmpty()
                && !name(service.directeur()).equals(name(director))) {
            notes.add(
                    "profil-directeur-autre",
                    "site.directeur_publication",
                    "valeur",
                    Quotation.of(director),
                    "directeur",
                    service.directeur());
        }
    }

    /** A name without its titles, folded, its words in one order: « Fictif Sacha » is « M. Sacha Fictif ». */
    static String name(String typed) {
        String words = TITLE.matcher(Folding.words(typed)).replaceFirst("");
        return Arrays.stream(words.split(" ")).sorted().collect(Collectors.joining(" "));
    }
}
