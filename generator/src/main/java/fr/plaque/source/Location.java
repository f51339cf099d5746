package fr.plaque.source;

/** A stretch of a file that a message points at. */
public record Location(SourceFile file, Range range) {

    public String path() {
        return file.path();
    }

    public Position start() {
        return file.position(range.start());
    }

    /** The place after the last character. */
    public Position end() {
        return file.position(range.end());
    }

    /** The words pointed at; empty when the whole file is meant. */
    public String excerpt() {
        return file.text().substring(range.start(), range.end());
    }

    @Override
    public String toString() {
        return path() + ":" + start();
    }
}
