package fr.plaque.model;

import java.util.List;
import java.util.Optional;

/**
 * {@code contenu/profil.yaml}, once read.
 *
 * @param praticien with nothing in it when the site is about a service or a work
 */
public record Profil(
        String profession,
        Praticien praticien,
        Optional<Service> service,
        Optional<Ouvrage> ouvrage,
        Exercice exercice,
        List<Acte> actes,
        List<Lieu> lieux,
        Optional<Honoraires> honoraires,
        Optional<Urgences> urgences,
        List<Absence> absences,
        Optional<Teleconsultation> teleconsultation,
        Reponse<List<Reseau>> reseaux,
        Reponse<List<ActionPrevention>> actionsPrevention,
        Reponse<List<FaitQualite>> qualiteSecurite,
        Reponse<AssuranceRcp> assuranceRcp,
        Reponse<AttestationOrdinale> attestationOrdinale,
        SiteInfo site) {

    /** Whom or what the site is about: « Dr Camille Exemple », « Service d'anesthésie-réanimation », a title. */
    public String nomComplet() {
        return ouvrage.map(Ouvrage::titre).or(() -> service.map(Service::nom)).orElseGet(praticien::nomComplet);
    }

    /** Who publishes a work: whoever the profile names, else the director of publication. */
    public String editeur() {
        return site.editeur().orElse(site.directeurPublication());
    }

    /** The key that says it: {@code praticien}, {@code service}, {@code ouvrage}. */
    public String sujet() {
        return ouvrage.isPresent() ? "ouvrage" : service.isPresent() ? "service" : "praticien";
    }

    /** The same profile, with another practitioner. */
    public Profil avecPraticien(Praticien autre) {
        return new Profil(
                profession,
                autre,
                service,
                ouvrage,
                exercice,
                actes,
                lieux,
                honoraires,
                urgences,
                absences,
                teleconsultation,
                reseaux,
                actionsPrevention,
                qualiteSecurite,
                assuranceRcp,
                attestationOrdinale,
                site);
    }
}
