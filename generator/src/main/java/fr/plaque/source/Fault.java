package fr.plaque.source;

import java.util.Map;
import java.util.TreeMap;

/**
 * Something wrong with the form of a text. It is a value, not a finding, for the readers of texts know no rule book.
 *
 * @param rule the id of the rule that says it in French
 * @param range where, in the text as its author sees it
 * @param words the words for the placeholders of that rule's message
 */
public record Fault(String rule, Range range, Map<String, String> words) {

    /** @param words the placeholders and their words, by turns */
    public static Fault of(String rule, Range range, String... words) {
        Map<String, String> pairs = new TreeMap<>();
        for (int i = 0; i < words.length; i += 2) {
            pairs.put(words[i], words[i + 1]);
        }
        return new Fault(rule, range, Map.copyOf(pairs));
    }
}
