package fr.plaque.check;

import java.util.regex.Pattern;

/**
 * The key of RPPS, SIREN and SIRET numbers: ISO/IEC 7812-1, annex B. SIRET numbers of La Poste (SIREN 356000000) follow
 * their own rule, a digit sum that five divides (inseefrlab/validinsee).
 */
final class Luhn {

    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final String LA_POSTE = "356000000";

    private Luhn() {}

    static boolean isRpps(String number) {
        return holds(number, 11);
    }

    static boolean isSiren(String number) {
        return holds(number, 9);
    }

    /** A SIRET begins with a SIREN, and each has its key. */
    static boolean isSiret(String number) {
        if (number.startsWith(LA_POSTE)
                && number.length() == 14
                && DIGITS.matcher(number).matches()) {
            return holds(number, 14) || number.chars().map(digit -> digit - '0').sum() % 5 == 0;
        }
        return holds(number, 14) && isSiren(number.substring(0, 9));
    }

    private static boolean holds(String number, int length) {
        if (number.length() != length || !DIGITS.matcher(number).matches()) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < length; i++) {
            int digit = number.charAt(length - 1 - i) - '0';
            int weighed = i % 2 == 0 ? digit : digit * 2;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return sum > 0 && sum % 10 == 0;
    }
}
