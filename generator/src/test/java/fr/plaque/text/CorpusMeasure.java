package fr.plaque.text;

import fr.plaque.finding.Level;
import fr.plaque.rule.RuleBook;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Measures the rules on the labelled corpus. Run with the test class path: {@code java fr.plaque.text.CorpusMeasure
 * travail}, or {@code mesure} (single sentences) or {@code pages-mesure} (whole pages), whose sentences are never printed.
 */
public final class CorpusMeasure {

    /** The figures of one category, or of all. */
    static final class Figures {

        int breaches;
        int found;
        int refused;
        int honest;
        int noticed;
        int wronglyRefused;
        int honestWords;

        void add(Figures other) {
            breaches += other.breaches;
            found += other.found;
            refused += other.refused;
            honest += other.honest;
            noticed += other.noticed;
            wronglyRefused += other.wronglyRefused;
            honestWords += other.honestWords;
        }

        void add(Corpus.Sentence sentence, List<Hit> findings) {
            boolean any = !findings.isEmpty();
            boolean error = findings.stream().anyMatch(hit -> hit.level() == Level.ERREUR);
            if (sentence.breach()) {
                breaches++;
                found += any ? 1 : 0;
                refused += error ? 1 : 0;
            } else {
                honest++;
                honestWords += sentence.words();
                noticed += any ? 1 : 0;
                wronglyRefused += error ? 1 : 0;
            }
        }

        double recall() {
            return share(found, breaches);
        }

        double refusal() {
            return share(refused, breaches);
        }

        double falseNotices() {
            return share(noticed, honest);
        }

        double falseRefusals() {
            return share(wronglyRefused, honest);
        }

        double precision() {
            return share(found, found + noticed);
        }

        double alarmsPerThousandWords() {
            return honestWords == 0 ? 0 : 1000.0 * noticed / honestWords;
        }

        private static double share(int part, int whole) {
            return whole == 0 ? 0 : 100.0 * part / whole;
        }
    }

    private final SortedMap<String, Figures> byCategory = new TreeMap<>();
    private final Figures all = new Figures();
    private final List<String> missed = new ArrayList<>();
    private final List<String> alarms = new ArrayList<>();

    static CorpusMeasure of(String part) {
        return of(TextMatcher.of(RuleBook.standard()), part);
    }

    static CorpusMeasure of(TextMatcher matcher, String part) {
        CorpusMeasure measure = new CorpusMeasure();
        for (String kind : List.of("infractions", "honnetes")) {
            for (Corpus.Sentence sentence : Corpus.read(kind + "-" + part).sentences()) {
                measure.add(sentence, sentence.findings(matcher));
            }
        }
        return measure;
    }

    private void add(Corpus.Sentence sentence, List<Hit> findings) {
        byCategory.computeIfAbsent(sentence.category(), any -> new Figures()).add(sentence, findings);
        all.add(sentence, findings);
        if (sentence.breach() && findings.isEmpty()) {
            missed.add(sentence.category() + "  " + sentence.text().replace('\n', ' '));
        }
        if (!sentence.breach() && !findings.isEmpty()) {
            Hit hit = findings.get(0);
            alarms.add(hit.level().id() + "  " + hit.rule().id() + "  « " + hit.words() + " »  [" + hit.motif() + "]  "
                    + sentence.text().replace('\n', ' '));
        }
    }

    Figures all() {
        return all;
    }

    void print(PrintStream out, boolean sentences) {
        out.println("| catégorie | infractions | trouvées % | refusées % | honnêtes | signalées % | refusées % |");
        out.println("|---|---|---|---|---|---|---|");
        Figures others = new Figures();
        byCategory.forEach((category, figures) -> {
            if (figures.breaches > 0) {
                row(out, category, figures);
            } else {
                others.add(figures);
            }
        });
        row(out, "autres", others);
        row(out, "toutes", all);
        out.printf(
                Locale.ROOT,
                "%nprécision %.1f %%, %.2f fausses alertes pour mille mots honnêtes%n",
                all.precision(),
                all.alarmsPerThousandWords());
        if (sentences) {
            out.println("\nManquées :");
            missed.forEach(out::println);
            out.println("\nFausses alertes :");
            alarms.forEach(out::println);
        }
    }

    private static void row(PrintStream out, String name, Figures figures) {
        out.printf(
                Locale.ROOT,
                "| %s | %d | %.0f | %.0f | %d | %.1f | %.1f |%n",
                name,
                figures.breaches,
                figures.recall(),
                figures.refusal(),
                figures.honest,
                figures.falseNotices(),
                figures.falseRefusals());
    }

    public static void main(String[] arguments) {
        String part = arguments.length == 0 ? "travail" : arguments[0];
        CorpusMeasure.of(part).print(new PrintStream(System.out, true, StandardCharsets.UTF_8), part.equals("travail"));
    }
}
