package fr.plaque.model;

import java.util.Optional;

/** The answer to a question that must be answered: a value, « aucun », or a reason for not telling. */
public sealed interface Reponse<T> {

    /** The value, when one was given. */
    default Optional<T> valeur() {
        return Optional.empty();
    }

    /** A value was typed. */
    record Donnee<T>(T contenu) implements Reponse<T> {
        @Override
        public Optional<T> valeur() {
            return Optional.of(contenu);
        }
    }

    /** {@code aucun} was typed: there is none. */
    record Aucun<T>() implements Reponse<T> {}

    /** {@code non_communique: "motif"} was typed. */
    record NonCommunique<T>(String motif) implements Reponse<T> {}

    /** Nothing was typed. */
    record Absente<T>() implements Reponse<T> {}
}
