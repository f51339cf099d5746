package fr.plaque.model;

import java.time.LocalDate;
import java.util.Optional;

/** A prevention or teaching action. */
public record ActionPrevention(Optional<LocalDate> date, String intitule, Optional<String> lieu) {}
