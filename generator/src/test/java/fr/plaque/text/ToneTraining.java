package fr.plaque.text;

import fr.plaque.rule.Rule;
import fr.plaque.rule.RuleBook;
import fr.plaque.rule.RuleKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Computes the weights of {@link Tone} from the working part of the corpus, the examples of the rules and the ordinary
 * prose: {@code java fr.plaque.text.ToneTraining FILE FOLDER…}, the folders holding honest texts ({@code .md}). The part
 * of the corpus that is only measured takes no part. The result depends on nothing else: same texts, same file.
 */
public final class ToneTraining {

    private static final int ROUNDS = 25;
    private static final double RATE = 0.3;
    private static final double DECAY = 0.002;
    private static final double SMALLEST = 0.15;
    private static final int RAREST = 3;

    private record Sentence(List<String> features, boolean breach, double weight) {}

    private final French french = new French();
    private final List<Sentence> sentences = new ArrayList<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, Double> weights = new HashMap<>();
    private final FeatureBook book = new FeatureBook();
    private double bias;

    private void read(String text, boolean breach, double weight) {
        List<String> features = new ArrayList<>();
        Tokens tokens = Tokenizer.cut(text, book.forms());
        for (int token = 0; token < tokens.size(); token++) {
            String feature = book.feature(text, tokens, token);
            if (!feature.isEmpty()) {
                features.add(feature);
            }
        }
        sentences.add(new Sentence(features, breach, weight));
        features.stream().distinct().forEach(feature -> counts.merge(feature, 1, Integer::sum));
    }

    /** Names the feature of each token as the form book would. */
    private final class FeatureBook {

        private final FormBook forms = new FormBook(french, new Lexicon(), new int[0][], Tone.of(Map.of()));

        FormBook forms() {
            return forms;
        }

        String feature(String text, Tokens tokens, int token) {
            Form form = tokens.form(token);
            String raw = text.substring(tokens.start(token), tokens.end(token));
            if (form.kind() != Form.Kind.WORD || form.folded().startsWith("#") || raw.isEmpty()) {
                return Tone.feature(form.folded());
            }
            if (Character.isDigit(raw.charAt(0))) {
                return Tone.feature(Numeral.read(text, tokens.start(token)));
            }
            String word = Folding.isApostrophe(raw.charAt(raw.length() - 1)) ? raw.substring(0, raw.length() - 1) : raw;
            String stem = form.folded();
            return Tone.feature(stem, french.analyse(stem.length() == word.length() ? word : stem, stem));
        }
    }

    private void train() {
        Random random = new Random(2);
        List<Sentence> order = new ArrayList<>(sentences);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(order, random);
            double rate = RATE / (1 + round * 0.3);
            for (Sentence sentence : order) {
                double sum = bias;
                for (String feature : sentence.features()) {
                    sum += weights.getOrDefault(feature, 0.0);
                }
                double error = (sentence.breach() ? 1 : 0) - 1 / (1 + Math.exp(-sum));
                double step = error * sentence.weight() * rate;
                bias += step * 0.2;
                for (String feature : sentence.features()) {
                    if (counts.get(feature) >= RAREST) {
                        double old = weights.getOrDefault(feature, 0.0);
                        weights.put(feature, old + step - rate * DECAY * old);
                    }
                }
            }
        }
    }

    private void write(Path file) throws IOException {
        StringBuilder lines = new StringBuilder(
                "// How much each lemma sounds like an advertisement, in thousandths.\n"
                        + "// Computed by ToneTraining from the working part of the corpus, the examples of the rules and honest prose.\n");
        Map<String, Long> rounded = new TreeMap<>();
        weights.forEach((feature, weight) -> {
            if (Math.abs(weight) >= SMALLEST) {
                rounded.put(feature, Math.round(weight * Tone.UNIT));
            }
        });
        rounded.put("#biais", Math.round(bias * Tone.UNIT));
        rounded.forEach((feature, weight) ->
                lines.append(feature).append(' ').append(weight).append('\n'));
        Files.writeString(file, lines, StandardCharsets.UTF_8);
    }

    public static void main(String[] arguments) throws IOException {
        ToneTraining training = new ToneTraining();
        for (Corpus.Sentence sentence : Corpus.read("infractions-travail").sentences()) {
            training.read(sentence.text(), true, 3);
        }
        for (Corpus.Sentence sentence : Corpus.read("honnetes-travail").sentences()) {
            training.read(sentence.text(), false, 3);
        }
        for (Rule rule : RuleBook.standard().rules()) {
            if (rule.kind() == RuleKind.TEXTE && rule.body().get("exemples").isPresent()) {
                RuleExample.of(rule, "doit_signaler").forEach(example -> training.read(example.text(), true, 3));
                RuleExample.of(rule, "a_venir").forEach(example -> training.read(example.text(), true, 3));
                RuleExample.of(rule, "doit_passer").forEach(example -> training.read(example.text(), false, 3));
            }
        }
        Corpus.lines("complement-infractions").forEach(line -> training.read(line, true, 3));
        Corpus.lines("complement-honnetes").forEach(line -> training.read(line, false, 3));
        for (int i = 1; i < arguments.length; i++) {
            try (Stream<Path> walk = Files.walk(Path.of(arguments[i]))) {
                for (Path page : (Iterable<Path>)
                        walk.filter(path -> path.toString().endsWith(".md")).sorted()::iterator) {
                    for (String part : Files.readString(page).split("\n\n|(?<=[.!?]) (?=[A-ZÀ-Ý])")) {
                        if (part.length() > 15) {
                            training.read(part, false, 1.2);
                        }
                    }
                }
            }
        }
        training.train();
        training.write(Path.of(arguments[0]));
    }
}
