package fr.plaque.source;

import java.util.Arrays;
import java.util.Objects;

/**
 * A text that somebody wrote, with its name and its lines. Line ends are LF: the decoder folds the others, which moves
 * no line and no column.
 */
public final class SourceFile {

    private final String path;
    private final String text;
    private final int[] lineStarts;

    private SourceFile(String path, String text) {
        this.path = Objects.requireNonNull(path);
        this.text = Objects.requireNonNull(text);
        this.lineStarts = lineStarts(text);
    }

    /**
     * @param path relative to the folder {@code contenu}, with slashes
     * @param text decoded, without byte order mark, lines ended by LF
     */
    public static SourceFile of(String path, String text) {
        return new SourceFile(path, text);
    }

    public String path() {
        return path;
    }

    public String text() {
        return text;
    }

    public int lineCount() {
        return lineStarts.length;
    }

    /** The line number {@code line} (from 1), without its end. */
    public String line(int line) {
        Range range = lineRange(line);
        return text.substring(range.start(), range.end());
    }

    public Range lineRange(int line) {
        int start = lineStarts[line - 1];
        int end = line < lineStarts.length ? lineStarts[line] - 1 : text.length();
        return new Range(start, end);
    }

    /** The place of the UTF-16 unit {@code offset}; the end of the text is a place too. */
    public Position position(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        int line = found >= 0 ? found : -found - 2;
        return new Position(line + 1, text.codePointCount(lineStarts[line], offset) + 1);
    }

    /** The UTF-16 unit at {@code position}; a column past the end of its line gives that end. */
    public int offset(Position position) {
        Range line = lineRange(Math.min(position.line(), lineStarts.length));
        int units = line.start();
        for (int column = 1; column < position.column() && units < line.end(); column++) {
            units += Character.charCount(text.codePointAt(units));
        }
        return units;
    }

    public Location at(Range range) {
        return new Location(this, range);
    }

    public Location at(int start, int end) {
        return new Location(this, new Range(start, end));
    }

    /** The whole line {@code line} without its indentation. */
    public Location atLine(int line) {
        Range range = lineRange(line);
        int start = range.start();
        while (start < range.end() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return at(start, range.end());
    }

    /** The file as a whole: its first character, of no length. */
    public Location atStart() {
        return at(0, 0);
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
            }
            starts[count++] = at + 1;
        }
        return Arrays.copyOf(starts, count);
    }

    @Override
    public String toString() {
        return path;
    }
}
