package fr.plaque.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What the first bytes of a file give away. */
final class FileNature {

    private FileNature() {}

    /** What the file is, in French, when it is plainly not a text. */
    static Optional<String> notText(byte[] bytes) {
        if (startsWith(bytes, 'P', 'K', 3, 4)) {
            return Optional.of("un document Word, Excel ou LibreOffice, ou une archive zip");
        }
        if (startsWith(bytes, '{', '\\', 'r', 't', 'f')) {
            return Optional.of("un document RTF");
        }
        if (startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            return Optional.of("un ancien document Word ou Excel");
        }
        if (startsWith(bytes, '%', 'P', 'D', 'F')) {
            return Optional.of("un document PDF");
        }
        if (startsWith(bytes, 0xFF, 0xD8, 0xFF)
                || startsWith(bytes, 0x89, 'P', 'N', 'G')
                || startsWith(bytes, 'G', 'I', 'F', '8')) {
            return Optional.of("une image");
        }
        return Optional.empty();
    }

    /** UTF-16, by its mark or because every second byte of a Latin text is then zero. */
    static Optional<Charset> utf16(byte[] bytes) {
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        int looked = Math.min(bytes.length, 512) & ~1;
        int[] zeros = new int[2];
        for (int i = 0; i < looked; i++) {
            if (bytes[i] == 0) {
                zeros[i & 1]++;
            }
        }
        if (looked >= 8 && bytes.length % 2 == 0 && zeros[0] + zeros[1] > looked / 3) {
            if (zeros[1] > 8 * zeros[0]) {
                return Optional.of(StandardCharsets.UTF_16LE);
            }
            if (zeros[0] > 8 * zeros[1]) {
                return Optional.of(StandardCharsets.UTF_16BE);
            }
        }
        return Optional.empty();
    }

    /** Whether some accented letter is well-formed UTF-8, which by chance hardly happens in Windows-1252. */
    static boolean hasUtf8Sequence(byte[] bytes) {
        for (int i = 0; i + 1 < bytes.length; i++) {
            int lead = bytes[i] & 0xFF;
            int length = lead >= 0xC2 && lead <= 0xDF ? 2 : lead >= 0xE0 && lead <= 0xEF ? 3 : 0;
            if (length > 0 && i + length <= bytes.length && continues(bytes, i + 1, length - 1)) {
                return true;
            }
        }
        return false;
    }

    private static boolean continues(byte[] bytes, int from, int count) {
        for (int i = from; i < from + count; i++) {
            if ((bytes[i] & 0xC0) != 0x80) {
                return false;
            }
        }
        return true;
    }

    static boolean startsWith(byte[] bytes, int... head) {
        if (bytes.length < head.length) {
            return false;
        }
        for (int i = 0; i < head.length; i++) {
            if ((bytes[i] & 0xFF) != head[i]) {
                return false;
            }
        }
        return true;
    }
}
