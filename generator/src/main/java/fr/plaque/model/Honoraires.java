package fr.plaque.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The fees, as art. R. 4127-53 II of the code de la santé publique wants them shown. */
public record Honoraires(
        Optional<Secteur> secteur,
        Optional<Boolean> optam,
        List<Acte> actes,
        List<Majoration> majorations,
        List<ModePaiement> modesPaiement,
        Optional<String> tiersPayant,
        Optional<String> accesAuxSoins,
        Optional<LocalDate> misAJourLe) {

    /** The conventional situation; the ids are those of the profile. */
    public enum Secteur implements Choix {
        SECTEUR_1("1"),
        SECTEUR_1_DP("1_dp"),
        SECTEUR_2("2"),
        NON_CONVENTIONNE("non_conventionne");

        private final String id;

        Secteur(String id) {
            this.id = id;
        }

        @Override
        public String id() {
            return id;
        }
    }

    public enum ModePaiement implements Choix {
        CARTE,
        CHEQUE,
        ESPECES,
        VIREMENT
    }

    /** Amounts in euros. Either {@code tarif}, or {@code min} and {@code max} with a {@code critere}. */
    public record Acte(
            String libelle,
            Optional<BigDecimal> tarif,
            Optional<BigDecimal> min,
            Optional<BigDecimal> max,
            Optional<BigDecimal> base,
            Optional<String> rembourse,
            Optional<String> critere) {}

    public record Majoration(String circonstance, Optional<BigDecimal> montant) {}
}
