package fr.plaque.machine;

import fr.plaque.model.Absence;
import fr.plaque.model.AdresseSite;
import fr.plaque.model.Lieu;
import fr.plaque.model.Profil;
import fr.plaque.text.FrenchFormat;
import fr.plaque.text.Telephone;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code fermetures.ics}: the absences that are not over, one event each, with who replaces the practitioner. */
final class ClosureCalendar {

    private ClosureCalendar() {}

    /** @return empty when no absence is to come */
    static Optional<byte[]> of(Profil profil, AdresseSite site, LocalDate today) {
        String who = profil.nomComplet();
        Map<String, Integer> seen = new HashMap<>();
        List<DayEvent> events = new ArrayList<>();
        for (Absence absence : toCome(profil, today)) {
            LocalDate first = absence.debut().orElseThrow();
            LocalDate last = absence.fin().orElseThrow();
            Optional<Lieu> place = place(profil, absence);
            String id = "absence-" + DateTimeFormatter.BASIC_ISO_DATE.format(first) + "-"
                    + absence.lieu().orElse("tous-les-lieux");
            int rank = seen.merge(id, 1, Integer::sum);
            events.add(new DayEvent(
                    (rank == 1 ? id : id + "-" + rank) + "@" + site.hote(),
                    "Absence : " + who
                            + place.map(lieu -> " (" + lieu.nom() + ")").orElse(""),
                    description(profil, absence, first, last),
                    place.map(ClosureCalendar::address),
                    first,
                    last));
        }
        return events.isEmpty()
                ? Optional.empty()
                : Optional.of(EventCalendar.of("Absences et fermetures – " + who, events));
    }

    /** Those with both ends, that are not over, soonest first. */
    static List<Absence> toCome(Profil profil, LocalDate today) {
        return profil.absences().stream()
                .filter(absence -> absence.debut().isPresent()
                        && absence.fin().filter(last -> !last.isBefore(today)).isPresent())
                .sorted(Comparator.comparing(absence -> absence.debut().orElseThrow()))
                .toList();
    }

    private static String description(Profil profil, Absence absence, LocalDate first, LocalDate last) {
        List<String> lines = new ArrayList<>();
        String places =
                place(profil, absence).map(Lieu::nom).orElse(profil.lieux().size() > 1 ? "Tous les lieux" : "");
        String period = FrenchFormat.period(first, last) + (first.equals(last) ? "" : " inclus");
        lines.add(places.isEmpty() ? "Absence " + period + "." : places + " : absence " + period + ".");
        absence.message().ifPresent(lines::add);
        absence.remplacant()
                .ifPresent(other -> lines.add("Remplacement : " + other.nom()
                        + other.telephone()
                                .map(typed -> ", " + Telephone.of(typed).texte())
                                .orElse("") + "."));
        return String.join("\n", lines);
    }

    private static Optional<Lieu> place(Profil profil, Absence absence) {
        return profil.lieux().stream()
                .filter(lieu -> absence.lieu().filter(lieu.id()::equals).isPresent())
                .findFirst();
    }

    private static String address(Lieu lieu) {
        Lieu.Adresse address = lieu.adresse();
        return lieu.nom() + ", " + address.rue() + ", " + address.codePostal() + " " + address.commune();
    }
}
