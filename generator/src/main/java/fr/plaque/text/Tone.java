package fr.plaque.text;

import fr.plaque.rule.ResourceFolder;
import fr.plaque.rule.RuleBookException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * How much each word sounds like an advertisement rather than like information: a logistic regression over lemmas, whose
 * weights are a data file. It refuses nothing. It only asks a person to read again a sentence that no rule knows but
 * whose words, taken together, are those of advertisements.
 */
final class Tone {

    /** Weights are in thousandths. */
    static final int UNIT = 1000;

    private static final String BIAS = "#biais";

    /** What people and places of care are called is no advertisement. */
    private static final Set<String> NAMES = Set.of(
            "docteur",
            "dr",
            "pr",
            "professeur",
            "medecin",
            "chirurgien",
            "dentiste",
            "praticien",
            "infirmier",
            "kine",
            "pediatre",
            "gynecologue",
            "dermatologue",
            "ophtalmologue",
            "cardiologue",
            "radiologue",
            "clinique",
            "hopital");

    private final Map<String, Integer> weights;

    private Tone(Map<String, Integer> weights) {
        this.weights = weights;
    }

    /** The weights of the jar: lines of a word, a space and thousandths, after comments. */
    static Tone standard() {
        byte[] bytes = ResourceFolder.files(Tone.class.getClassLoader(), "ton").get("poids.txt");
        if (bytes == null) {
            return new Tone(Map.of());
        }
        Map<String, Integer> weights = new HashMap<>();
        int number = 0;
        for (String line : new String(bytes, StandardCharsets.UTF_8).split("\n")) {
            number++;
            if (line.isBlank() || line.startsWith("// ")) {
                continue;
            }
            int space = line.lastIndexOf(' ');
            try {
                weights.put(line.substring(0, space), Integer.parseInt(line.substring(space + 1)));
            } catch (IndexOutOfBoundsException | NumberFormatException e) {
                throw new RuleBookException("ton/poids.txt:" + number + " a word and its weight were expected");
            }
        }
        return new Tone(weights);
    }

    static Tone of(Map<String, Integer> weights) {
        return new Tone(Map.copyOf(weights));
    }

    int bias() {
        return weights.getOrDefault(BIAS, 0);
    }

    int weight(String feature) {
        return feature.isEmpty() ? 0 : weights.getOrDefault(feature, 0);
    }

    /** A word counts as its first lemma other than itself, else as itself. */
    static String feature(String folded, French.Analysis analysis) {
        String feature = lemma(folded, analysis);
        return NAMES.contains(feature) ? "" : feature;
    }

    private static String lemma(String folded, French.Analysis analysis) {
        for (String lemma : analysis.lemmas()) {
            if (lemma.indexOf('/') < 0 && !lemma.equals(folded)) {
                return lemma;
            }
        }
        return folded;
    }

    static String feature(Numeral numeral) {
        if (numeral.classes().contains("#montant")) {
            return "#montant";
        }
        if (numeral.classes().contains("#pourcent")) {
            return "#pourcent";
        }
        if (numeral.classes().contains("#note")) {
            return "#note";
        }
        return numeral.classes().contains("#grand") ? "#grand" : "#nombre";
    }

    static String feature(String mark) {
        return switch (mark) {
            case "!", "?", "«", ":", "#etoiles", "#abime", "%", "€" -> mark;
            default -> "";
        };
    }
}
