package fr.plaque.render;

import fr.plaque.text.ReadingTime;
import java.util.List;

/**
 * The text of a page, once HTML.
 *
 * @param sections the headings of the second level, in order
 * @param headings those of the second and the third, which the search leads to
 * @param words how many words a reader reads
 */
record RenderedBody(String html, List<Section> sections, List<Section> headings, int words) {

    record Section(String id, String texte) {}

    /** Whole minutes, at least one. */
    int minutes() {
        return ReadingTime.minutes(words);
    }
}
