package fr.plaque.load;

import fr.plaque.schema.Folding;
import java.util.List;
import java.util.Optional;

/** {@code oui} and {@code non}; the English of YAML's own examples is understood. */
final class YesNoWord {

    private static final List<String> YES = List.of("oui", "true", "vrai", "yes");
    private static final List<String> NO = List.of("non", "false", "faux", "no");

    private YesNoWord() {}

    static Optional<Boolean> of(String typed) {
        String word = Folding.words(typed);
        if (YES.contains(word)) {
            return Optional.of(true);
        }
        return NO.contains(word) ? Optional.of(false) : Optional.empty();
    }
}
