package fr.plaque.check;

import fr.plaque.finding.Finding;
import fr.plaque.finding.Level;
import fr.plaque.rule.Rule;
import fr.plaque.rule.RuleBook;
import fr.plaque.text.Passage;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds numbers of registration in the national directory (NIR): sex, year, month, department, commune, order and a key,
 * 97 less the remainder of the number by 97, with 2A read as 19 and 2B as 18. A number whose key is right is refused;
 * one without a key, or whose key is wrong, is not one: telephone and practice numbers have other lengths.
 */
final class SocialSecurityNumbers {

    private static final int LENGTH = 15;
    private static final int KEY = 97;

    private final Rule rule;

    SocialSecurityNumbers(RuleBook rules) {
        this.rule = rules.rule("secret-nir");
    }

    List<Finding> in(Passage passage) {
        String text = passage.text();
        List<Finding> findings = new ArrayList<>();
        for (int at = 0; at < text.length(); at++) {
            if (isDigit(text.charAt(at)) && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))) {
                int end = end(text, at);
                if (end > 0) {
                    findings.add(rule.at(Level.ERREUR, passage.at(at, end), "extrait", mask(text, at, end)));
                    at = end;
                }
            }
        }
        return findings;
    }

    /** @return the character after a number that starts here, -1 when there is none */
    private static int end(String text, int start) {
        StringBuilder digits = new StringBuilder(LENGTH);
        int at = start;
        while (at < text.length() && digits.length() < LENGTH) {
            char c = text.charAt(at);
            if (isDigit(c) || digits.length() == 6 && digits.charAt(5) == '2' && "ABab".indexOf(c) >= 0) {
                digits.append(Character.toUpperCase(c));
            } else if (!isSeparator(c) || at > start && isSeparator(text.charAt(at - 1))) {
                return -1;
            }
            at++;
        }
        boolean whole =
                digits.length() == LENGTH && (at == text.length() || !Character.isLetterOrDigit(text.charAt(at)));
        return whole && isNumber(digits.toString()) ? at : -1;
    }

    private static boolean isNumber(String digits) {
        int month = Integer.parseInt(digits.substring(3, 5));
        boolean shape = "12378".indexOf(digits.charAt(0)) >= 0
                && (month >= 1 && month <= 12 || month >= 20 && month <= 42 || month >= 50);
        if (!shape) {
            return false;
        }
        long number = Long.parseLong(digits.substring(0, 13).replace("2A", "19").replace("2B", "18"));
        return KEY - number % KEY == Integer.parseInt(digits.substring(13));
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
