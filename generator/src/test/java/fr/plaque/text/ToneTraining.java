package fr.plaque.text;

import fr.plaque.rule.Rule;
import fr.plaque.rule.RuleBook;
import fr.plaque.rule.RuleKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Computes the weights of {@link Tone}: {@code java fr.plaque.text.ToneTraining}, in the folder of the module, after any
 * change of the corpus or of the rules' examples. They come from the corpus but its measured part, from the examples of
 * the rules, from the ordinary prose and the example sites, all in this repository; the same texts give the same file.
 */
public final class ToneTraining {

    private static final Path WEIGHTS = Path.of("src/main/resources/ton/poids.txt");
    private static final Path CORPUS = Path.of("src/test/resources/corpus");
    private static final Path OURS = Path.of("src/test/resources/prose");
    private static final List<Path> EXAMPLES =
            List.of(Path.of("../example-site/contenu/pages"), Path.of("../example-site/service/contenu/pages"));
    private static final Path PUBLIC = Path.of("src/test/resources/prose-publique");
    /** Holds honest sentences only. */
    private static final String ONE_SIDED = "pages-cabinets";
    /** What texts weigh that have no breaches beside them: they must not drown the others. */
    private static final double LESS = 0.3;

    private static final int RAREST = 2;
    private static final double SMALLEST = 0.15;
    private static final double PENALTY = 0.05;
    private static final int ROUNDS = 400;
    private static final double RATE = 0.2;
    private static final double FIRST_MOMENT = 0.9;
    private static final double SECOND_MOMENT = 0.999;

    /** @param scale one over the square root of the number of words */
    private record Sentence(Map<String, Integer> features, double scale, boolean breach, double weight) {}

    private final FormBook forms = new FormBook(new French(), new Lexicon(), new int[0][], Tone.deaf());
    private final List<Sentence> sentences = new ArrayList<>();
    private final Map<String, Integer> counts = new HashMap<>();

    private void read(String text, boolean breach, double weight) {
        Map<String, Integer> heard = new TreeMap<>(Map.of(Tone.SENTENCE, 1));
        Tokens tokens = Tokenizer.cut(text, forms);
        int words = 0;
        String before = "";
        for (int token = 0; token < tokens.size(); token++) {
            Form form = tokens.form(token);
            String feature = form.feature();
            if (!feature.isEmpty()) {
                words++;
                if (heard.put(feature, 1) == null) {
                    Tone.shapes(feature, form.folded()).forEach(shape -> heard.merge(shape, 1, Integer::sum));
                }
                if (!before.isEmpty()) {
                    heard.put(before + " " + feature, 1);
                }
                before = feature;
            }
        }
        sentences.add(new Sentence(heard, 1 / Math.sqrt(Math.max(1, words)), breach, weight));
        heard.keySet().forEach(feature -> counts.merge(feature, 1, Integer::sum));
    }

    /**
     * Logistic regression with a penalty on the square of the weights, by gradient descent over all the sentences
     * at once (Adam: Kingma and Ba, 2015).
     */
    private Map<String, Double> train() {
        TreeMap<String, Integer> numbers = new TreeMap<>();
        counts.forEach((feature, count) -> {
            if (count >= RAREST) {
                numbers.put(feature, 0);
            }
        });
        int size = 0;
        for (Map.Entry<String, Integer> entry : numbers.entrySet()) {
            entry.setValue(size++);
        }
        int[][] known = new int[sentences.size()][];
        double[][] values = new double[sentences.size()][];
        for (int i = 0; i < known.length; i++) {
            Sentence sentence = sentences.get(i);
            List<Map.Entry<String, Integer>> heard = sentence.features().entrySet().stream()
                    .filter(entry -> numbers.containsKey(entry.getKey()))
                    .toList();
            known[i] = heard.stream()
                    .mapToInt(entry -> numbers.get(entry.getKey()))
                    .toArray();
            values[i] = heard.stream()
                    .mapToDouble(entry -> entry.getValue() * sentence.scale())
                    .toArray();
        }
        double[] weights = descend(known, values, size);
        Map<String, Double> named = new TreeMap<>();
        numbers.forEach((feature, number) -> named.put(feature, weights[number]));
        named.put("#biais", weights[size]);
        return named;
    }

