package fr.plaque.render;

import fr.plaque.model.Honoraires;
import fr.plaque.model.Honoraires.ModePaiement;
import fr.plaque.model.Honoraires.Secteur;
import fr.plaque.text.Typography;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the law wants said about fees (code de la santé publique, art. R. 4127-53 and L. 1110-3), chosen by the
 * conventional situation; the words are data.
 */
final class FeeSentences {

    private static final Set<Secteur> MAY_EXCEED = EnumSet.of(Secteur.SECTEUR_2, Secteur.SECTEUR_1_DP);
    private static final Set<Secteur> CONVENTIONED =
            EnumSet.of(Secteur.SECTEUR_1, Secteur.SECTEUR_1_DP, Secteur.SECTEUR_2);

    private static final Set<String> YES_OR_NO = Set.of("oui", "non");

    private final Phrases phrases;
    private final Map<String, String> words;

    FeeSentences(Phrases phrases, String doctor) {
        this.phrases = phrases;
        this.words = Map.of("nom", doctor);
    }

    /** One sentence on the conventional situation. */
    List<Map<String, Object>> sector(Honoraires honoraires) {
        return honoraires.secteur().map(secteur -> view("secteur-" + suffix(secteur))).stream()
                .toList();
    }

    /** How far fees may go beyond the tariff, and what is paid back. */
    List<Map<String, Object>> situation(Honoraires honoraires) {
        List<Map<String, Object>> sentences = new ArrayList<>();
        honoraires.secteur().ifPresent(secteur -> sentences.add(view("depassement-" + suffix(secteur))));
        if (honoraires.secteur().filter(MAY_EXCEED::contains).isPresent()) {
            honoraires.optam().ifPresent(optam -> sentences.add(view(optam ? "optam-oui" : "optam-non")));
        }
        sentences.add(view("annonce-prealable"));
        sentences.add(view("frais-sans-soin"));
        sentences.add(view("avis-gratuit"));
        return sentences;
    }

    /** Access for everybody. */
    List<Map<String, Object>> access(Honoraires honoraires) {
        List<Map<String, Object>> sentences = new ArrayList<>();
        sentences.add(view("non-discrimination"));
        if (honoraires.secteur().filter(CONVENTIONED::contains).isPresent()) {
            sentences.add(view("complementaire-sante-solidaire"));
        }
        free(honoraires.accesAuxSoins()).ifPresent(sentences::add);
        return sentences;
    }

    /** How to pay. */
    List<Map<String, Object>> payment(Honoraires honoraires) {
        List<Map<String, Object>> sentences = new ArrayList<>();
        if (!honoraires.modesPaiement().isEmpty()) {
            String list =
                    honoraires.modesPaiement().stream().map(FeeSentences::name).collect(Collectors.joining(", "));
            sentences.add(phrases.view("modes-paiement", Map.of("modes", list)));
        }
        honoraires
                .tiersPayant()
                .filter(YES_OR_NO::contains)
                .ifPresent(answer -> sentences.add(view("tiers-payant-" + answer)));
        free(honoraires.tiersPayant()).ifPresent(sentences::add);
        return sentences;
    }

    /** What the author typed beyond a plain yes or no. */
    private static Optional<Map<String, Object>> free(Optional<String> answer) {
        return answer.filter(text -> !YES_OR_NO.contains(text)).map(text -> Map.of("texte", Typography.french(text)));
    }

    private static String name(ModePaiement mode) {
        return switch (mode) {
            case CARTE -> "carte bancaire";
            case CHEQUE -> "chèque";
            case ESPECES -> "espèces";
            case VIREMENT -> "virement";
        };
    }

    private static String suffix(Secteur secteur) {
        return secteur.id().replace('_', '-');
    }

    private Map<String, Object> view(String id) {
        return phrases.view(id, words);
    }
}
