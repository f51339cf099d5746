package fr.plaque.check;

import fr.plaque.finding.Level;
import fr.plaque.model.FicheInfo;
import fr.plaque.model.PageInfo;
import fr.plaque.model.TypePage;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/** The front matter of a page: its dates, how long it holds, its sources, its summary. */
final class FicheCheck {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final int LONGEST_SUMMARY = 160;
    private static final int NOTICE_DAYS = 60;

    void check(PageInfo page, LocalDate today, SiteNotes notes) {
        FicheInfo fiche = page.fiche();
        if (fiche.type().filter(TypePage::estMedical).isPresent()) {
            medical(fiche, notes);
        }
        notAfter(today, fiche.publieLe(), "publie_le", notes);
        notAfter(today, fiche.revuLe(), "revu_le", notes);
        order(fiche, notes);
        expiry(fiche, today, notes);
        int length = fiche.resume()
                .map(text -> text.codePointCount(0, text.length()))
                .orElse(0);
        if (length > LONGEST_SUMMARY) {
            notes.add("information-resume", "resume", "signes", Integer.toString(length));
        }
    }

    private static void medical(FicheInfo fiche, SiteNotes notes) {
        if (!notes.typed("publie_le")) {
            notes.add("information-date", "type", "cle", "publie_le");
        }
        if (!notes.typed("revu_le")) {
            notes.add("information-date", "type", "cle", "revu_le");
        }
        if (fiche.sources().isEmpty()) {
            notes.add("information-sources", "type");
        } else if (fiche.sources().stream()
                .noneMatch(source ->
                        !source.organisme().isEmpty() && source.annee().isPresent())) {
            notes.add("information-source-incomplete", "sources");
        }
    }

    private static void notAfter(LocalDate today, Optional<LocalDate> day, String key, SiteNotes notes) {
        if (day.filter(today::isBefore).isPresent()) {
            notes.add("information-date-future", key, "cle", key);
        }
    }

    private static void order(FicheInfo fiche, SiteNotes notes) {
        if (fiche.publieLe().isPresent()
                && fiche.revuLe().filter(fiche.publieLe().get()::isAfter).isPresent()) {
            notes.add("information-dates-inversees", "revu_le");
        }
    }

    /** Medical pages expire by default; the others only when the author says when. */
    private static void expiry(FicheInfo fiche, LocalDate today, SiteNotes notes) {
        fiche.aRelireAvant().ifPresent(end -> {
            String path = fiche.aRevoirAvant().isPresent() ? "a_revoir_avant" : "revu_le";
            String day = DAY.format(end);
            if (end.isBefore(today)) {
                notes.add("information-perimee", Level.ERREUR, path, "jour", day);
            } else if (ChronoUnit.DAYS.between(today, end) <= NOTICE_DAYS) {
                notes.add("information-a-revoir", path, "jour", day);
            }
        });
    }
}