    /** @return the weights, the last one being the bias, which is not penalised */
    private double[] descend(int[][] known, double[][] values, int size) {
        double[] weights = new double[size + 1];
        double[] first = new double[size + 1];
        double[] second = new double[size + 1];
        for (int round = 1; round <= ROUNDS; round++) {
            double[] slope = new double[size + 1];
            for (int i = 0; i < size; i++) {
                slope[i] = PENALTY * weights[i];
            }
            for (int i = 0; i < known.length; i++) {
                double sum = weights[size];
                for (int j = 0; j < known[i].length; j++) {
                    sum += weights[known[i][j]] * values[i][j];
                }
                double expected = sentences.get(i).breach() ? 1 : 0;
                double error =
                        (1 / (1 + Math.exp(-sum)) - expected) * sentences.get(i).weight();
                slope[size] += error;
                for (int j = 0; j < known[i].length; j++) {
                    slope[known[i][j]] += error * values[i][j];
                }
            }
            double rate = RATE * (1 - round / (ROUNDS + 1.0));
            for (int i = 0; i <= size; i++) {
                first[i] = FIRST_MOMENT * first[i] + (1 - FIRST_MOMENT) * slope[i];
                second[i] = SECOND_MOMENT * second[i] + (1 - SECOND_MOMENT) * slope[i] * slope[i];
                double mean = first[i] / (1 - Math.pow(FIRST_MOMENT, round));
                double square = second[i] / (1 - Math.pow(SECOND_MOMENT, round));
                weights[i] -= rate * mean / (Math.sqrt(square) + 1e-8);
            }
        }
        return weights;
    }

    private static void write(Map<String, Double> weights) throws IOException {
        StringBuilder lines = new StringBuilder("""
                // How much lemmas, pairs of neighbouring lemmas, beginnings and endings of words sound like an advertisement,
                // in thousandths. Computed by ToneTraining; not to be edited.
                """);
        weights.forEach((feature, weight) -> {
            if (Math.abs(weight) >= SMALLEST) {
                lines.append(feature)
                        .append(' ')
                        .append(Math.round(weight * Tone.UNIT))
                        .append('\n');
            }
        });
        Files.writeString(WEIGHTS, lines, StandardCharsets.UTF_8);
    }

    private void corpus() throws IOException {
        try (Stream<Path> files = Files.list(CORPUS)) {
            for (Path file : (Iterable<Path>) files.sorted()::iterator) {
                String name = file.getFileName().toString();
                if (name.endsWith(".jsonl") && !name.contains("mesure")) {
                    Corpus.read(name.substring(0, name.length() - ".jsonl".length()))
                            .sentences()
                            .forEach(sentence ->
                                    read(sentence.text(), sentence.breach(), name.startsWith(ONE_SIDED) ? LESS : 1));
                }
            }
        }
        Corpus.lines("complement-infractions").forEach(line -> read(line, true, 1));
        Corpus.lines("complement-honnetes").forEach(line -> read(line, false, 1));
    }

    private void examples() {
        for (Rule rule : RuleBook.standard().rules()) {
            if (rule.kind() == RuleKind.TEXTE && rule.body().get("exemples").isPresent()) {
                RuleExample.of(rule, "doit_signaler").forEach(example -> read(example.text(), true, 1));
                RuleExample.of(rule, "a_venir").forEach(example -> read(example.text(), true, 1));
                RuleExample.of(rule, "doit_passer").forEach(example -> read(example.text(), false, 1));
            }
        }
    }

    private void prose(Path folder, double weight) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path page : (Iterable<Path>)
                    walk.filter(path -> path.getFileName().toString().matches("[a-z\\d][^.]*(?:[.]falc)?[.]md"))
                            .sorted()::iterator) {
                for (String part : Files.readString(page).split("\n+|(?<=[.!?]) (?=[A-ZÀ-Ý])")) {
                    String text = part.replaceFirst("^[#>*|\\- ]+", "").strip();
                    if (text.chars().filter(Character::isLetter).count() > 10) {
                        read(text, false, weight);
                    }
                }
            }
        }
    }

    public static void main(String[] arguments) throws IOException {
        ToneTraining training = new ToneTraining();
        training.corpus();
        training.examples();
        training.prose(OURS, 1);
        for (Path folder : EXAMPLES) {
            training.prose(folder, 1);
        }
        training.prose(PUBLIC, LESS);
        Map<String, Double> weights = training.train();
        write(weights);
    }
}
