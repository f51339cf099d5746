package fr.plaque.yaml;

import fr.plaque.source.Range;
import java.util.List;
import java.util.Optional;

/**
 * A YAML text as it was typed: no implicit type, every node with its place. {@code 01000} stays « 01000 » and
 * {@code 9:00} stays « 9:00 ».
 */
public sealed interface YamlNode {

    Range range();

    /**
     * A value.
     *
     * @param text the value without its quotes, escapes resolved
     * @param quoted whether quotes or a block style keep it from meaning anything but text
     */
    record Scalar(String text, boolean quoted, Range range) implements YamlNode {

        /** Nothing was typed after the colon. */
        public boolean isBlank() {
            return text.isBlank() && !quoted;
        }
    }

    record Sequence(List<YamlNode> items, Range range) implements YamlNode {}

    /** Entries in the order of the file; a key written twice stands twice. */
    record Mapping(List<Entry> entries, Range range) implements YamlNode {

        /** The first value written under that very key. */
        public Optional<YamlNode> get(String key) {
            return entries.stream()
                    .filter(entry -> entry.key().text().equals(key))
                    .map(Entry::value)
                    .findFirst();
        }

        /** The text under that very key, if it is a scalar. */
        public Optional<String> text(String key) {
            return get(key).filter(Scalar.class::isInstance).map(node -> ((Scalar) node).text());
        }
    }

    record Entry(Scalar key, YamlNode value) {}
}
