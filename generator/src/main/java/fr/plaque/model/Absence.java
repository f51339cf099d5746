package fr.plaque.model;

import java.time.LocalDate;
import java.util.Optional;

/** A closure, both days included. Without {@code lieu} it holds for every place. */
public record Absence(
        Optional<LocalDate> debut,
        Optional<LocalDate> fin,
        Optional<String> lieu,
        Optional<Remplacant> remplacant,
        Optional<String> message) {

    public record Remplacant(String nom, Optional<String> telephone) {}
}
