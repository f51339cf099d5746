package fr.plaque.check;

import fr.plaque.model.Profil;
import fr.plaque.model.Site;
import java.time.LocalDate;

/** What lapses: the professional insurance, and the Order's attestation. */
final class GuaranteesCheck {

    static final int ATTESTATION_MONTHS = 12;

    void check(Site site, SiteNotes notes) {
        Profil profil = site.profil();
        LocalDate today = site.aujourdhui();
        profil.assuranceRcp()
                .valeur()
                .flatMap(insurance -> insurance.valableJusquAu())
                .filter(end -> end.isBefore(today))
                .ifPresent(end -> notes.add("profil-assurance-echue", "assurance_rcp.valable_jusqu_au"));
        profil.attestationOrdinale().valeur().ifPresent(attestation -> {
            notes.add("profil-attestation", "attestation_ordinale");
            attestation.date().ifPresent(date -> {
                if (date.isAfter(today)) {
                    notes.add("profil-attestation-future", "attestation_ordinale.date");
                } else if (hasLapsed(date, today)) {
                    notes.add("profil-attestation-echue", "attestation_ordinale.date");
                }
            });
        });
    }

    static boolean hasLapsed(LocalDate attestation, LocalDate today) {
        return attestation.plusMonths(ATTESTATION_MONTHS).isBefore(today);
    }
}
