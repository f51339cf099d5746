package fr.plaque.machine;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Lines of a card or a calendar at most 75 octets long, the length that their formats speak of (RFC 2426, 2.6; RFC 5545,
 * 3.1). The writers count characters, and French has many of two octets.
 */
final class FoldedLines {

    private static final int LONGEST = 75;
    private static final byte[] FOLD = {'\r', '\n', ' '};

    private FoldedLines() {}

    /** @param text lines ended by CRLF, folded anywhere between two characters */
    static byte[] of(String text) {
        byte[] bytes = text.replace("\r\n ", "").getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream folded = new ByteArrayOutputStream(bytes.length + bytes.length / LONGEST * 3);
        int length = 0;
        for (int at = 0; at < bytes.length; ) {
            int next = at + 1;
            while (next < bytes.length && (bytes[next] & 0xC0) == 0x80) {
                next++;
            }
            boolean ends = bytes[at] == '\r' || bytes[at] == '\n';
            if (!ends && length + next - at > LONGEST) {
                folded.writeBytes(FOLD);
                length = 1;
            }
            folded.write(bytes, at, next - at);
            length = ends ? 0 : length + next - at;
            at = next;
        }
        return folded.toByteArray();
    }
}
