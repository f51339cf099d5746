package fr.plaque.text;

import fr.plaque.rule.ResourceFolder;
import fr.plaque.rule.RuleBookException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much a sentence sounds like an advertisement rather than like information: a logistic regression over its lemmas,
 * the pairs of neighbouring lemmas, and how its long words begin and end, which tell something of those that nobody
 * weighed. The weights are a data file. They add up over the square root of the number of words, or a long sentence would
 * always be surer than a short one. By itself it mostly asks a person to read again a sentence
 * that no rule knows; it refuses only what is an advertisement from end to end. Above all it is the context in which the
 * words that a rule found are weighed.
 */
final class Tone {

    /** Log-odds above which a sentence that no rule knows is to be read again. */
    static final double DOUBTFUL = 0.65;
    /** The same in a page of education or a guide, which speak to their readers as advertisements do. */
    static final double DOUBTFUL_ADVICE = 2.5;
    /** Above, it is one, whatever its words; but a question or advice is to be read again all the same. */
    static final double CERTAIN = 3.2;
    /** Above, even a weak sign stands in an advertisement. */
    static final double ADVERTISING = 0.8;
    /** Below, a sentence informs. */
    static final double INFORMING = -1.6;
    /** Below, a few words are at least no advertisement. */
    static final double NOT_ADVERTISING = -1;

    static final int UNKNOWN = -1;
    /** Weights are in thousandths. */
    static final int UNIT = 1000;

    private static final String BIAS = "#biais";
    /** What every sentence has once: it counts most in the short ones. */
    static final String SENTENCE = "#phrase";

    private static final String CUT = "*";
    private static final int BEGINNING = 6;
    private static final int ENDING = 4;
    /** Words that are hardly longer than their beginning, or their ending, have none. */
    private static final int LONGER = 2;

    private static final int TOLD = 3;
    /** Sentences are shorter; lists without a full stop may not be. */
    private static final int MEMORY = 100;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Integer> single;
    private final Pairs pairs;
    private final double bias;
    private final int opening;

    private Tone(Map<String, Integer> single, Map<String, Integer> paired) {
        this.single = single;
        bias = (double) single.getOrDefault(BIAS, 0) / UNIT;
        opening = single.getOrDefault(SENTENCE, 0);
        single.keySet().forEach(this::learn);
        paired.keySet().forEach(pair -> {
            learn(pair.substring(0, pair.indexOf(' ')));
            learn(pair.substring(pair.indexOf(' ') + 1));
        });
        pairs = new Pairs(paired.size());
        paired.forEach((pair, weight) -> pairs.put(
                numbers.get(pair.substring(0, pair.indexOf(' '))),
                numbers.get(pair.substring(pair.indexOf(' ') + 1)),
                weight));
    }

    private void learn(String feature) {
        numbers.putIfAbsent(feature, numbers.size());
    }

    /** The weights of the jar: lines of one or two lemmas, a beginning or an ending, and thousandths, after comments. */
    static Tone standard() {
        byte[] bytes = ResourceFolder.files(Tone.class.getClassLoader(), "ton").get("poids.txt");
        Map<String, Integer> single = new HashMap<>();
        Map<String, Integer> paired = new HashMap<>();
        int number = 0;
        for (String line : new String(bytes, StandardCharsets.UTF_8).split("\n")) {
            number++;
            if (!line.isBlank() && !line.startsWith("// ")) {
                int space = line.lastIndexOf(' ');
                try {
                    String features = line.substring(0, space);
                    (features.indexOf(' ') < 0 ? single : paired)
                            .put(features, Integer.parseInt(line.substring(space + 1)));
                } catch (IndexOutOfBoundsException | NumberFormatException e) {
                    throw new RuleBookException("ton/poids.txt:" + number + " words and their weight were expected");
                }
            }
        }
        return new Tone(single, paired);
    }

    /** A tone that hears nothing. */
    static Tone deaf() {
        return new Tone(Map.of(), Map.of());
    }

    /** What a form is called in the sums; {@link #UNKNOWN} when no weight knows it. */
    int number(String feature) {
        return feature.isEmpty() ? UNKNOWN : numbers.getOrDefault(feature, UNKNOWN);
    }

