package fr.plaque.model;

import java.util.List;
import java.util.Optional;

/** A hospital or teaching service, the subject of a site in place of a practitioner. */
public record Service(
        String nom,
        String etablissement,
        String formeJuridique,
        String siege,
        String telephone,
        String courriel,
        Optional<String> finess,
        String directeur,
        Optional<String> adresseLieu,
        Contact chefDeService,
        Optional<Contact> responsablePedagogique,
        String presentation,
        List<Activite> activite,
        List<String> equipement,
        Optional<String> recherche,
        List<Reunion> reunions,
        List<Membre> equipe,
        List<Partenaire> partenairesEnseignement,
        Optional<AccueilPatients> accueilPatients,
        List<Appel> contacts) {

    public record Contact(String nom, Optional<String> courriel, Optional<String> telephone) {}

    /** A count and its year; never a rank. */
    public record Activite(String libelle, String valeur, Optional<Integer> annee) {}

    public record Reunion(
            String jour, Optional<String> heure, Optional<String> duree, String intitule, Optional<String> pour) {}

    /** Somebody to name, once {@code accord} is given. */
    public record Membre(String nom, String rang, List<String> domaines, boolean accord) {}

    public record Partenaire(String nom, Optional<String> role, Optional<String> lien) {}

    /** @param etudiants the name of the page that tells patients about students */
    public record AccueilPatients(Optional<String> etudiants) {}

    /** A number to call, and who may. */
    public record Appel(String quoi, String telephone, Optional<String> horaires, Optional<PublicAppel> pour) {}

    public enum PublicAppel implements Choix {
        PATIENTS,
        PROCHES,
        ETUDIANTS,
        /** Such a number never leaves the profile. */
        PROFESSIONNELS
    }

    /** The numbers that may be published. */
    public List<Appel> contactsPublies() {
        return contacts.stream()
                .filter(appel ->
                        appel.pour().filter(PublicAppel.PROFESSIONNELS::equals).isEmpty())
                .toList();
    }

    /** The people who agreed to be named. */
    public List<Membre> equipeNommee() {
        return equipe.stream().filter(Membre::accord).toList();
    }
}
