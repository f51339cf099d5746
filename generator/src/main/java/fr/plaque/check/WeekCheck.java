package fr.plaque.check;

import fr.plaque.model.Stage;
import fr.plaque.model.Stage.DemiJournee;
import fr.plaque.model.Stage.Nature;
import fr.plaque.text.FrenchFormat;
import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The week of a placement adds up: for residents (internes) eight half-days and two off placement, a night being two (code de la
 * santé publique, art. R. 6153-2), and rest after each night (arrêté du 10 septembre 2002).
 */
final class WeekCheck {

    private static final int IN_PLACEMENT = 8;
    private static final int OFF_PLACEMENT = 2;
    private static final int PARTS_OF_A_DAY = 3;
    private static final int NIGHT = 2;

    void check(Stage stage, SiteNotes notes) {
        if (!notes.typed("semaine_type")) {
            return;
        }
        Map<Nature, Integer> counts = new EnumMap<>(Nature.class);
        boolean complete = true;
        for (DayOfWeek day : DayOfWeek.values()) {
            List<DemiJournee> parts = stage.semaineType().jour(day);
            complete &= shape(day, parts, notes);
            parts.stream()
                    .flatMap(part -> part.nature().stream())
                    .forEach(nature -> counts.merge(nature, nature == Nature.GARDE ? NIGHT : 1, Integer::sum));
            complete &= parts.stream().allMatch(part -> part.nature().isPresent());
            rest(stage, day, notes);
        }
        int placement = counts.getOrDefault(Nature.STAGE, 0) + counts.getOrDefault(Nature.GARDE, 0);
        int off = counts.getOrDefault(Nature.HORS_STAGE, 0);
        if (complete && (placement != IN_PLACEMENT || off != OFF_PLACEMENT)) {
            stage.pour()
                    .flatMap(WeekCheck::rule)
                    .ifPresent(rule -> notes.add(
                            rule, "semaine_type", "stage", Integer.toString(placement), "hors", Integer.toString(off)));
        }
        if (stage.gardes().reposDeSecurite().equals(Optional.of(false))) {
            notes.add("information-stage-sans-repos", "gardes.repos_de_securite");
        }
    }

    /** The text binds residents; for those who work as they do, what is usual is only told; others have their own time. */
    private static Optional<String> rule(Stage.Etudiant student) {
        return switch (student) {
            case INTERNE -> Optional.of("information-stage-semaine");
            case DOCTEUR_JUNIOR, FFI -> Optional.of("information-stage-semaine-autre");
            case EXTERNE, ETRANGER -> Optional.empty();
        };
    }

    /** A morning, an afternoon, and perhaps a night, which comes last. */
    private static boolean shape(DayOfWeek day, List<DemiJournee> parts, SiteNotes notes) {
        String name = FrenchFormat.day(day);
        if (parts.size() > PARTS_OF_A_DAY) {
            notes.add("information-stage-journee", path(day), "jour", name);
            return false;
        }
        for (int i = 0; i < parts.size(); i++) {
            boolean night = isNight(parts.get(i));
            if (night && i != PARTS_OF_A_DAY - 1) {
                notes.add("information-stage-nuit", path(day) + "[" + i + "]", "jour", name);
                return false;
            }
        }
        return true;
    }

    private static void rest(Stage stage, DayOfWeek day, SiteNotes notes) {
        DayOfWeek next = day.plus(1);
        boolean worksAfter = stage.semaineType().jour(next).stream()
                .anyMatch(part ->
                        part.nature().filter(nature -> nature != Nature.REPOS).isPresent());
        if (worksAfter && stage.semaineType().jour(day).stream().anyMatch(WeekCheck::isNight)) {
            notes.add(
                    "information-stage-repos",
                    path(next),
                    "jour",
                    FrenchFormat.day(next),
                    "veille",
                    FrenchFormat.day(day));
        }
    }

    private static boolean isNight(DemiJournee part) {
        return part.nature().filter(Nature.GARDE::equals).isPresent();
    }

    private static String path(DayOfWeek day) {
        return "semaine_type." + FrenchFormat.day(day);
    }
}
