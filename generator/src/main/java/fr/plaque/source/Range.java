package fr.plaque.source;

/**
 * A stretch of the text of a {@link SourceFile}, in UTF-16 units.
 *
 * @param start first unit, from 0
 * @param end unit after the last one
 */
public record Range(int start, int end) {

    public Range {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a range: " + start + ".." + end);
        }
    }

    /** The same stretch in a text that holds this one from {@code offset} on. */
    public Range shift(int offset) {
        return new Range(start + offset, end + offset);
    }

    public int length() {
        return end - start;
    }
}
