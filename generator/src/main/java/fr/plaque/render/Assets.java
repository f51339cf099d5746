package fr.plaque.render;

import fr.plaque.machine.Fingerprint;
import java.nio.charset.StandardCharsets;
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
    private static final int FINGERPRINT = 4;
    private static final String SHEET = "plaque.css";

    static Assets of(Theme theme, String accent) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        Map<String, String> addresses = new LinkedHashMap<>();
        StringBuilder sheet = new StringBuilder(theme.palette().css(accent));
        for (String path : theme.sheets()) {
            sheet.append(new String(theme.assets().get(path), StandardCharsets.UTF_8))
                    .append('\n');
        }
        add(SHEET, sheet.toString().getBytes(StandardCharsets.UTF_8), files, addresses);
        theme.assets().forEach((path, bytes) -> {
            if (!theme.sheets().contains(path)) {
                add(path.substring(path.lastIndexOf('/') + 1), bytes, files, addresses);
            }
        });
        return new Assets(files, addresses);
    }

    private static void add(
            String name, byte[] content, SortedMap<String, byte[]> files, Map<String, String> addresses) {
        int dot = name.lastIndexOf('.');
        String address =
                FOLDER + name.substring(0, dot) + "-" + Fingerprint.hex(content, FINGERPRINT) + name.substring(dot);
        files.put(address, content);
        addresses.put(name.replace('.', '_').replace('-', '_'), address);
    }
}
