package fr.plaque.yaml;

import fr.plaque.source.Range;
import fr.plaque.source.SourceFile;
import java.util.Comparator;
import java.util.List;

/**
 * The YAML part of a file while it is read, with mistakes mended in memory so that the reading can go on. It knows
 * where each of its characters stands in the file.
 */
final class Draft {

    /** A change: {@code replacement} instead of the units from {@code start} to {@code end}. */
    record Edit(int start, int end, String replacement) {}

    private final SourceFile file;
    private final SourceFile lines;
    private final int offset;
    private final int[] origins;

    private Draft(SourceFile file, String text, int offset, int[] origins) {
        this.file = file;
        this.lines = SourceFile.of(file.path(), text);
        this.offset = offset;
        this.origins = origins;
    }

    static Draft of(SourceFile file, Range part) {
        boolean whole = part.start() == 0 && part.end() == file.text().length();
        String text = whole ? file.text() : file.text().substring(part.start(), part.end());
        return new Draft(file, text, part.start(), null);
    }

    String text() {
        return lines.text();
    }

    int lineCount() {
        return lines.lineCount();
    }

    /** The number, from 1, of the line that holds a place of this draft. */
    int lineAt(int at) {
        return lines.position(Math.min(at, text().length())).line();
    }

    Range lineRange(int line) {
        return lines.lineRange(line);
    }

    YamlLine line(int line) {
        Range range = lines.lineRange(line);
        return YamlLine.of(text(), line, range.start(), range.end());
    }

    /** Where a place of this draft stands in the file. */
    int origin(int at) {
        return origins == null ? offset + at : origins[at];
    }

    Range range(int start, int end) {
        return new Range(origin(start), origin(end));
    }

    /** The number of the line of the file that holds a place of this draft. */
    int fileLine(int at) {
        return lineOfFile(origin(at));
    }

    /** The number of the line of a place of the file. */
    int lineOfFile(int place) {
        return file.position(place).line();
    }

    /** The draft after changes that do not overlap. */
    Draft with(List<Edit> edits) {
        List<Edit> sorted =
                edits.stream().sorted(Comparator.comparingInt(Edit::start)).toList();
        StringBuilder changed = new StringBuilder(text().length() + 16);
        int[] places = new int
                [text().length()
                        + 1
                        + sorted.stream()
                                .mapToInt(edit -> edit.replacement().length())
                                .sum()];
        int from = 0;
        for (Edit edit : sorted) {
            copy(changed, places, from, edit.start());
            for (int i = 0; i < edit.replacement().length(); i++) {
                places[changed.length() + i] = origin(Math.min(edit.start() + i, edit.end()));
            }
            changed.append(edit.replacement());
            from = edit.end();
        }
        copy(changed, places, from, text().length());
        places[changed.length()] = origin(text().length());
        return new Draft(file, changed.toString(), offset, places);
    }

    private void copy(StringBuilder changed, int[] places, int from, int to) {
        for (int i = from; i < to; i++) {
            places[changed.length() + i - from] = origin(i);
        }
        changed.append(text(), from, to);
    }
}
