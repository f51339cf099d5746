package fr.plaque.machine;

import fr.plaque.model.Absence;
import fr.plaque.model.Lieu;
import fr.plaque.model.Lieu.Plage;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Hours and closures as {@code OpeningHoursSpecification}. By its definition, {@code closes} before {@code opens} means
 * the next day; day and night are written 00:00 to 23:59, and a closure 00:00 to 00:00, as search engines ask.
 */
final class OpeningHours {

    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    private OpeningHours() {}

    /** One node for each range, with all the days that have it. */
    static List<JsonLd> of(Lieu lieu) {
        Map<Plage, List<DayOfWeek>> days = new LinkedHashMap<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            for (Plage range : lieu.horaires().getOrDefault(day, List.of())) {
                if (!range.debut().equals(range.fin())) {
                    add(days, range, day);
                } else {
                    add(days, new Plage(range.debut(), LAST_MINUTE), day);
                    if (!range.debut().equals(LocalTime.MIDNIGHT)) {
                        add(days, new Plage(LocalTime.MIDNIGHT, range.debut()), day.plus(1));
                    }
                }
            }
        }
        List<JsonLd> nodes = new ArrayList<>();
        days.forEach((range, on) -> nodes.add(JsonLd.of("OpeningHoursSpecification")
                .put("dayOfWeek", on.stream().map(OpeningHours::name).toList())
                .put("opens", range.debut().toString())
                .put("closes", range.fin().toString())));
        return nodes;
    }

    /** One node for each absence that touches the place. */
    static List<JsonLd> closures(Lieu lieu, List<Absence> absences) {
        return absences.stream()
                .filter(absence ->
                        absence.lieu().filter(id -> !id.equals(lieu.id())).isEmpty())
                .map(absence -> JsonLd.of("OpeningHoursSpecification")
                        .put("opens", "00:00")
                        .put("closes", "00:00")
                        .put("validFrom", absence.debut().orElseThrow().toString())
                        .put("validThrough", absence.fin().orElseThrow().toString()))
                .toList();
    }

    private static void add(Map<Plage, List<DayOfWeek>> days, Plage range, DayOfWeek day) {
        List<DayOfWeek> on = days.computeIfAbsent(range, any -> new ArrayList<>());
        if (!on.contains(day)) {
            on.add(day);
        }
    }

    private static String name(DayOfWeek day) {
        return SchemaOrg.word(day.name().charAt(0) + day.name().substring(1).toLowerCase(Locale.ROOT));
    }
}
