package fr.plaque.schema;

import java.util.List;
import java.util.Optional;

/**
 * A key an author may write.
 *
 * @param name as it stands in a file: French, ASCII, {@code snake_case}
 * @param description one French sentence, for messages, editors and the reference page
 * @param condition when the key is required, for a conditional one
 * @param unless the keys beside it that make it not due
 * @param example what to type after the colon
 * @param basis the id of the article or recommendation it rests on
 * @param shown whether visitors read the value as it was typed
 * @param item which of the thirteen kinds of information of the Conseil d'État's study it answers; 0 for none
 * @param fallback what holds when nothing is typed; empty for nothing
 * @param synonyms other names that are read as this key, folded
 * @param confusions names that are refused, but show that this key was meant, folded
 */
public record Key(
        String name,
        String description,
        KeyType type,
        Requirement requirement,
        String condition,
        List<String> unless,
        String example,
        Optional<String> basis,
        boolean shown,
        int item,
        String fallback,
        List<String> synonyms,
        List<String> confusions) {

    /** What the key is for and whether it is owed, in one line, for an editor or a comment. */
    public String hint() {
        return description + " (" + requirement.label() + (condition.isEmpty() ? "" : " : " + condition) + ")";
    }
}
