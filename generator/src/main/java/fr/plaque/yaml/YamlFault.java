package fr.plaque.yaml;

import fr.plaque.source.Range;
import java.util.Map;

/**
 * Something wrong with the form of a YAML text. It is a value, not a finding, for this package knows no rule book.
 *
 * @param rule the id of the rule that says it in French
 * @param words the words for the placeholders of that rule's message
 */
public record YamlFault(String rule, Range range, Map<String, String> words) {}