    /** What a form weighs by itself, in thousandths. */
    int weight(String feature, String folded) {
        int sum = single.getOrDefault(feature, 0);
        for (String shape : shapes(feature, folded)) {
            sum += single.getOrDefault(shape, 0);
        }
        return sum;
    }

    /** The beginning and the ending of a long word, as the file of weights writes them: {@code chirur*}, {@code *ique}. */
    static List<String> shapes(String feature, String folded) {
        List<String> shapes = new ArrayList<>();
        boolean word = !feature.isEmpty() && Character.isLetter(feature.charAt(0));
        if (word && folded.length() >= BEGINNING + LONGER) {
            shapes.add(folded.substring(0, BEGINNING) + CUT);
        }
        if (word && folded.length() > ENDING + LONGER) {
            shapes.add(CUT + folded.substring(folded.length() - ENDING));
        }
        return shapes;
    }

    /** The log-odds that tokens {@code from} to {@code to} are an advertisement. A word said twice counts once. */
    double of(Tokens tokens, int from, int to) {
        int[] heard = new int[Math.max(0, to - from)];
        int count = 0;
        int words = 0;
        int sum = opening;
        int before = UNKNOWN;
        for (int token = from; token < to; token++) {
            Form form = tokens.form(token);
            if (!form.feature().isEmpty()) {
                words++;
                int number = form.tone();
                if (number == UNKNOWN) {
                    sum += form.weight();
                } else {
                    sum += before == UNKNOWN ? 0 : pairs.get(before, number);
                    if (!isAmong(heard, count, number)) {
                        heard[count++] = number;
                        sum += form.weight();
                    }
                }
                before = number;
            }
        }
        return bias + sum / (UNIT * Math.sqrt(Math.max(1, words)));
    }

    private static boolean isAmong(int[] numbers, int count, int number) {
        for (int i = Math.max(0, count - MEMORY); i < count; i++) {
            if (numbers[i] == number) {
                return true;
            }
        }
        return false;
    }

    /** The words that weigh most in that sum, in the order of the text. */
    List<Integer> heaviest(Tokens tokens, int from, int to) {
        List<Integer> words = new ArrayList<>();
        for (int token = from; token < to; token++) {
            if (tokens.form(token).isWord() && tokens.form(token).weight() > 0) {
                words.add(token);
            }
        }
        words.sort(Comparator.comparingInt((Integer token) -> tokens.form(token).weight())
                .reversed());
        return words.stream().limit(TOLD).sorted().toList();
    }

    /** A word counts as its first lemma other than itself, else as itself; names of people and places as one. */
    static String feature(String raw, String folded, French.Analysis analysis) {
        if (!analysis.known() && Character.isUpperCase(raw.charAt(0))) {
            return "#propre";
        }
        for (String lemma : analysis.lemmas()) {
            if (lemma.indexOf('/') < 0 && !lemma.equals(folded)) {
                return lemma;
            }
        }
        return folded;
    }

    static String feature(Numeral numeral) {
        for (String type : List.of("#montant", "#pourcent", "#note", "#grand")) {
            if (numeral.classes().contains(type)) {
                return type;
            }
        }
        return "#nombre";
    }

    /** Weights by pairs of numbers, in one flat table: this is asked for every word of a site. */
    private static final class Pairs {

        private final long[] keys;
        private final int[] values;

        Pairs(int size) {
            int capacity = Integer.highestOneBit(Math.max(1, size)) * 4;
            keys = new long[capacity];
            values = new int[capacity];
        }

        void put(int one, int other, int weight) {
            int slot = slot(key(one, other));
            keys[slot] = key(one, other);
            values[slot] = weight;
        }

        int get(int one, int other) {
            return values[slot(key(one, other))];
        }

        /** Never 0, which marks a free slot. */
        private static long key(int one, int other) {
            return (one + 1L) << 32 | other + 1L;
        }

        private int slot(long key) {
            long mixed = key * 0x9E3779B97F4A7C15L;
            int slot = (int) (mixed >>> 40) & keys.length - 1;
            while (keys[slot] != 0 && keys[slot] != key) {
                slot = slot + 1 & keys.length - 1;
            }
            return slot;
        }
    }
}
