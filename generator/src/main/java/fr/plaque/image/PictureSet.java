package fr.plaque.image;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A picture as a page shows it.
 *
 * @param alt the alternative text, empty for a decoration
 * @param width that of the largest variant, in pixels
 * @param height that of the largest variant, in pixels
 * @param variants the same picture by width, the narrowest first; never empty
 */
public record PictureSet(String alt, int width, int height, List<Variant> variants) {

    /**
     * One file.
     *
     * @param path from the root of the site
     * @param width in pixels
     */
    public record Variant(String path, int width) {}

    public PictureSet {
        variants = List.copyOf(variants);
    }

    /** The file for a browser that does not choose: the largest. */
    public String src() {
        return variants.get(variants.size() - 1).path();
    }

    /**
     * The value of {@code srcset} (HTML, 4.8.4.2.1).
     *
     * @param root what leads from the page to the root of the site: {@code ../}, or nothing
     */
    public String srcset(String root) {
        return variants.stream()
                .map(variant -> root + variant.path() + " " + variant.width() + "w")
                .collect(Collectors.joining(", "));
    }
}
