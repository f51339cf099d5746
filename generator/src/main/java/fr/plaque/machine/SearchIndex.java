package fr.plaque.machine;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The file that the search reads: one call with one value in JSON, so that a page opened from the disk can load it too,
 * where a browser refuses to fetch. Each page is an array: path, title, language, sentence, headings, words.
 */
public final class SearchIndex {

    private static final String START = "plaqueIndex(";
    private static final String END = ");\n";
    private static final int PARTS = 6;
    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private SearchIndex() {}

    /** The name of the file with that content; it holds a part of its fingerprint. */
    public static String path(byte[] content) {
        return "assets/index-" + Fingerprint.hex(content, 4) + ".js";
    }

    /** @param entries in the order to show when they are worth the same */
    public static byte[] write(List<SearchEntry> entries) {
        List<Object> pages = new ArrayList<>();
        for (SearchEntry entry : entries) {
            List<Object> headings = new ArrayList<>();
            entry.rubriques().forEach(heading -> headings.add(List.of(heading.ancre(), heading.texte())));
            pages.add(List.of(
                    entry.chemin(),
                    entry.titre(),
                    entry.langue(),
                    entry.extrait(),
                    headings,
                    String.join(" ", entry.mots())));
        }
        return (START + JsonLd.json(pages).replace("\u2028", " ").replace("\u2029", " ") + END)
                .getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Reads such a file again.
     *
     * @return the addresses it leads to, from the root of the site; empty when it is anything but data
     */
    public static Optional<List<String>> addresses(byte[] content) {
        String text = new String(content, StandardCharsets.UTF_8);
        if (!text.startsWith(START) || !text.endsWith(END) || text.length() < START.length() + END.length()) {
            return Optional.empty();
        }
        try {
            JsonNode pages = STRICT.readTree(text.substring(START.length(), text.length() - END.length()));
            List<String> addresses = new ArrayList<>();
            return pages.isArray() && pages.valueStream().allMatch(page -> isPage(page, addresses))
                    ? Optional.of(addresses)
                    : Optional.empty();
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private static boolean isPage(JsonNode page, List<String> addresses) {
        JsonNode headings = page.path(PARTS - 2);
        if (!page.isArray() || page.size() != PARTS || !headings.isArray()) {
            return false;
        }
        addresses.add(page.path(0).asString());
        headings.forEach(heading ->
                addresses.add(page.path(0).asString() + "#" + heading.path(0).asString()));
        return true;
    }
}
