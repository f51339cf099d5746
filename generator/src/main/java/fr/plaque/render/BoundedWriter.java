package fr.plaque.render;

import java.io.IOException;
import java.io.Writer;

/** Keeps what a template writes, and stops one that writes without end. */
final class BoundedWriter extends Writer {

    private static final int LIMIT = 5 * 1024 * 1024;

    private final StringBuilder text = new StringBuilder(16 * 1024);

    @Override
    public void write(char[] chars, int offset, int length) throws FullException {
        if (text.length() + length > LIMIT) {
            throw new FullException();
        }
        text.append(chars, offset, length);
    }

    @Override
    public void write(String part, int offset, int length) throws FullException {
        if (text.length() + length > LIMIT) {
            throw new FullException();
        }
        text.append(part, offset, offset + length);
    }

    @Override
    public void flush() {
        // nothing is held back
    }

    @Override
    public void close() {
        // nothing to release
    }

    @Override
    public String toString() {
        return text.toString();
    }

    /** The page has grown past all reason. */
    static final class FullException extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
