package fr.plaque.finding;

import fr.plaque.source.Location;
import java.util.Comparator;
import java.util.Optional;

/**
 * One thing to mend, with its place. Every report is a view of these.
 *
 * @param rule the id of the rule, in French, stable
 * @param message what is wrong, one sentence
 * @param why the reason of the rule
 * @param remedy what to write instead
 */
public record Finding(
        String rule,
        Level level,
        Location location,
        String message,
        String why,
        String remedy,
        Optional<LegalBasis> basis) {

    /** By file, then by place: the order of every report. */
    public static final Comparator<Finding> BY_PLACE = Comparator.<Finding, String>comparing(
                    finding -> finding.location().path())
            .thenComparing(finding -> finding.location().start())
            .thenComparing(Finding::level)
            .thenComparing(Finding::rule)
            .thenComparing(Finding::message);

    public boolean isError() {
        return level == Level.ERREUR;
    }

    /** The same, more or less grave. */
    public Finding as(Level other) {
        return new Finding(rule, other, location, message, why, remedy, basis);
    }

    @Override
    public String toString() {
        return location + " " + level.id() + " " + rule + " " + message;
    }
}
