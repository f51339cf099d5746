package fr.plaque.load;

import fr.plaque.schema.Folding;
import fr.plaque.schema.TypedValue;
import fr.plaque.source.Range;
import fr.plaque.yaml.YamlNode;
import java.util.Optional;

/** What stands behind a key: nothing, a text, something to point at. */
final class Shape {

    private Shape() {}

    static boolean isEmpty(YamlNode node) {
        return node instanceof YamlNode.Scalar scalar && scalar.text().isBlank()
                || node instanceof YamlNode.Sequence sequence
                        && sequence.items().isEmpty()
                || node instanceof YamlNode.Mapping mapping && mapping.entries().isEmpty();
    }

    /** Empty for what is no text. */
    static String text(YamlNode node) {
        return node instanceof YamlNode.Scalar scalar ? scalar.text().strip() : "";
    }

    /** Where an item of a list is: its words, or its first sign. */
    static Range place(YamlNode node) {
        int start = node.range().start();
        return node instanceof YamlNode.Scalar ? node.range() : new Range(start, start);
    }

    /** Something short to point at: a list may run over many lines. */
    static Range firstWords(YamlNode node) {
        if (node instanceof YamlNode.Sequence sequence && !sequence.items().isEmpty()) {
            return firstWords(sequence.items().get(0));
        }
        if (node instanceof YamlNode.Mapping mapping && !mapping.entries().isEmpty()) {
            return mapping.entries().get(0).key().range();
        }
        return node.range();
    }

    /** The reason for not telling, if that is what was typed: {@code non_communique: "motif"}. */
    static Optional<YamlNode.Entry> notTold(YamlNode node) {
        return node instanceof YamlNode.Mapping mapping
                ? mapping.entries().stream()
                        .filter(entry -> Folding.key(entry.key().text()).equals(TypedValue.NOT_TOLD))
                        .findFirst()
                : Optional.empty();
    }
}
