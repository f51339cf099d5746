package fr.plaque.model;

import java.time.LocalDate;
import java.util.Optional;

/** The attestation of the thirteenth item of the Conseil d'État's study. */
public record AttestationOrdinale(Optional<LocalDate> date, String texte) {}
