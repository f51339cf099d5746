package fr.plaque.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** An entry of {@code images.yaml}: what a picture shows, who is on it, where it comes from. */
public record Image(
        String fichier,
        Optional<String> texte,
        boolean decorative,
        Optional<String> legende,
        Optional<String> credit,
        Optional<String> licence,
        List<Personnes> personnes,
        Optional<Boolean> identifiable,
        boolean mineur,
        Optional<Accord> accord,
        Optional<String> verifiee) {

    /** Who is on the picture. */
    public enum Personnes implements Choix {
        AUCUNE,
        /** The practitioner, who publishes the site. */
        PRATICIEN,
        EQUIPE,
        PATIENT,
        PUBLIC,
        /** Somebody paid to pose, on a picture under licence. */
        MODELE
    }

    /** The written agreement of the persons shown. */
    public record Accord(
            Optional<LocalDate> recueilliLe,
            Optional<LocalDate> jusquAu,
            Optional<String> par,
            Optional<String> reference) {}

    /** Where the file is in {@code contenu}, whether {@code images/} was typed before its name or not. */
    public String chemin() {
        return chemin(fichier);
    }

    /** The same for any mention of a picture: {@code praticien.photo}. */
    public static String chemin(String fichier) {
        return "images/" + fichier.replaceFirst("^(?:\\./)?(?:images/)?", "");
    }

    /** The alternative text; empty for a decoration, which a screen reader passes over. */
    public String alt() {
        return decorative ? "" : texte.orElse("");
    }
}
