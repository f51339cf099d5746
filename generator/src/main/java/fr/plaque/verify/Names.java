package fr.plaque.verify;

import java.nio.charset.StandardCharsets;

/** Names of elements and attributes in small letters, from bytes; those that every page repeats are made once. */
final class Names {

    private static final int SIZE = 1024;
    private static final String[] USUAL = new String[SIZE];

    static {
        String usual = "html head body meta title link script header footer main nav section article aside div address"
                + " blockquote figure figcaption details summary ul ol dl li dt dd p pre h1 h2 h3 h4 h5 h6 table caption"
                + " colgroup col thead tbody tfoot tr th td hr br wbr a span time strong em b i s del ins sup sub small"
                + " abbr cite q code kbd mark img picture source svg path g rect circle line use desc"
                + " href class content id property rel aria-label name type aria-labelledby datetime d aria-hidden"
                + " tabindex role scope xmlns viewbox stroke shape-rendering lang http-equiv fill charset aria-current"
                + " src srcset sizes alt width height loading decoding dir hreflang";
        for (String name : usual.split(" ")) {
            byte[] bytes = name.getBytes(StandardCharsets.US_ASCII);
            USUAL[hash(bytes, 0, bytes.length)] = name;
        }
    }

    private Names() {}

    static String of(byte[] bytes, int from, int to) {
        String usual = USUAL[hash(bytes, from, to)];
        if (usual != null && isSame(usual, bytes, from, to)) {
            return usual;
        }
        char[] letters = new char[to - from];
        for (int i = from; i < to; i++) {
            letters[i - from] = (char) small(bytes[i]);
        }
        return String.valueOf(letters);
    }

    private static boolean isSame(String name, byte[] bytes, int from, int to) {
        if (name.length() != to - from) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (name.charAt(i - from) != small(bytes[i])) {
                return false;
            }
        }
        return true;
    }

    private static int hash(byte[] bytes, int from, int to) {
        int hash = to - from;
        for (int i = from; i < to; i++) {
            hash = hash * 31 + small(bytes[i]);
        }
        return (hash ^ hash >>> 10) & SIZE - 1;
    }

    private static int small(byte letter) {
        return letter >= 'A' && letter <= 'Z' ? letter + 32 : letter & 0xFF;
    }
}
