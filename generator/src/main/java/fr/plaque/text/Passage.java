package fr.plaque.text;

import fr.plaque.source.Location;
import fr.plaque.source.Range;
import fr.plaque.source.SourceFile;
import java.util.Arrays;

/**
 * A text as a visitor reads it, in one piece: a paragraph, a heading, a row of a table, a value of the profile. Every
 * character knows where its author typed it, whatever mark-up, entity or line break stands in between.
 */
public final class Passage {

    private final SourceFile file;
    private final Scope scope;
    private final String text;
    private final int[] starts;
    private final int[] ends;

    private Passage(SourceFile file, Scope scope, String text, int[] starts, int[] ends) {
        this.file = file;
        this.scope = scope;
        this.text = text;
        this.starts = starts;
        this.ends = ends;
    }

    /** A passage that stands in the file as it is read, from {@code offset} on. */
    public static Passage verbatim(SourceFile file, Scope scope, Range range) {
        Builder builder = new Builder(file, scope);
        for (int at = range.start(); at < range.end(); at++) {
            builder.add(file.text().charAt(at), at, at + 1);
        }
        return builder.build();
    }

    /** A text that stands nowhere in the file as it is read: every finding in it points at {@code range}. */
    public static Passage pointing(SourceFile file, Scope scope, String text, Range range) {
        Builder builder = new Builder(file, scope);
        for (int at = 0; at < text.length(); at++) {
            builder.add(text.charAt(at), range.start(), range.end());
        }
        return builder.build();
    }

    public SourceFile file() {
        return file;
    }

    public Scope scope() {
        return scope;
    }

    /** The visible text. */
    public String text() {
        return text;
    }

    /** Where the characters {@code start} to {@code end} of the visible text were typed. */
    public Location at(int start, int end) {
        if (start == end) {
            int place = start < starts.length ? starts[start] : starts.length == 0 ? 0 : ends[ends.length - 1];
            return file.at(place, place);
        }
        return file.at(starts[start], Math.max(starts[start], ends[end - 1]));
    }

    @Override
    public String toString() {
        return scope.id() + ": " + text;
    }

    /** Collects the characters of a passage with their places. */
    static final class Builder {

        private final SourceFile file;
        private final Scope scope;
        private final StringBuilder text = new StringBuilder();
        private int[] starts = new int[64];
        private int[] ends = new int[64];

        Builder(SourceFile file, Scope scope) {
            this.file = file;
            this.scope = scope;
        }

        void add(char visible, int start, int end) {
            int size = text.length();
            if (size == starts.length) {
                starts = Arrays.copyOf(starts, size * 2);
                ends = Arrays.copyOf(ends, size * 2);
            }
            text.append(visible);
            starts[size] = start;
            ends[size] = end;
        }

        /** A character that nobody typed, between two pieces. */
        void addSeparator(char separator) {
            int size = text.length();
            if (size > 0) {
                add(separator, ends[size - 1], ends[size - 1]);
            }
        }

        boolean isBlank() {
            return text.toString().isBlank();
        }

        Passage build() {
            return build(scope);
        }

        /** For texts whose part on the page is known only once they are whole. */
        Passage build(Scope part) {
            int size = text.length();
            return new Passage(file, part, text.toString(), Arrays.copyOf(starts, size), Arrays.copyOf(ends, size));
        }
    }
}
