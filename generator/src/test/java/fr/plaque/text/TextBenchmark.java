package fr.plaque.text;

import fr.plaque.rule.RuleBook;
import fr.plaque.source.Range;
import fr.plaque.source.SourceFile;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How fast all the rules read prose, on one thread, once warm: {@code java fr.plaque.text.TextBenchmark FOLDER…}, run
 * with the test class path. Prints megabytes of UTF-8 a second of processor time, whatever else the machine does, and the time to
 * compile the rules.
 */
public final class TextBenchmark {

    private static final int ROUNDS = 60;
    private static final int TOLD = 10;

    private TextBenchmark() {}

    public static void main(String[] folders) throws IOException {
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        long start = clock.getCurrentThreadCpuTime();
        TextMatcher matcher = TextMatcher.of(RuleBook.standard());
        System.out.printf(
                Locale.ROOT, "rules compiled in %d ms%n", (clock.getCurrentThreadCpuTime() - start) / 1_000_000);
        List<Passage> passages = new ArrayList<>();
        long bytes = 0;
        for (String folder : folders) {
            try (Stream<Path> walk = Files.walk(Path.of(folder))) {
                for (Path page : (Iterable<Path>)
                        walk.filter(path -> path.toString().endsWith(".md")).sorted()::iterator) {
                    String text = Files.readString(page);
                    bytes += text.getBytes(StandardCharsets.UTF_8).length;
                    SourceFile file = SourceFile.of(page.toString(), text);
                    int from = 0;
                    for (String paragraph : text.split("\n\n")) {
                        passages.add(
                                Passage.verbatim(file, Scope.PARAGRAPHE, new Range(from, from + paragraph.length())));
                        from += Math.min(paragraph.length() + 2, text.length() - from);
                    }
                }
            }
        }
        for (int round = 1; round <= ROUNDS; round++) {
            start = clock.getCurrentThreadCpuTime();
            int hits = 0;
            for (Passage passage : passages) {
                hits += matcher.hits(passage, Set.of("page-medicale")).size();
            }
            double seconds = (clock.getCurrentThreadCpuTime() - start) / 1e9;
            if (round % TOLD != 0) {
                continue;
            }
            System.out.printf(
                    Locale.ROOT, "round %d: %.1f MB/s, %d hits, %d bytes%n", round, bytes / seconds / 1e6, hits, bytes);
        }
    }
}
