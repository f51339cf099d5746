package fr.plaque.report;

import fr.plaque.model.AssuranceRcp;
import fr.plaque.model.Lieu;
import fr.plaque.model.Praticien;
import fr.plaque.model.Profil;
import fr.plaque.text.FrenchFormat;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a model of the kit takes from the profile: {@code {{praticien.nom}}} and the like. */
final class KitWords {

    private static final Pattern PLACE = Pattern.compile("\\{\\{([^}]+)\\}\\}");
    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_{}\\[\\]<>#|~!]");

    private final Map<String, String> words = new LinkedHashMap<>();

    KitWords(Profil profil, LocalDate day) {
        Praticien who = profil.praticien();
        words.put("date", FrenchFormat.date(day));
        words.put("praticien.titre", who.titre());
        words.put("praticien.prenom", who.prenom());
        words.put("praticien.nom", who.nom());
        words.put("praticien.rpps", who.rpps());
        words.put(
                "praticien.inscription_ordinale.departement",
                who.inscriptionOrdinale().departement());
        words.put(
                "praticien.specialites[0].intitule",
                who.specialites().stream()
                        .map(Praticien.Specialite::intitule)
                        .findFirst()
                        .orElse(""));
        place("rue", profil, lieu -> lieu.adresse().rue());
        place("code_postal", profil, lieu -> lieu.adresse().codePostal());
        place("commune", profil, lieu -> lieu.adresse().commune());
        words.put("lieux[0].telephone", first(profil, Lieu::telephone));
        words.put("lieux[0].courriel", first(profil, Lieu::courriel));
        Optional<AssuranceRcp> insurance = profil.assuranceRcp().valeur();
        words.put(
                "assurance_rcp.assureur", insurance.map(AssuranceRcp::assureur).orElse(""));
        words.put(
                "assurance_rcp.coordonnees",
                insurance.map(AssuranceRcp::coordonnees).orElse(""));
        words.put("site.adresse", profil.site().adresse());
    }

    /**
     * Fills a model in; what the profile does not say stays to be written by hand, in brackets like the rest.
     *
     * @throws IllegalStateException if a model asks for something else, which is a fault of ours
     */
    String fill(String model) {
        return PLACE.matcher(model).replaceAll(place -> {
            String word = words.get(place.group(1));
            if (word == null) {
                throw new IllegalStateException("no word for " + place.group());
            }
            String shown = word.isBlank() ? "\\[" + label(place.group(1)) + "\\]" : plain(word);
            return Matcher.quoteReplacement(shown);
        });
    }

    /** Nothing that an author typed is Markdown here. */
    private static String plain(String word) {
        return SPECIAL.matcher(word.replaceAll("\\s+", " "))
                .replaceAll(sign -> "\\\\" + Matcher.quoteReplacement(sign.group()));
    }

    private static String label(String path) {
        return path.substring(path.lastIndexOf('.') + 1).replace('_', ' ');
    }

    private void place(String key, Profil profil, Function<Lieu, String> value) {
        words.put("lieux[0].adresse." + key, first(profil, value));
    }

    private static String first(Profil profil, Function<Lieu, String> value) {
        return profil.lieux().stream().map(value).findFirst().orElse("");
    }
}
