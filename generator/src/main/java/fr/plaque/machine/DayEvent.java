package fr.plaque.machine;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that lasts whole days.
 *
 * @param uid the same whenever the site is built, and no other event's
 * @param premier the first day
 * @param dernier the last day, included
 */
public record DayEvent(
        String uid, String titre, String description, Optional<String> lieu, LocalDate premier, LocalDate dernier) {}
