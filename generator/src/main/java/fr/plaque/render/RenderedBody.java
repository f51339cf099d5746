package fr.plaque.render;

import java.util.List;

/**
 * The text of a page, once HTML.
 *
 * @param sections the headings of the second level, in order
 * @param words how many words a reader reads
 */
record RenderedBody(String html, List<Section> sections, int words) {

    private static final int WORDS_A_MINUTE = 200;

    record Section(String id, String texte) {}

    /** Whole minutes, at least one. */
    int minutes() {
        return Math.max(1, Math.round((float) words / WORDS_A_MINUTE));
    }
}
