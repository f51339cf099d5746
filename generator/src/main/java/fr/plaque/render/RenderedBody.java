package fr.plaque.render;

import fr.plaque.text.ReadingTime;
import java.util.List;

/**
 * The text of a page, once HTML.
 *
 * @param sections the headings of the second level, in order
 * @param words how many words a reader reads
 */
record RenderedBody(String html, List<Section> sections, int words) {

    record Section(String id, String texte) {}

    /** Whole minutes, at least one. */
    int minutes() {
        return ReadingTime.minutes(words);
    }
}
