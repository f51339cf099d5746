package fr.plaque.check;

import fr.plaque.finding.Quotation;
import fr.plaque.model.Site;
import fr.plaque.model.SiteInfo.AccessibiliteNumerique;
import fr.plaque.model.SiteInfo.Audit;
import fr.plaque.model.SiteInfo.Etat;
import fr.plaque.schema.Key;
import fr.plaque.schema.PlacedKey;
import fr.plaque.schema.Requirement;
import fr.plaque.schema.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The declaration of accessibility of a public body: every field of the model, a state that the audit bears out, an age
 * under three years (loi n° 2005-102, art. 47; RGAA 4.1.2).
 */
final class DeclarationCheck {

    private static final String PATH = "site.accessibilite";
    private static final int YEARS = 3;
    private static final int NOTICE_DAYS = 60;
    private static final int ALL = 100;
    private static final int HALF = 50;

    private final List<PlacedKey> owed = Schema.profil().keys().stream()
            .filter(placed -> placed.parent().equals(PATH))
            .filter(placed -> placed.key().requirement() == Requirement.CONDITIONAL)
            .filter(placed -> !placed.key().name().equals("audit"))
            .toList();

    void check(Site site, SiteNotes notes) {
        site.profil().site().accessibilite().ifPresent(declaration -> {
            if (site.profil().service().isPresent()) {
                complete(notes);
                age(declaration.etabliLe(), site.aujourdhui(), notes);
                file(declaration.schemaPluriannuel(), "schema_pluriannuel", site, notes);
                file(declaration.planAction(), "plan_action", site, notes);
            }
            state(declaration, site.aujourdhui(), notes);
        });
    }

    private void complete(SiteNotes notes) {
        for (PlacedKey placed : owed) {
            if (!notes.typed(placed.path())) {
                Key key = placed.key();
                notes.add(
                        "profil-declaration-incomplete",
                        PATH,
                        "cle",
                        key.name(),
                        "description",
                        key.description(),
                        "exemple",
                        key.name() + ": " + key.example());
            }
        }
    }

    private static void age(Optional<LocalDate> made, LocalDate today, SiteNotes notes) {
        made.ifPresent(day -> {
            LocalDate end = day.plusYears(YEARS);
            if (day.isAfter(today)) {
                notes.add("information-date-future", PATH + ".etabli_le", "cle", "etabli_le");
            } else if (!end.isAfter(today)) {
                notes.add("profil-declaration-agee", PATH + ".etabli_le");
            } else if (!end.minusDays(NOTICE_DAYS).isAfter(today)) {
                notes.add("profil-declaration-bientot", PATH + ".etabli_le");
            }
        });
    }

    /** A state other than « non conforme » rests on an audit of less than three years whose rate says the same. */
    private static void state(AccessibiliteNumerique declaration, LocalDate today, SiteNotes notes) {
        if (declaration.etat().isEmpty()) {
            return;
        }
        Etat state = declaration.etat().get();
        Optional<Audit> valid = declaration.audit().filter(audit -> audit.date()
                .filter(day -> !day.isAfter(today) && day.plusYears(YEARS).isAfter(today))
                .isPresent());
        if (valid.isEmpty()) {
            if (state != Etat.NON_CONFORME) {
                notes.add("profil-accessibilite-audit", PATH + ".etat");
            }
            return;
        }
        valid.get()
                .taux()
                .map(DeclarationCheck::of)
                .filter(due -> due != state)
                .ifPresent(due -> notes.add(
                        "profil-accessibilite-taux",
                        PATH + ".etat",
                        "valeur",
                        state.id(),
                        "taux",
                        String.valueOf(valid.get().taux().orElseThrow()),
                        "attendu",
                        due.id()));
    }

    private static Etat of(int rate) {
        if (rate == ALL) {
            return Etat.TOTALEMENT_CONFORME;
        }
        return rate >= HALF ? Etat.PARTIELLEMENT_CONFORME : Etat.NON_CONFORME;
    }

    private static void file(Optional<String> named, String key, Site site, SiteNotes notes) {
        named.filter(path -> !site.documents().contains(path))
                .ifPresent(path -> notes.add(
                        "profil-document-introuvable", PATH + "." + key, "cle", key, "valeur", Quotation.of(path)));
    }
}
