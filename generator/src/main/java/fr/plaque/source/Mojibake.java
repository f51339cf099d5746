package fr.plaque.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * UTF-8 that some tool once read as Windows-1252: « Ã© » for « é », « â€™ » for the apostrophe.
 *
 * @param length the UTF-16 units of the garbled text
 * @param meant the character that was typed
 */
record Mojibake(int length, String meant) {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    static Optional<Mojibake> at(String text, int at) {
        if (text.charAt(at) == '\uFFFD') {
            return Optional.of(new Mojibake(1, "un caractère qui a été perdu"));
        }
        int lead = code(text.charAt(at));
        int length = lead >= 0xE0 ? 3 : 2;
        if (at + length > text.length()) {
            return Optional.empty();
        }
        byte[] bytes = new byte[length];
        bytes[0] = (byte) lead;
        for (int i = 1; i < length; i++) {
            int next = code(text.charAt(at + i));
            if (next < 0x80 || next > 0xBF) {
                return Optional.empty();
            }
            bytes[i] = (byte) next;
        }
        String meant = new String(bytes, StandardCharsets.UTF_8);
        return isFrench(meant.charAt(0)) ? Optional.of(new Mojibake(length, meant)) : Optional.empty();
    }

    /** Only what French texts hold: otherwise « CAFÉ » before a quotation mark would be suspect. */
    private static boolean isFrench(char c) {
        return c >= 0xA0 && c <= 0xFF || "ŒœŸ€".indexOf(c) >= 0 || c >= 0x2010 && c <= 0x203A || c == 0xFEFF;
    }

    private static int code(char c) {
        byte[] bytes = String.valueOf(c).getBytes(WINDOWS_1252);
        boolean lost = bytes[0] == '?' && c != '?';
        return lost ? (c < 0x100 ? c : -1) : bytes[0] & 0xFF;
    }
}
