package fr.plaque.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Numbers and days as French writes them. */
final class French {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRANCE);

    private French() {}

    /** « aucune erreur » is « 0 erreur »: the plural begins at two. */
    static String count(long number, String singular, String plural) {
        String digits = String.format(Locale.ROOT, "%,d", number).replace(',', '\u202F');
        return digits + " " + (number < 2 ? singular : plural);
    }

    /** « 1er novembre 2026 », « 22 novembre 2026 ». */
    static String day(LocalDate date) {
        return date.getDayOfMonth() == 1 ? "1er" + DAY.format(date).substring(1) : DAY.format(date);
    }
}
