package fr.plaque.finding;

import java.util.regex.Pattern;

/** What an author typed, fit for a message: short, and with nothing invisible that could disturb a console. */
public final class Quotation {

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\u2028\\u2029]");
    private static final int LONGEST = 80;

    private Quotation() {}

    /** At most 80 characters; those that cannot be seen become {@code �}. */
    public static String of(String typed) {
        String shown = INVISIBLE.matcher(typed.strip()).replaceAll("�");
        return shown.codePointCount(0, shown.length()) <= LONGEST
                ? shown
                : shown.substring(0, shown.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
