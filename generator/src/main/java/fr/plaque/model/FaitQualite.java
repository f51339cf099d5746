package fr.plaque.model;

import java.time.LocalDate;
import java.util.Optional;

/** A sourced fact on quality and safety of care; never a ranking. */
public record FaitQualite(String fait, String source, Optional<LocalDate> date) {}
