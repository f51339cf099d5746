package fr.plaque.load;

import fr.plaque.model.Lieu.Plage;
import fr.plaque.schema.Folding;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The opening hours of a day: {@code 9h-12h30}, {@code 09:30-12:00}, several of them, {@code ferme} or {@code 24h/24}.
 */
final class FrenchHours {

    private static final String HOUR = "(\\d{1,2})(?:\\s*[hH:]\\s*(\\d{2})?|\\s*heures?)";
    private static final Pattern RANGE = Pattern.compile(
            "(?:de\\s+)?" + HOUR + "\\s*(?:-|–|—|à|a|jusqu'à)\\s*" + HOUR, Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern BETWEEN_RANGES = Pattern.compile("\\s*(?:[,;/]|\\bet\\b)\\s*");
    private static final LocalTime EVENING = LocalTime.of(17, 0);
    private static final LocalTime NEXT_NOON = LocalTime.NOON;
    private static final List<String> CLOSED = List.of("ferme", "fermee");
    private static final List<String> ALWAYS = List.of("24h 24", "24 24");

    private FrenchHours() {}

    /** @param typed the ranges of one day, one or several in each text */
    static Parsed<List<Plage>> parse(List<String> typed) {
        if (typed.size() == 1 && CLOSED.contains(Folding.words(typed.get(0)))) {
            return Parsed.of(List.of());
        }
        if (typed.size() == 1 && ALWAYS.contains(Folding.words(typed.get(0)))) {
            return Parsed.of(List.of(new Plage(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT)));
        }
        List<Plage> ranges = new ArrayList<>();
        for (String text : typed) {
            for (String part : BETWEEN_RANGES.split(text.strip())) {
                Optional<Plage> range = range(part);
                if (range.isEmpty()) {
                    return Parsed.refused("profil-horaire");
                }
                if (isSlip(range.get())) {
                    return Parsed.refused("profil-horaire-inverse");
                }
                ranges.add(range.get());
            }
        }
        return overlap(ranges) ? Parsed.refused("profil-horaire-chevauche") : Parsed.of(List.copyOf(ranges));
    }

    private static Optional<Plage> range(String text) {
        Matcher matcher = RANGE.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Optional<LocalTime> start = time(matcher.group(1), matcher.group(2));
        Optional<LocalTime> end = time(matcher.group(3), matcher.group(4));
        return start.isPresent() && end.isPresent() ? Optional.of(new Plage(start.get(), end.get())) : Optional.empty();
    }

    /** {@code 24h} is midnight at the end of the day. */
    private static Optional<LocalTime> time(String hours, String minutes) {
        int hour = Integer.parseInt(hours);
        int minute = minutes == null ? 0 : Integer.parseInt(minutes);
        if (hour == 24 && minute == 0) {
            return Optional.of(LocalTime.MIDNIGHT);
        }
        return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
    }

    /** A night on duty begins in the evening and ends in the morning; another range past midnight is a slip: « 18h-14h ». */
    private static boolean isSlip(Plage range) {
        boolean pastMidnight =
                range.fin().isBefore(range.debut()) && !range.fin().equals(LocalTime.MIDNIGHT);
        return pastMidnight && (range.debut().isBefore(EVENING) || range.fin().isAfter(NEXT_NOON));
    }

    /** Ranges come in the order of the day; only the last may run past midnight. */
    private static boolean overlap(List<Plage> ranges) {
        for (int i = 1; i < ranges.size(); i++) {
            Plage before = ranges.get(i - 1);
            boolean pastMidnight = !before.fin().isAfter(before.debut());
            if (pastMidnight || ranges.get(i).debut().isBefore(before.fin())) {
                return true;
            }
        }
        return false;
    }
}
