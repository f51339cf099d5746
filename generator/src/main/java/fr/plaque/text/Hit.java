package fr.plaque.text;

import fr.plaque.finding.Level;
import fr.plaque.rule.Rule;
import fr.plaque.source.Location;
import java.util.Comparator;
import java.util.Optional;

/**
 * Words that a rule has something to say about.
 *
 * @param start of the words, in the visible text of the passage
 * @param motif the pattern that found them, as the rule file writes it
 * @param cleared why they pass all the same; empty when they do not
 */
public record Hit(Rule rule, Level level, Passage passage, int start, int end, String motif, Optional<String> cleared) {

    /** By place, the gravest first. */
    static final Comparator<Hit> ORDER = Comparator.comparingInt(Hit::start)
            .thenComparing(Hit::level)
            .thenComparing(Hit::end, Comparator.reverseOrder())
            .thenComparing(hit -> hit.rule().id());

    /** The words as a visitor reads them. */
    public String words() {
        return passage.text().substring(start, end);
    }

    /** The words as their author typed them. */
    public Location location() {
        return passage.at(start, end);
    }

    Hit as(Level chosen) {
        return chosen == level ? this : new Hit(rule, chosen, passage, start, end, motif, cleared);
    }

    /** Whether both underline some of the same words of the same passage. */
    public boolean touches(Hit other) {
        return start < other.end && other.start < end;
    }
}
