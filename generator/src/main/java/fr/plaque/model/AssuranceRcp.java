package fr.plaque.model;

import java.time.LocalDate;
import java.util.Optional;

/** The professional liability insurance (code de la consommation, art. R. 111-2, 9°). */
public record AssuranceRcp(
        String assureur, String coordonnees, String couverture, Optional<LocalDate> valableJusquAu) {}
