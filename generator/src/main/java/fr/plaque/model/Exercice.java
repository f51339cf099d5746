package fr.plaque.model;

import java.util.Optional;

/** How the practitioner practises. */
public record Exercice(
        Optional<Mode> mode,
        Optional<Forme> forme,
        Optional<Societe> societe,
        Optional<String> siret,
        Optional<String> tva) {

    public enum Mode implements Choix {
        LIBERAL,
        SALARIE,
        HOSPITALIER,
        MIXTE
    }

    public enum Forme implements Choix {
        INDIVIDUELLE,
        SOCIETE
    }

    public record Societe(String denomination, String forme, String siege, String capital, String rcs, String siren) {}

    /** Fees are owed as soon as a part of the practice is liberal. */
    public boolean estLiberal() {
        return mode.filter(m -> m == Mode.LIBERAL || m == Mode.MIXTE).isPresent();
    }
}
