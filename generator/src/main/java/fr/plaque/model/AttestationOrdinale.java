package fr.plaque.model;

import java.time.LocalDate;

/** The attestation of the thirteenth item of the Conseil d'État's study. */
public record AttestationOrdinale(LocalDate date, String texte) {}
