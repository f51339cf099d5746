package fr.plaque.check;

import fr.plaque.model.Service;
import fr.plaque.model.Site;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A site is about one practitioner, one service or one work; a service does not owe what a practitioner owes. */
final class SubjectCheck {

    private static final List<String> OF_A_PRACTITIONER =
            List.of("honoraires", "assurance_rcp", "attestation_ordinale");

    void check(Site site, SiteNotes notes) {
        boolean person = notes.typed("praticien");
        boolean service = notes.typed("service");
        if (site.arbreProfil().entries().isEmpty()) {
            return;
        }
        if (site.profil().ouvrage().isPresent()) {
            return; // whatever else is typed is refused beside it
        }
        if (!person && !service) {
            notes.add("profil-sujet", "");
        } else if (person && service) {
            notes.add("profil-deux-sujets", "service");
        } else if (service) {
            OF_A_PRACTITIONER.stream()
                    .filter(notes::typed)
                    .forEach(key -> notes.add("profil-service-sans-objet", key, "cle", key));
            if (site.profil().exercice().estLiberal()) {
                notes.add("profil-service-mode", "exercice.mode");
            }
        }
        if (!service && !site.stages().isEmpty()) {
            notes.add("profil-stages-sans-service", "");
        }
        site.profil().service().ifPresent(one -> inside(one, site, notes));
    }

    private static void inside(Service service, Site site, SiteNotes notes) {
        Set<String> places = new TreeSet<>();
        site.profil().lieux().forEach(lieu -> places.add(lieu.id()));
        Optional<String> unknown = service.adresseLieu().filter(id -> !places.contains(id));
        unknown.ifPresent(id -> notes.add(
                "profil-service-lieu", "service.adresse_lieu", "valeur", id, "lieux", String.join(", ", places)));
        for (int i = 0; i < service.equipe().size(); i++) {
            Service.Membre member = service.equipe().get(i);
            String path = "service.equipe[" + i + "]";
            if (!member.accord() && notes.typed(path + ".accord")) {
                notes.add("profil-accord", path + ".accord", "nom", member.nom());
            }
        }
    }
}
