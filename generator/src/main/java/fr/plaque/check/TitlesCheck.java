package fr.plaque.check;

import fr.plaque.finding.Quotation;
import fr.plaque.model.Praticien;
import fr.plaque.model.Praticien.Diplome;
import fr.plaque.model.Praticien.Specialite;
import fr.plaque.schema.Folding;
import fr.plaque.schema.Nomenclature;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Specialties of the nomenclature only, diplomas that the Order recognises only (R. 4127-79 to -81, CNOM 2021). */
final class TitlesCheck {

    private static final Pattern ABBREVIATION = Pattern.compile("(?<!\\p{L})(?:D\\.?I\\.?U|D\\.?U)\\.?(?!\\p{L})");
    private static final Pattern FIRST_WORD = Pattern.compile("^(?:du|diu)\\b.*");
    private static final Pattern WORDS = Pattern.compile(".*\\bdiplomes? (?:inter ?)?universitaires?\\b.*");
    private static final int PROPOSALS = 3;

    private final Nomenclature nomenclature = Nomenclature.standard();

    void check(Praticien praticien, SiteNotes notes) {
        for (int i = 0; i < praticien.specialites().size(); i++) {
            specialty(praticien.specialites().get(i), "praticien.specialites[" + i + "]", notes);
        }
        for (int i = 0; i < praticien.diplomes().size(); i++) {
            diploma(praticien.diplomes().get(i), "praticien.diplomes[" + i + "]", notes);
        }
        foreignTitle(praticien, notes);
    }

    private void specialty(Specialite specialty, String path, SiteNotes notes) {
        Optional<Nomenclature.Specialty> byCode = specialty.code().flatMap(nomenclature::byCode);
        if (specialty.code().isPresent() && byCode.isEmpty()) {
            notes.add(
                    "titre-specialite-code",
                    path + ".code",
                    "valeur",
                    Quotation.of(specialty.code().get()));
            return;
        }
        if (specialty.intitule().isEmpty()) {
            notes.add("titre-specialite-vide", path);
        } else if (!nomenclature.knows(specialty.intitule())) {
            notes.add(
                    "titre-specialite",
                    path + ".intitule",
                    "valeur",
                    Quotation.of(specialty.intitule()),
                    "proches",
                    String.join(" ; ", nomenclature.closest(specialty.intitule(), PROPOSALS)));
        } else if (byCode.isPresent()) {
            boolean agree = nomenclature
                    .codes(specialty.intitule())
                    .contains(byCode.get().code().orElseThrow());
            if (!agree) {
                notes.add(
                        "titre-specialite-discordante",
                        path + ".code",
                        "code",
                        specialty.code().orElseThrow(),
                        "libelle",
                        byCode.get().label(),
                        "valeur",
                        Quotation.of(specialty.intitule()));
            }
        }
    }

    private static void diploma(Diplome diploma, String path, SiteNotes notes) {
        if (isUniversityDiploma(diploma.intitule())
                && diploma.reconnuCnom().filter(Boolean::booleanValue).isEmpty()) {
            notes.add("titre-diplome", path + ".intitule", "valeur", Quotation.of(diploma.intitule()));
        }
    }

    /** A DU or a DIU, not the « du » of « diplôme du collège ». */
    private static boolean isUniversityDiploma(String label) {
        String folded = Folding.words(label);
        return ABBREVIATION.matcher(label).find()
                || FIRST_WORD.matcher(folded).matches()
                || WORDS.matcher(folded).matches();
    }

    private static void foreignTitle(Praticien praticien, SiteNotes notes) {
        String state = Folding.words(praticien.etatDuDiplome());
        if (state.isEmpty() || state.equals("france") || praticien.diplomes().isEmpty()) {
            return;
        }
        List<String> places = praticien.diplomes().stream()
                .map(diploma -> Folding.words(diploma.lieu()))
                .toList();
        if (places.stream().noneMatch(place -> place.contains(state))) {
            notes.add("titre-diplome-etranger", "praticien.diplomes", "etat", Quotation.of(praticien.etatDuDiplome()));
        }
    }
}
