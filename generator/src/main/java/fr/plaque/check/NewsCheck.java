package fr.plaque.check;

import fr.plaque.model.Actualite;
import fr.plaque.model.ActualiteInfo;
import fr.plaque.text.FrenchFormat;
import java.time.LocalDate;
import java.util.Optional;

/** News has a beginning and an end; an event has a day and a place. */
final class NewsCheck {

    private static final int LONGEST_MONTHS = 12;

    void check(Actualite news, LocalDate today, SiteNotes notes) {
        ActualiteInfo info = news.info();
        if (!info.publie()) {
            return;
        }
        if (news.estFinie(today)) {
            notes.add(
                    "information-actualite-finie",
                    "fin",
                    "jour",
                    FrenchFormat.date(info.fin().orElseThrow()));
            return;
        }
        if (info.publieLe().filter(today::isBefore).isPresent()) {
            notes.add("information-date-future", "publie_le", "cle", "publie_le");
        }
        order(info.publieLe(), info.fin(), "fin", notes);
        if (info.publieLe().isPresent()
                && info.fin()
                        .filter(info.publieLe().get().plusMonths(LONGEST_MONTHS)::isBefore)
                        .isPresent()) {
            notes.add("information-actualite-longue", "fin");
        }
        if (info.type().filter(ActualiteInfo.Type.EVENEMENT::equals).isPresent()) {
            event(info, notes);
        }
    }

    private static void event(ActualiteInfo info, SiteNotes notes) {
        if (!notes.typed("date_debut")) {
            notes.add("information-actualite-evenement", "type", "cle", "date_debut: 21/01/2027");
        }
        if (!notes.typed("lieu")) {
            notes.add("information-actualite-evenement", "type", "cle", "lieu: Salle des Tilleuls");
        }
        order(info.dateDebut(), info.dateFin(), "date_fin", notes);
        order(info.dateFin().or(info::dateDebut), info.fin(), "fin", notes);
    }

    private static void order(Optional<LocalDate> first, Optional<LocalDate> last, String path, SiteNotes notes) {
        if (first.isPresent() && last.filter(first.get()::isAfter).isPresent()) {
            notes.add("information-actualite-dates", path, "cle", path);
        }
    }
}
