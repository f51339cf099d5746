package fr.plaque.schema;

import fr.plaque.yaml.YamlNode;
import java.util.List;
import java.util.Optional;

/**
 * A value as it was typed, and the key it was typed under.
 *
 * @param path with places in lists: {@code lieux[0].adresse.commune}; a reason for not telling ends in {@code
 *     .non_communique}
 */
public record TypedValue(String path, Key key, YamlNode.Scalar scalar) {

    /** The name of the key that holds the reason for not telling. */
    public static final String NOT_TOLD = "non_communique";

    static void collect(KeyType.Group group, YamlNode.Mapping tree, String parent, List<TypedValue> into) {
        for (YamlNode.Entry entry : tree.entries()) {
            group.find(entry.key().text()).ifPresent(key -> {
                String path = parent.isEmpty() ? key.name() : parent + "." + key.name();
                collect(key, entry.value(), path, into);
            });
        }
    }

    private static void collect(Key key, YamlNode node, String path, List<TypedValue> into) {
        if (node instanceof YamlNode.Scalar scalar) {
            Optional<Key> alone = PlacedKey.below(key.type()).flatMap(KeyType.Group::alone);
            into.add(alone.map(inner -> new TypedValue(path + "." + inner.name(), inner, scalar))
                    .orElse(new TypedValue(path, key, scalar)));
        } else if (node instanceof YamlNode.Sequence sequence) {
            for (int i = 0; i < sequence.items().size(); i++) {
                collect(key, sequence.items().get(i), path + "[" + i + "]", into);
            }
        } else if (node instanceof YamlNode.Mapping mapping && key.type() instanceof KeyType.Named named) {
            for (YamlNode.Entry entry : mapping.entries()) {
                if (entry.value() instanceof YamlNode.Mapping part) {
                    collect(named.items(), part, path + "." + entry.key().text(), into);
                }
            }
        } else if (node instanceof YamlNode.Mapping mapping) {
            reason(mapping)
                    .ifPresentOrElse(
                            motif -> into.add(new TypedValue(path + "." + NOT_TOLD, key, motif)),
                            () -> PlacedKey.below(key.type()).ifPresent(group -> collect(group, mapping, path, into)));
        }
    }

    private static Optional<YamlNode.Scalar> reason(YamlNode.Mapping mapping) {
        return mapping.entries().stream()
                .filter(entry -> Folding.key(entry.key().text()).equals(NOT_TOLD))
                .map(YamlNode.Entry::value)
                .filter(YamlNode.Scalar.class::isInstance)
                .map(YamlNode.Scalar.class::cast)
                .findFirst();
    }
}
