package fr.plaque.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * To whom a rule applies, and when.
 *
 * @param subjects what the site presents, ids of {@link Subjects}; none means whatever it is
 * @param professions ids of professions; none means all
 * @param since the first day, when there is one; that of the article where the rule file gives none
 * @param until the last day, when there is one
 */
public record Applicability(
        List<String> subjects, List<String> professions, Optional<LocalDate> since, Optional<LocalDate> until) {

    /** Whether the rule speaks to those who present that subject. */
    public boolean concerns(String subject) {
        return subjects.isEmpty() || subjects.contains(subject);
    }

    /**
     * Whether the rule holds.
     *
     * @param profession its id; empty when the profile could not be read, which excludes no rule
     */
    public boolean holds(String profession, LocalDate day) {
        return (professions.isEmpty() || profession.isEmpty() || professions.contains(profession))
                && since.filter(day::isBefore).isEmpty()
                && until.filter(day::isAfter).isEmpty();
    }
}
