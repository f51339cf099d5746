package fr.plaque.report;

import fr.plaque.model.AssuranceRcp;
import fr.plaque.model.Lieu;
import fr.plaque.model.Praticien;
import fr.plaque.model.Profil;
import fr.plaque.model.Service;
import fr.plaque.text.FrenchFormat;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a model of the kit takes from the profile: {@code {{medecin}}} and the like; {@code {{#service}}} to
 * {@code {{/service}}} is kept for a service, {@code {{^service}}} to {@code {{/service}}} for a practitioner.
 */
final class KitWords {

    private static final Pattern PART = Pattern.compile("(?s)\\{\\{([#^])service}}\\n?(.*?)\\{\\{/service}}\\n?");
    private static final Pattern PLACE = Pattern.compile("\\{\\{([^}#^/]+)}}");
    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_{}\\[\\]<>#|~!]");

    /** @param label what to write by hand when the profile does not say it */
    private record Word(String value, String label) {}

    private final Map<String, Word> words = new LinkedHashMap<>();
    private final Map<String, String> lists = new LinkedHashMap<>();
    private final boolean service;

    KitWords(Profil profil, LocalDate day) {
        Praticien who = profil.praticien();
        service = profil.service().isPresent();
        word("date", FrenchFormat.date(day), "date");
        word("titulaire", holder(profil), "votre nom");
        word("medecin", who.nomComplet(), "titre, prénom et nom du médecin");
        word("medecin.prenom_nom", (who.prenom() + " " + who.nom()).strip(), "prénom et nom du médecin");
        word("medecin.nom", who.nom(), "nom du médecin");
        word("medecin.rpps", who.rpps(), "numéro RPPS du médecin");
        word("medecin.departement", who.inscriptionOrdinale().departement(), "département d'inscription à l'Ordre");
        word(
                "medecin.specialite",
                who.specialites().stream()
                        .map(Praticien.Specialite::intitule)
                        .findFirst()
                        .orElse(""),
                "spécialité du médecin");
        place("rue", profil, lieu -> lieu.adresse().rue(), "rue");
        place("code_postal", profil, lieu -> lieu.adresse().codePostal(), "code postal");
        place("commune", profil, lieu -> lieu.adresse().commune(), "commune");
        place("telephone", profil, Lieu::telephone, "téléphone");
        place("courriel", profil, Lieu::courriel, "courriel");
        Optional<AssuranceRcp> insurance = profil.assuranceRcp().valeur();
        word("assureur", insurance.map(AssuranceRcp::assureur).orElse(""), "nom de l'assureur");
        word("assureur.adresse", insurance.map(AssuranceRcp::coordonnees).orElse(""), "adresse de l'assureur");
        word("site", profil.site().adresse(), "adresse du site");
        lists.put("recherches", KitSearches.engines(profil));
        lists.put("cartes", KitSearches.maps(profil));
        lists.put("annuaires", KitSearches.directories());
        lists.put("comptes", KitSearches.accounts(profil));
    }

    /**
     * Fills a model in; what the profile does not say stays to be written by hand, in brackets like the rest.
     *
     * @throws IllegalStateException if a model asks for something else, which is a fault of ours
     */
    String fill(String model) {
        String mine = PART.matcher(model)
                .replaceAll(
                        part -> Matcher.quoteReplacement(part.group(1).equals("#") == service ? part.group(2) : ""));
        return PLACE.matcher(mine).replaceAll(place -> Matcher.quoteReplacement(shown(place.group(1))));
    }

    /** Nothing that an author typed is Markdown here. */
    static String plain(String word) {
        return SPECIAL.matcher(word.replaceAll("\\s+", " "))
                .replaceAll(sign -> "\\\\" + Matcher.quoteReplacement(sign.group()));
    }

    private String shown(String name) {
        if (lists.containsKey(name)) {
            return lists.get(name);
        }
        Word word = words.get(name);
        if (word == null) {
            throw new IllegalStateException("no word for " + name);
        }
        return word.value().isBlank() ? "\\[" + word.label() + "\\]" : plain(word.value());
    }

    private static String holder(Profil profil) {
        return profil.nomComplet()
                + profil.service()
                        .map(Service::etablissement)
                        .map(name -> ", " + name)
                        .orElse("");
    }

    private void place(String key, Profil profil, Function<Lieu, String> value, String label) {
        word("lieu." + key, profil.lieux().stream().map(value).findFirst().orElse(""), label);
    }

    private void word(String name, String value, String label) {
        words.put(name, new Word(value, label));
    }
}
