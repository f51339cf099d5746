package fr.plaque.render;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files that pages load. Their names hold a part of their fingerprint, so that a browser may keep them for ever and
 * still sees a new one at once.
 *
 * @param files by path from the root of the site
 * @param addresses the same paths, by the plain name a template knows: {@code plaque_css}
 */
record Assets(SortedMap<String, byte[]> files, Map<String, String> addresses) {

    private static final String FOLDER = "assets/";
    private static final String STYLE = "style/plaque.css";

    static Assets of(Theme theme, String accent) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        Map<String, String> addresses = new LinkedHashMap<>();
        theme.assets().forEach((path, bytes) -> {
            byte[] content = path.equals(STYLE)
                    ? (theme.palette().css(accent) + new String(bytes, StandardCharsets.UTF_8))
                            .getBytes(StandardCharsets.UTF_8)
                    : bytes;
            String name = path.substring(path.lastIndexOf('/') + 1);
            int dot = name.lastIndexOf('.');
            String address = FOLDER + name.substring(0, dot) + "-" + fingerprint(content) + name.substring(dot);
            files.put(address, content);
            addresses.put(name.replace('.', '_').replace('-', '_'), address);
        });
        return new Assets(files, addresses);
    }

    private static String fingerprint(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            StringBuilder hex = new StringBuilder();
            for (int i = 0; i < 4; i++) {
                hex.append(Character.forDigit(digest[i] >> 4 & 0xF, 16))
                        .append(Character.forDigit(digest[i] & 0xF, 16));
            }
            return hex.toString();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
