package fr.plaque.check;

import fr.plaque.finding.Finding;
import fr.plaque.finding.Level;
import fr.plaque.rule.Rule;
import fr.plaque.rule.RuleBook;
import fr.plaque.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Finds numbers of registration in the national directory (NIR): sex, year, month, department, commune, order and a key,
 * 97 less the remainder of the number by 97, with 2A read as 19 and 2B as 18. A number whose key is right is refused; so
 * is one without its key, when it is spaced as such numbers are or when a word before it says what it is. Others pass:
 * telephone and practice numbers have other lengths, and a wrong key is somebody's made-up example.
 */
final class SocialSecurityNumbers {

    private static final int LENGTH = 15;
    private static final int BARE = 13;
    private static final int KEY = 97;
    private static final int BEFORE = 50;

    private static final String GAP = "[ .\\-\\u00A0\\u202F\\u2011]";
    private static final Pattern SPACED =
            Pattern.compile(String.join(GAP, "\\d", "\\d\\d", "\\d\\d", "\\d[\\dABab]", "\\d{3}", "\\d{3}") + "|"
                    + String.join(GAP, "\\d", "\\d\\d", "\\d\\d", "9[78]\\d", "\\d\\d", "\\d{3}"));
    private static final Pattern NAMED = Pattern.compile(
            "\\b(s[ée]cu(rit[ée] sociale)?|nir|immatriculation|assur[ée]+s?|ss|insee)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private final Rule rule;

    SocialSecurityNumbers(RuleBook rules) {
        this.rule = rules.rule("secret-nir");
    }

    List<Finding> in(Passage passage) {
        String text = passage.text();
        List<Finding> findings = new ArrayList<>();
        for (int at = 0; at < text.length(); at++) {
            if (isDigit(text.charAt(at)) && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))) {
                int end = numberEnd(text, at);
                if (end > 0) {
                    findings.add(rule.at(Level.ERREUR, passage.at(at, end), "extrait", mask(text, at, end)));
                    at = end;
                }
            }
        }
        return findings;
    }

    /** @return the character after a number that starts here, -1 when there is none */
    private static int numberEnd(String text, int start) {
        int end = end(text, start, LENGTH);
        if (end > 0) {
            return hasItsKey(digits(text, start, end)) ? end : -1;
        }
        end = end(text, start, BARE);
        return end > 0
                        && standsAlone(text, start, end)
                        && isPerson(digits(text, start, end))
                        && isToldAsOne(text, start, end)
                ? end
                : -1;
    }

    /** @return the character after {@code length} figures in groups, -1 when there are not as many */
    private static int end(String text, int start, int length) {
        int at = start;
        for (int read = 0; read < length; at++) {
            if (at == text.length()) {
                return -1;
            }
            char c = text.charAt(at);
            if (isDigit(c) || read == 6 && text.charAt(at - 1) == '2' && "ABab".indexOf(c) >= 0) {
                read++;
            } else if (!isSeparator(c) || isSeparator(text.charAt(at - 1))) {
                return -1;
            }
        }
        return at == text.length() || !Character.isLetterOrDigit(text.charAt(at)) ? at : -1;
    }

    /** Whether no figures come before or after, of which these would be a part. */
    private static boolean standsAlone(String text, int start, int end) {
        boolean after = end + 1 < text.length() && isSeparator(text.charAt(end)) && isDigit(text.charAt(end + 1));
        boolean before = start > 1 && isSeparator(text.charAt(start - 1)) && isDigit(text.charAt(start - 2));
        return !after && !before;
    }

    private static boolean isToldAsOne(String text, int start, int end) {
        return SPACED.matcher(text.substring(start, end)).matches()
                || NAMED.matcher(text.substring(Math.max(0, start - BEFORE), start))
                        .find();
    }

    private static String digits(String text, int start, int end) {
        return text.substring(start, end).replaceAll("[^0-9ABab]", "").toUpperCase(Locale.ROOT);
    }

    private static boolean hasItsKey(String digits) {
        if (!isPerson(digits)) {
            return false;
        }
        long number =
                Long.parseLong(digits.substring(0, BARE).replace("2A", "19").replace("2B", "18"));
        return KEY - number % KEY == Integer.parseInt(digits.substring(BARE));
    }

    /** Sex, month, department, commune and order as the directory gives them; months from 20 are of births ill known. */
    private static boolean isPerson(String digits) {
        int month = Integer.parseInt(digits.substring(3, 5));
        return "123478".indexOf(digits.charAt(0)) >= 0
                && (month >= 1 && month <= 12 || month >= 20 && month <= 42 || month >= 50)
                && !digits.startsWith("00", 5)
                && !digits.startsWith("000", 7)
                && !digits.startsWith("000", 10);
    }

    private static String mask(String text, int start, int end) {
        return text.charAt(start) + " … " + text.substring(end - 2, end);
    }

    private static boolean isSeparator(char c) {
        return c == ' ' || c == 0xA0 || c == 0x202F || c == '.' || c == '-' || c == '\n' || c == 0x2011;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
