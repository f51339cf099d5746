package fr.plaque.check;

import fr.plaque.finding.Quotation;
import fr.plaque.model.Feuille;
import fr.plaque.model.Service;
import fr.plaque.model.Site;
import fr.plaque.model.Stage;
import fr.plaque.schema.TypedValue;
import fr.plaque.text.FrenchFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A placement sheet: its week, its dates, the people and the files it names. */
final class StageCheck {

    private static final int VALID_MONTHS = 7;
    private static final int AGREEMENT_NOTICE_MONTHS = 6;
    private static final int REVIEW_NOTICE_DAYS = 30;

    private final WeekCheck week = new WeekCheck();

    void check(Site site, Feuille<Stage> sheet, SiteNotes notes) {
        Stage stage = sheet.contenu();
        week.check(stage, notes);
        agreement(stage.agrement(), site.aujourdhui(), notes);
        semester(stage.semestre(), site.aujourdhui(), notes);
        review(stage.revuLe(), site.aujourdhui(), notes);
        people(stage, site, notes);
        for (int i = 0; i < stage.documents().size(); i++) {
            String file = stage.documents().get(i).fichier();
            if (!file.isEmpty() && !site.documents().contains(file)) {
                notes.add(
                        "profil-document-introuvable",
                        "documents[" + i + "].fichier",
                        "cle",
                        "fichier",
                        "valeur",
                        Quotation.of(file));
            }
        }
        for (int i = 0; i < stage.objectifs().size(); i++) {
            Optional<Stage.Phase> phase = stage.objectifs().get(i).phase();
            if (phase.filter(one -> !stage.phases().contains(one)).isPresent()) {
                notes.add(
                        "information-stage-phase",
                        "objectifs[" + i + "].phase",
                        "phase",
                        phase.get().id());
            }
        }
    }

    /** Whether a value is free text: the keys that hold a name have a check of their own. */
    static boolean isProse(TypedValue value) {
        return !value.path().equals("responsable") && !value.path().startsWith("tuteurs");
    }

    private static void agreement(Stage.Agrement agreement, LocalDate today, SiteNotes notes) {
        agreement.jusquAu().ifPresent(end -> {
            String day = FrenchFormat.date(end);
            if (agreement.decisionDu().filter(end::isBefore).isPresent()) {
                notes.add("information-stage-dates", "agrement.jusqu_au", "debut", "decision_du", "fin", "jusqu_au");
            } else if (end.isBefore(today)) {
                notes.add("information-agrement-echu", "agrement.jusqu_au", "jour", day);
            } else if (!end.minusMonths(AGREEMENT_NOTICE_MONTHS).isAfter(today)) {
                notes.add("information-agrement-bientot", "agrement.jusqu_au", "jour", day);
            }
        });
    }

    private static void semester(Stage.Semestre semester, LocalDate today, SiteNotes notes) {
        semester.fin().ifPresent(end -> {
            if (semester.debut().filter(end::isBefore).isPresent()) {
                notes.add("information-stage-dates", "semestre.fin", "debut", "debut", "fin", "fin");
            } else if (end.isBefore(today)) {
                notes.add("information-semestre-passe", "semestre.fin", "jour", FrenchFormat.date(end));
            }
        });
    }

    private static void review(Optional<LocalDate> reviewed, LocalDate today, SiteNotes notes) {
        reviewed.ifPresent(day -> {
            LocalDate end = day.plusMonths(VALID_MONTHS);
            if (day.isAfter(today)) {
                notes.add("information-date-future", "revu_le", "cle", "revu_le");
            } else if (end.isBefore(today)) {
                notes.add("information-stage-perimee", "revu_le", "jour", FrenchFormat.date(end));
            } else if (!end.minusDays(REVIEW_NOTICE_DAYS).isAfter(today)) {
                notes.add("information-stage-a-revoir", "revu_le", "jour", FrenchFormat.date(end));
            }
        });
    }

    private static void people(Stage stage, Site site, SiteNotes notes) {
        if (site.sansProfil()) {
            return;
        }
        Set<String> named = agreed(site);
        person(stage.responsable(), "responsable", named, notes);
        List<String> tutors = stage.tuteurs();
        for (int i = 0; i < tutors.size(); i++) {
            person(tutors.get(i), "tuteurs[" + i + "]", named, notes);
        }
    }

    private static void person(String name, String path, Set<String> named, SiteNotes notes) {
        if (!name.isEmpty() && !named.contains(PublicBodyCheck.name(name))) {
            notes.add("information-stage-personne", path, "nom", Quotation.of(name));
        }
    }

    /** The names of those who agreed to be named, folded. */
    static Set<String> agreed(Site site) {
        return site.profil().service().stream()
                .flatMap(service -> service.equipeNommee().stream())
                .map(Service.Membre::nom)
                .map(PublicBodyCheck::name)
                .collect(Collectors.toSet());
    }
}
