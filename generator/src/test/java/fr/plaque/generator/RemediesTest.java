package fr.plaque.generator;

import static org.assertj.core.api.Assertions.assertThat;

import fr.plaque.finding.Finding;
import fr.plaque.source.Range;
import fr.plaque.source.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody who understands nothing, and types what the message says to type: the mistake must be gone. */
class RemediesTest {

    /** What a remedy that leaves nothing to think of holds. */
    private static final Pattern TYPED = Pattern.compile(" → .*(crivez|Vouliez-vous|Remplacez-la|Ajoutez)");

    private static final Pattern LINE = Pattern.compile("[ÉÈéè]crivez (?:: (.*?)(?:\\. Si .*)?|« (.*?) »\\. Si .*)$");
    private static final Pattern WORD = Pattern.compile("^Vouliez-vous dire « (.*) » \\?$");
    private static final Pattern ADDED =
            Pattern.compile("^Ajoutez (?:une ligne|dans l'en-tête), par exemple : ([^…]*)$");

    private static final Pattern BRACES =
            Pattern.compile("^Ajoutez entre les accolades, après une virgule, par exemple : ([^…]*)$");

    @TempDir
    Path folder;

    @Test
    void whatTheMessageSaysToTypeMendsTheMistake() throws IOException {
        assertMended(Mistakes.ofStarter(folder), 20);
    }

    @Test
    void soItDoesInAService() throws IOException {
        assertMended(Mistakes.ofService(folder), 5);
    }

    private static void assertMended(Mistakes mistakes, int atLeast) throws IOException {
        List<String> left = new ArrayList<>();
        int mended = 0;
        List<String> table = mistakes.table();
        for (int i = 0; i + 1 < table.size(); i++) {
            String line = table.get(i);
            if (Mistakes.isMistake(line) && TYPED.matcher(table.get(i + 1)).find()) {
                Finding finding = mistakes.findings(line, mistakes.text(line)).get(0);
                Optional<String> obeyed =
                        finding.location().path().equals(Mistakes.file(line)) ? obeyed(finding) : Optional.empty();
                if (obeyed.isPresent()) {
                    mended++;
                    mistakes.findings(line, obeyed.get()).stream()
                            .filter(still -> still.rule().equals(finding.rule())
                                    || still.rule().startsWith("forme-"))
                            .forEach(still -> left.add(line + " → " + still.location() + " " + still.message()));
                }
            }
        }
        assertThat(left).isEmpty();
        assertThat(mended).isGreaterThan(atLeast);
    }

    /** The file once the remedy is typed; nothing for a remedy that asks for thought. */
    private static Optional<String> obeyed(Finding finding) {
        SourceFile file = finding.location().file();
        String text = file.text();
        Range range = finding.location().range();
        Range line = file.lineRange(finding.location().start().line());
        String typed = text.substring(line.start(), line.end());
        String indent = typed.substring(0, typed.length() - typed.stripLeading().length());
        if (finding.remedy().equals("Remplacez-la par deux espaces.")) {
            return Optional.of(replaced(text, range, "  "));
        }
        Matcher word = WORD.matcher(finding.remedy());
        if (word.matches()) {
            return Optional.of(replaced(text, range, word.group(1)));
        }
        Matcher braces = BRACES.matcher(finding.remedy());
        if (braces.matches()) {
            int close = text.indexOf('}', range.start());
            return Optional.of(replaced(text, new Range(close, close), ", " + braces.group(1)));
        }
        Matcher added = ADDED.matcher(finding.remedy());
        if (added.matches()) {
            String inside = finding.message().contains(" sous « ") ? indent + "  " : indent;
            String below = finding.message().contains(" sous « ") ? "\n" + inside + added.group(1) : "";
            return Optional.of(
                    below.isEmpty()
                            ? replaced(text, new Range(line.start(), line.start()), inside + added.group(1) + "\n")
                            : replaced(text, new Range(line.end(), line.end()), below));
        }
        Matcher whole = LINE.matcher(finding.remedy());
        return finding.rule().startsWith("forme-") && whole.find()
                ? Optional.of(replaced(text, line, indent + (whole.group(1) == null ? whole.group(2) : whole.group(1))))
                : Optional.empty();
    }

    private static String replaced(String text, Range range, String by) {
        return text.substring(0, range.start()) + by + text.substring(range.end());
    }
}
