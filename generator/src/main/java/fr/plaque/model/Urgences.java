package fr.plaque.model;

import java.util.Optional;

/** What to do out of hours; the numbers 15, 112 and 114 are added by the generator. */
public record Urgences(Optional<String> consigne, Optional<String> absence, Optional<Permanence> permanence) {

    public record Permanence(String nom, Optional<String> telephone, Optional<String> horaires) {}
}
