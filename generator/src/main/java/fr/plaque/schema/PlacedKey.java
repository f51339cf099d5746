package fr.plaque.schema;

import java.util.List;
import java.util.Optional;

/**
 * A key and where it goes.
 *
 * @param path dotted, lists marked: {@code lieux[].adresse.commune}
 * @param parent the path of the keys above it, empty at the top
 */
public record PlacedKey(String path, String parent, Key key) {

    static void collect(KeyType.Group group, String parent, List<PlacedKey> into) {
        for (Key key : group.keys()) {
            String path = parent.isEmpty() ? key.name() : parent + "." + key.name();
            into.add(new PlacedKey(path, parent, key));
            below(key.type()).ifPresent(inner -> collect(inner, path + (isList(key.type()) ? "[]" : ""), into));
        }
    }

    /** The keys that may be written below a value of that type. */
    public static Optional<KeyType.Group> below(KeyType type) {
        if (type instanceof KeyType.Group group) {
            return Optional.of(group);
        }
        if (type instanceof KeyType.ListOf list) {
            return below(list.items());
        }
        if (type instanceof KeyType.Named named) {
            return Optional.of(named.items());
        }
        return type instanceof KeyType.Answer answer ? below(answer.value()) : Optional.empty();
    }

    static boolean isList(KeyType type) {
        return type instanceof KeyType.ListOf
                || type instanceof KeyType.Named
                || type instanceof KeyType.Answer answer && isList(answer.value());
    }
}
