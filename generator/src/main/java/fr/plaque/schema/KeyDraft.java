package fr.plaque.schema;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A line of the table of keys while it is being written. */
final class KeyDraft {

    private final Requirement requirement;
    private final String name;
    private final KeyType type;
    private final String example;
    private final String description;
    private String condition = "";
    private List<String> unless = List.of();
    private Optional<String> basis = Optional.empty();
    private boolean shown;
    private int item;
    private String fallback = "";
    private List<String> synonyms = List.of();
    private List<String> confusions = List.of();

    private KeyDraft(Requirement requirement, String name, KeyType type, String example, String description) {
        this.requirement = requirement;
        this.name = name;
        this.type = type;
        this.example = example;
        this.description = description;
    }

    static KeyDraft required(String name, KeyType type, String example, String description) {
        return new KeyDraft(Requirement.REQUIRED, name, type, example, description);
    }

    static KeyDraft recommended(String name, KeyType type, String example, String description) {
        return new KeyDraft(Requirement.RECOMMENDED, name, type, example, description);
    }

    static KeyDraft optional(String name, KeyType type, String example, String description) {
        return new KeyDraft(Requirement.OPTIONAL, name, type, example, description);
    }

    /** A key that a check asks for when {@code condition} holds. */
    static KeyDraft when(String condition, String name, KeyType type, String example, String description) {
        KeyDraft draft = new KeyDraft(Requirement.CONDITIONAL, name, type, example, description);
        draft.condition = condition;
        return draft;
    }

    /** A question that must be answered, if only by the reason for not telling. */
    static KeyDraft answered(String name, KeyType type, String example, String description) {
        return new KeyDraft(Requirement.ANSWERED, name, new KeyType.Answer(type, false), example, description);
    }

    /** The same, where {@code aucun} is an answer too. */
    static KeyDraft answeredOrNone(String name, KeyType type, String example, String description) {
        return new KeyDraft(Requirement.ANSWERED, name, new KeyType.Answer(type, true), example, description);
    }

    KeyDraft basis(String article) {
        basis = Optional.of(article);
        return this;
    }

    /** Not due when one of those keys, or of those named before, stands beside it. */
    KeyDraft unless(String... keys) {
        unless = Stream.concat(unless.stream(), Stream.of(keys)).toList();
        return this;
    }

    KeyDraft shown() {
        shown = true;
        return this;
    }

    KeyDraft item(int number) {
        item = number;
        return this;
    }

    KeyDraft fallback(String text) {
        fallback = text;
        return this;
    }

    KeyDraft synonyms(String... names) {
        synonyms = List.of(names);
        return this;
    }

    KeyDraft confusions(String... names) {
        confusions = List.of(names);
        return this;
    }

    Key key() {
        return new Key(
                name,
                description,
                type,
                requirement,
                condition,
                unless,
                example,
                basis,
                shown,
                item,
                fallback,
                synonyms,
                confusions);
    }
}
