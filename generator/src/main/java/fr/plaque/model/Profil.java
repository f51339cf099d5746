package fr.plaque.model;

import java.util.List;
import java.util.Optional;

/**
 * {@code contenu/profil.yaml}, once read.
 *
 * @param praticien with nothing in it when the site is about a service
 */
public record Profil(
        String profession,
        Praticien praticien,
        Optional<Service> service,
        Exercice exercice,
        List<Acte> actes,
        List<Lieu> lieux,
        Optional<Honoraires> honoraires,
        Optional<Urgences> urgences,
        List<Absence> absences,
        Reponse<List<Reseau>> reseaux,
        Reponse<List<ActionPrevention>> actionsPrevention,
        Reponse<List<FaitQualite>> qualiteSecurite,
        Reponse<AssuranceRcp> assuranceRcp,
        Reponse<AttestationOrdinale> attestationOrdinale,
        SiteInfo site) {

    /** Whom the site is about: « Dr Camille Exemple », « Service d'anesthésie-réanimation ». */
    public String nomComplet() {
        return service.map(Service::nom).orElseGet(praticien::nomComplet);
    }

    /** The same profile, with another practitioner. */
    public Profil avecPraticien(Praticien autre) {
        return new Profil(
                profession,
                autre,
                service,
                exercice,
                actes,
                lieux,
                honoraires,
                urgences,
                absences,
                reseaux,
                actionsPrevention,
                qualiteSecurite,
                assuranceRcp,
                attestationOrdinale,
                site);
    }
}
