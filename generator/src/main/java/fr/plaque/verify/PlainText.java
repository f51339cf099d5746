package fr.plaque.verify;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Whether bytes are surely a text that {@link TextGate} has nothing to say of: sound UTF-8 (RFC 3629, 4) without controls,
 * marks of direction, or anything like a path of a machine. One look at each byte; what is in doubt is left to the gate.
 */
final class PlainText {

    /** What begins a path on a machine, after its first slash. */
    private static final List<byte[]> FOLDERS = List.of(
            "/home/".getBytes(StandardCharsets.US_ASCII),
            "/Users/".getBytes(StandardCharsets.US_ASCII),
            "/root/".getBytes(StandardCharsets.US_ASCII),
            "/tmp/".getBytes(StandardCharsets.US_ASCII));

    private PlainText() {}

    static boolean is(byte[] bytes) {
        int at = 0;
        while (at < bytes.length) {
            byte b = bytes[at];
            if (b >= ' ' && b != '/' && b != ':' && b != 0x7F) {
                at++;
            } else {
                int length = b < 0 ? sequence(bytes, at) : isHarmless(bytes, at) ? 1 : 0;
                if (length == 0) {
                    return false;
                }
                at += length;
            }
        }
        return true;
    }

    private static boolean isHarmless(byte[] bytes, int at) {
        return switch (bytes[at]) {
            case '\t', '\n', '\r' -> true;
            case ':' ->
                at + 1 < bytes.length && bytes[at + 1] != '\\' && !(bytes[at + 1] == '/' && follows('e', bytes, at))
                        || at + 1 == bytes.length;
            case '/' -> FOLDERS.stream().noneMatch(folder -> starts(bytes, at, folder));
            default -> false;
        };
    }

    /** « file:/ » ends so before its colon; few other words do. */
    private static boolean follows(char letter, byte[] bytes, int at) {
        return at > 0 && bytes[at - 1] == letter;
    }

    private static boolean starts(byte[] bytes, int at, byte[] sign) {
        if (at + sign.length > bytes.length) {
            return false;
        }
        for (int i = 1; i < sign.length; i++) {
            if (bytes[at + i] != sign[i]) {
                return false;
            }
        }
        return true;
    }

    /** The length of the character that begins there; 0 when it is broken, forbidden or rare. */
    private static int sequence(byte[] bytes, int at) {
        int first = bytes[at] & 0xFF;
        int second = next(bytes, at + 1);
        if (first >= 0xC2 && first <= 0xDF) {
            return second >= (first == 0xC2 ? 0xA0 : 0x80) ? 2 : 0;
        }
        if (first < 0xE1 || first > 0xEE || first == 0xED || second == 0 || next(bytes, at + 2) == 0) {
            return 0;
        }
        int third = next(bytes, at + 2);
        boolean turns = first == 0xE2
                && (second == 0x80 && third >= 0xAA && third <= 0xAE
                        || second == 0x81 && third >= 0xA6 && third <= 0xA9);
        return turns ? 0 : 3;
    }

    /** A byte that goes on with a character, or 0. */
    private static int next(byte[] bytes, int at) {
        int value = at < bytes.length ? bytes[at] & 0xFF : 0;
        return value >= 0x80 && value <= 0xBF ? value : 0;
    }
}
