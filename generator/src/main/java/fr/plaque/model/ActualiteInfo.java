package fr.plaque.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The front matter of a piece of news. */
public record ActualiteInfo(
        String titre,
        Optional<Type> type,
        Optional<LocalDate> publieLe,
        Optional<LocalDate> fin,
        Optional<String> resume,
        Optional<LocalDate> dateDebut,
        Optional<LocalDate> dateFin,
        Optional<String> heure,
        Optional<String> lieu,
        boolean publie) {

    public enum Type implements Choix {
        EVENEMENT,
        OFFRE,
        INFORMATION
    }

    /** What it shares with the other pages. */
    public FicheInfo fiche() {
        return new FicheInfo(
                titre,
                Optional.empty(),
                publieLe,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                resume,
                "fr",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                true,
                publie,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }
}
