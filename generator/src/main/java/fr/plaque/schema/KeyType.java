package fr.plaque.schema;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What may be written under a key. */
public sealed interface KeyType {

    record Text(Format format) implements KeyType {}

    /** {@code oui}, {@code non}, or a sentence that says more. */
    record YesNoOrText() implements KeyType {}

    record YesNo() implements KeyType {}

    /** Both bounds included. */
    record WholeNumber(int min, int max) implements KeyType {}

    record Day() implements KeyType {}

    /** Euros. */
    record Money() implements KeyType {}

    /** One word out of a closed list. */
    record Choice(List<Value> values) implements KeyType {

        /** The value meant by what was typed, accents and capitals aside. */
        public Optional<Value> find(String typed) {
            String folded = Folding.key(typed);
            return values.stream().filter(value -> value.answersTo(folded)).findFirst();
        }

        public List<String> ids() {
            return values.stream().map(Value::id).toList();
        }
    }

    /**
     * A word of a closed list.
     *
     * @param synonyms other ways to type it, folded
     */
    record Value(String id, String description, List<String> synonyms) {

        boolean answersTo(String folded) {
            return Folding.key(id).equals(folded) || synonyms.contains(folded);
        }
    }

    /** The opening hours of one day: ranges, or {@code ferme}. */
    record Hours() implements KeyType {}

    record ListOf(KeyType items) implements KeyType {}

    /** Any number of parts, each under a name that the author gives it; read as a list, the name as {@code nom}. */
    record Named(Group items) implements KeyType {}

    /**
     * Keys below the key.
     *
     * @param byName the same, by every name they answer to, folded
     */
    record Group(List<Key> keys, Map<String, Key> byName) implements KeyType {

        Group(List<Key> keys) {
            this(keys, names(keys));
        }

        /** The key meant by what was typed: accents, capitals, spaces and known synonyms aside. */
        public Optional<Key> find(String typed) {
            return Optional.ofNullable(byName.get(Folding.key(typed)));
        }

        /** The key that a text typed in place of the keys stands for: the first, when no other is owed. */
        public Optional<Key> alone() {
            boolean enough = !keys.isEmpty()
                    && keys.get(0).type() instanceof Text
                    && keys.stream()
                            .skip(1)
                            .noneMatch(key -> key.requirement() == Requirement.REQUIRED
                                    || key.requirement() == Requirement.ANSWERED);
            return enough ? Optional.of(keys.get(0)) : Optional.empty();
        }

        /** @throws IllegalArgumentException if the schema has no such key here, which is a fault of ours */
        public Key key(String name) {
            return keys.stream()
                    .filter(key -> key.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no key " + name));
        }

        private static Map<String, Key> names(List<Key> keys) {
            Map<String, Key> names = new HashMap<>();
            for (Key key : keys) {
                names.put(key.name(), key);
                key.synonyms().forEach(synonym -> names.put(synonym, key));
            }
            return Map.copyOf(names);
        }
    }

    /**
     * A value, or the reason for not telling: {@code non_communique: "motif"}.
     *
     * @param none whether {@code aucun} is an answer too
     */
    record Answer(KeyType value, boolean none) implements KeyType {}

    static KeyType text() {
        return new Text(Format.LIBRE);
    }

    static KeyType text(Format format) {
        return new Text(format);
    }

    static KeyType list(KeyType items) {
        return new ListOf(items);
    }

    static Group group(KeyDraft... keys) {
        return new Group(Arrays.stream(keys).map(KeyDraft::key).toList());
    }

    /** A closed list; the words explain themselves. */
    static KeyType choice(String... ids) {
        List<Value> values = new ArrayList<>();
        for (String id : ids) {
            values.add(value(id, ""));
        }
        return new Choice(List.copyOf(values));
    }

    static KeyType choice(Value... values) {
        return new Choice(List.of(values));
    }

    static Value value(String id, String description, String... synonyms) {
        return new Value(id, description, List.of(synonyms));
    }
}
