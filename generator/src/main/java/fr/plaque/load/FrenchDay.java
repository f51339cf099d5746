package fr.plaque.load;

import fr.plaque.schema.Folding;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code 2026-01-05}, {@code 05/01/2026} or « 5 janvier 2026 »: a day, in no time zone. A time after it is left
 * out, and moves nothing.
 */
final class FrenchDay {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T ]\\d{2}:\\d{2}.*)?");
    private static final Pattern SLASHES = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
    private static final Pattern WORDS = Pattern.compile("(\\d{1,2})(?:er)? ([a-z]+) (\\d{4})");
    private static final List<String> MONTHS = List.of(
            "janvier",
            "fevrier",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "aout",
            "septembre",
            "octobre",
            "novembre",
            "decembre");

    private FrenchDay() {}

    static Parsed<LocalDate> parse(String typed) {
        Matcher iso = ISO.matcher(typed);
        if (iso.matches()) {
            return day(iso.group(1), number(iso.group(2)), iso.group(3));
        }
        Matcher slashes = SLASHES.matcher(typed);
        if (slashes.matches()) {
            return day(slashes.group(3), number(slashes.group(2)), slashes.group(1));
        }
        Matcher words = WORDS.matcher(Folding.words(typed));
        if (words.matches() && MONTHS.contains(words.group(2))) {
            return day(words.group(3), MONTHS.indexOf(words.group(2)) + 1, words.group(1));
        }
        return Parsed.refused("profil-date");
    }

    private static Parsed<LocalDate> day(String year, int month, String day) {
        try {
            return Parsed.of(LocalDate.of(number(year), month, number(day)));
        } catch (DateTimeException noSuchDay) {
            return Parsed.refused("profil-date-impossible");
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
