package fr.plaque.report;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.text.Normalizer;

/** Text that a terminal shows as it is. */
final class Printable {

    private Printable() {}

    /** Control and direction characters become visible, so that a hostile text cannot act on the terminal. */
    static String text(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            boolean hidden = Character.isISOControl(point) || Character.getType(point) == Character.FORMAT;
            if (point == '\t') {
                shown.append(' ');
            } else if (hidden) {
                shown.append('\uFFFD');
            } else {
                shown.appendCodePoint(point);
            }
        });
        return shown.toString();
    }

    static String shortened(String text, int length) {
        return text.length() <= length ? text : text.substring(0, text.offsetByCodePoints(0, length - 1)) + "…";
    }

    /** The text with every character that a charset lacks replaced by the nearest plain one. */
    static String in(Charset charset, String text) {
        CharsetEncoder encoder = charset.newEncoder();
        if (encoder.canEncode(text)) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            String character = Character.toString(point);
            plain.append(encoder.canEncode(character) ? character : nearest(character));
        });
        return plain.toString();
    }

    private static String nearest(String character) {
        return switch (character) {
            case "«", "»", "“", "”" -> "\"";
            case "’", "‘" -> "'";
            case "…" -> "...";
            case "–", "—" -> "-";
            case "œ" -> "oe";
            case "Œ" -> "OE";
            case "€" -> "EUR";
            case "\u00A0", "\u202F" -> " ";
            default -> {
                String bare =
                        Normalizer.normalize(character, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
                yield bare.chars().allMatch(c -> c < 128) ? bare : "?";
            }
        };
    }
}
