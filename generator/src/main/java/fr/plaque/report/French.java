package fr.plaque.report;

import java.util.Locale;

/** Numbers as French writes them. */
final class French {

    private French() {}

    /** « aucune erreur » is « 0 erreur »: the plural begins at two. */
    static String count(long number, String singular, String plural) {
        String digits = String.format(Locale.ROOT, "%,d", number).replace(',', '\u202F');
        return digits + " " + (number < 2 ? singular : plural);
    }
}
