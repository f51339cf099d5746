package fr.plaque.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A number as typed, with what it counts: « 1 200 € », « 20 % », « 4,9/5 », « 9h30 », « 12/03/2024 ».
 *
 * @param end the character after it
 * @param value its figures, without spaces
 * @param classes the classes that patterns name
 */
record Numeral(int end, String value, List<String> classes) {

    private static final int LARGE = 100;

    static Numeral read(String text, int start) {
        return new Reading(text, start).read();
    }

    private static final class Reading {

        private final String text;
        private final int start;
        private int at;
        private final StringBuilder value = new StringBuilder();
        private final List<String> classes = new ArrayList<>();

        Reading(String text, int start) {
            this.text = text;
            this.start = start;
            this.at = start;
        }

        Numeral read() {
            digits();
            boolean plain = value.length() == at - start;
            if (plain && date()) {
                return done("#date");
            }
            boolean groups = value.length() <= 3 && value.charAt(0) != '0';
            while (groups && groupAhead()) {
                at++;
                digits();
            }
            boolean decimal = decimals();
            classes.add("#nombre");
            if (!decimal) {
                size(plain);
            }
            int unit = skipSpaces(at);
            if (unitAt(unit, "%")) {
                at = unit + 1;
                return done("#pourcent");
            }
            if (unitAt(unit, "€") || wordAt(unit, "euros") || wordAt(unit, "euro") || wordAt(unit, "eur")) {
                at = unit + (unitAt(unit, "€") ? 1 : wordAt(unit, "euros") ? 5 : wordAt(unit, "euro") ? 4 : 3);
                return done("#montant");
            }
            if (unitAt(unit, "/") && rating(unit)) {
                return done("#note");
            }
            if ((charAt(at) == 'h' || charAt(at) == 'H') && !Character.isLetter(charAt(at + 1))) {
                at++;
                while (isDigit(charAt(at))) {
                    at++;
                }
                return done("#heure");
            }
            return new Numeral(at, value.toString(), classes);
        }

        private Numeral done(String kind) {
            classes.add(kind);
            return new Numeral(at, value.toString(), classes);
        }

        private void digits() {
            while (isDigit(charAt(at))) {
                value.append(charAt(at++));
            }
        }

        private boolean groupAhead() {
            char c = charAt(at);
            boolean separator = c == ' ' || c == 0xA0 || c == 0x202F || c == 0x2009 || c == '.';
            return separator
                    && value.length() <= 9
                    && isDigit(charAt(at + 1))
                    && isDigit(charAt(at + 2))
                    && isDigit(charAt(at + 3))
                    && !isDigit(charAt(at + 4));
        }

        private boolean decimals() {
            char c = charAt(at);
            if ((c == ',' || c == '.') && isDigit(charAt(at + 1))) {
                value.append('.');
                at++;
                digits();
                return true;
            }
            return false;
        }

        private void size(boolean plain) {
            int length = value.length();
            if (length == 4
                    && plain
                    && (value.charAt(0) == '1' && value.charAt(1) == '9' || value.charAt(0) == '2')
                    && at - start == 4) {
                classes.add("#annee");
            } else if (length >= 3 && (length > 9 || Long.parseLong(value.toString()) >= LARGE)) {
                classes.add("#grand");
            }
        }

        private boolean date() {
            int probe = at;
            for (int part = 0; part < 2; part++) {
                char c = charAt(probe);
                if (c != '/' && c != '-' && c != '.'
                        || !isDigit(charAt(probe + 1))
                        || !isDigit(charAt(probe + 2)) && part == 1) {
                    return false;
                }
                probe++;
                while (isDigit(charAt(probe))) {
                    probe++;
                }
            }
            if (probe - start < 8 || probe - start > 10) {
                return false;
            }
            at = probe;
            return true;
        }

        private boolean rating(int slash) {
            int probe = skipSpaces(slash + 1);
            int out = 0;
            int from = probe;
            while (isDigit(charAt(probe))) {
                out = Math.min(1000, out * 10 + charAt(probe++) - '0');
            }
            if (probe == from || charAt(probe) == '/' || out != 5 && out != 10 && out != 20) {
                return false;
            }
            at = probe;
            classes.add("#sur" + out);
            return true;
        }

        private int skipSpaces(int from) {
            int probe = from;
            while (charAt(probe) == ' ' || charAt(probe) == 0xA0 || charAt(probe) == 0x202F) {
                probe++;
            }
            return probe;
        }

        private boolean unitAt(int place, String unit) {
            return text.startsWith(unit, place);
        }

        private boolean wordAt(int place, String word) {
            return text.regionMatches(true, place, word, 0, word.length())
                    && !Character.isLetter(charAt(place + word.length()));
        }

        private char charAt(int index) {
            return index < text.length() ? text.charAt(index) : '\0';
        }

        private static boolean isDigit(char c) {
            return c >= '0' && c <= '9';
        }
    }
}
