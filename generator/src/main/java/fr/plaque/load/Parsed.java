package fr.plaque.load;

/** What became of a value: read, or refused by a rule that says how to type it. */
sealed interface Parsed<T> {

    record Value<T>(T value) implements Parsed<T> {}

    /** @param rule the id of the rule that refuses it */
    record Refused<T>(String rule) implements Parsed<T> {}

    static <T> Parsed<T> of(T value) {
        return new Value<>(value);
    }

    static <T> Parsed<T> refused(String rule) {
        return new Refused<>(rule);
    }
}
