package fr.plaque.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** Dates, hours and money in French words, the same on every machine: the JDK's own tables vary between versions. */
public final class FrenchFormat {

    public static final char NO_BREAK = '\u00A0';
    public static final char NARROW_NO_BREAK = '\u202F';

    private static final List<String> DAYS =
            List.of("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche");
    private static final List<String> MONTHS = List.of(
            "janvier",
            "février",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "août",
            "septembre",
            "octobre",
            "novembre",
            "décembre");

    private FrenchFormat() {}

    public static String day(DayOfWeek day) {
        return DAYS.get(day.ordinal());
    }

    /** « 5 novembre 2026 », « 1er janvier 2027 ». */
    public static String date(LocalDate date) {
        return dayOfMonth(date) + NO_BREAK + month(date) + NO_BREAK + date.getYear();
    }

    /** « du 5 au 20 décembre 2026 », saying only once what both ends share. */
    public static String period(LocalDate start, LocalDate end) {
        if (start.equals(end)) {
            return "le " + date(start);
        }
        StringBuilder text = new StringBuilder("du ").append(dayOfMonth(start));
        boolean sameYear = start.getYear() == end.getYear();
        if (!sameYear || start.getMonth() != end.getMonth()) {
            text.append(NO_BREAK).append(month(start));
        }
        if (!sameYear) {
            text.append(NO_BREAK).append(start.getYear());
        }
        return text.append(" au ").append(date(end)).toString();
    }

    /** « 9 h », « 9 h 30 ». */
    public static String time(LocalTime time) {
        String hours = "" + time.getHour() + NO_BREAK + "h";
        if (time.getMinute() == 0) {
            return hours;
        }
        return hours + NO_BREAK + (time.getMinute() < 10 ? "0" : "") + time.getMinute();
    }

    /** « 9 h – 12 h 30 », « 20 h – minuit », « 20 h – 8 h (lendemain) », « 24 h sur 24 ». */
    public static String range(LocalTime debut, LocalTime fin) {
        if (fin.equals(debut)) {
            return "24" + NO_BREAK + "h sur" + NO_BREAK + "24";
        }
        boolean untilMidnight = fin.equals(LocalTime.MIDNIGHT);
        boolean pastMidnight = fin.isBefore(debut) && !untilMidnight;
        return time(debut) + NO_BREAK + "–" + NO_BREAK + (untilMidnight ? "minuit" : time(fin))
                + (pastMidnight ? " (lendemain)" : "");
    }

    /** « 30 € », « 26,50 € », « 1 250 € ». */
    public static String euros(BigDecimal amount) {
        BigDecimal rounded = amount.setScale(2, RoundingMode.HALF_UP);
        String digits = rounded.abs().toBigInteger().toString();
        StringBuilder text = new StringBuilder(rounded.signum() < 0 ? "-" : "");
        for (int i = 0; i < digits.length(); i++) {
            if (i > 0 && (digits.length() - i) % 3 == 0) {
                text.append(NARROW_NO_BREAK);
            }
            text.append(digits.charAt(i));
        }
        String cents = rounded.toPlainString().substring(rounded.toPlainString().indexOf('.') + 1);
        if (!cents.equals("00")) {
            text.append(',').append(cents);
        }
        return text.append(NO_BREAK).append('€').toString();
    }

    private static String dayOfMonth(LocalDate date) {
        return date.getDayOfMonth() == 1 ? "1er" : String.valueOf(date.getDayOfMonth());
    }

    private static String month(LocalDate date) {
        return MONTHS.get(date.getMonthValue() - 1);
    }
}
