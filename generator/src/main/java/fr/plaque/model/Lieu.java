package fr.plaque.model;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A place of practice. Telephone numbers are kept as typed and normalised when shown. */
public record Lieu(
        String id,
        String nom,
        Optional<Type> type,
        Adresse adresse,
        String telephone,
        String courriel,
        Map<DayOfWeek, List<Plage>> horaires,
        Optional<Mode> mode,
        Optional<RendezVous> rendezVous,
        Optional<Acces> acces,
        Reponse<Accessibilite> accessibilite,
        Optional<String> finess,
        Optional<Secretariat> secretariat,
        Optional<String> visites,
        List<Membre> equipe) {

    public enum Type implements Choix {
        CABINET,
        HOPITAL,
        CLINIQUE,
        CENTRE,
        MAISON_DE_SANTE,
        CENTRE_DE_SANTE
    }

    public enum Mode implements Choix {
        SUR_RENDEZ_VOUS,
        SANS,
        MIXTE
    }

    public record Adresse(String rue, Optional<String> complement, String codePostal, String commune) {}

    /** Opening hours; {@code fin} before {@code debut} means past midnight, {@code fin} equal to it means day and night. A closed day has no range. */
    public record Plage(LocalTime debut, LocalTime fin) {}

    public record RendezVous(
            Optional<String> lien,
            Optional<String> prestataire,
            Optional<String> telephone,
            Optional<String> consignes) {}

    public record Acces(
            List<String> transports,
            Optional<String> parking,
            Optional<String> velo,
            Optional<String> batiment,
            Optional<String> etage,
            Optional<String> entree) {}

    public record Accessibilite(
            Optional<String> fauteuil,
            Optional<String> ascenseur,
            Optional<String> toilettes,
            Optional<String> stationnement,
            Optional<String> boucleMagnetique,
            Optional<String> note) {}

    public record Secretariat(Optional<String> type, Optional<String> horaires) {}

    public record Membre(String nom, String fonction, boolean accord) {}
}
