package fr.plaque.load;

import fr.plaque.source.Fault;
import fr.plaque.source.Range;
import fr.plaque.source.SourceFile;
import java.util.Optional;

/**
 * The two parts of a page.
 *
 * @param header the YAML between the two lines of dashes, when it is there
 * @param body what follows
 * @param fault why there is no header, or why it is not where it should be
 */
record FrontMatter(Optional<Range> header, Range body, Optional<Fault> fault) {

    private static final int LOOKED_AT = 400;

    static FrontMatter of(SourceFile file) {
        String text = file.text();
        if (text.isBlank()) {
            return without(text, Fault.of("forme-page-vide", new Range(0, 0)));
        }
        if (isFence(file.line(1))) {
            return fenced(file);
        }
        Range first = file.lineRange(1);
        if (file.line(1).startsWith("+++")) {
            return without(text, Fault.of("forme-entete-toml", first));
        }
        for (int line = 2; line <= Math.min(file.lineCount(), LOOKED_AT); line++) {
            if (isFence(file.line(line))
                    && text.substring(0, file.lineRange(line).start()).isBlank()) {
                return without(text, Fault.of("forme-entete-decale", first));
            }
        }
        return without(text, Fault.of("forme-entete-absent", first));
    }

    private static FrontMatter fenced(SourceFile file) {
        for (int line = 2; line <= file.lineCount(); line++) {
            if (isFence(file.line(line))) {
                Range close = file.lineRange(line);
                int body = Math.min(close.end() + 1, file.text().length());
                int start = Math.min(file.lineRange(1).end() + 1, close.start());
                return new FrontMatter(
                        Optional.of(new Range(start, close.start())),
                        new Range(body, file.text().length()),
                        Optional.empty());
            }
        }
        return without(file.text(), Fault.of("forme-entete-ouvert", file.lineRange(1)));
    }

    private static FrontMatter without(String text, Fault fault) {
        return new FrontMatter(Optional.empty(), new Range(0, text.length()), Optional.of(fault));
    }

    private static boolean isFence(String line) {
        return line.startsWith("---") && line.substring(3).isBlank();
    }
}
