package fr.plaque.model;

import java.util.List;
import java.util.Optional;

/** {@code contenu/profil.yaml}, once read. */
public record Profil(
        String profession,
        Praticien praticien,
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

    /** The same profile, with another practitioner. */
    public Profil avecPraticien(Praticien autre) {
        return new Profil(
                profession,
                autre,
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
