package fr.plaque.model;

import java.util.Optional;

/** How the practitioner practises. */
public record Exercice(
        Mode mode, Optional<Forme> forme, Optional<Societe> societe, Optional<String> siret, Optional<String> tva) {

    public enum Mode {
        LIBERAL,
        SALARIE,
        HOSPITALIER,
        MIXTE
    }

    public enum Forme {
        INDIVIDUELLE,
        SOCIETE
    }

    public record Societe(String denomination, String forme, String siege, String capital, String rcs, String siren) {}

    /** Fees are owed as soon as a part of the practice is liberal. */
    public boolean estLiberal() {
        return mode == Mode.LIBERAL || mode == Mode.MIXTE;
    }
}
