package fr.plaque.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that could contradict the profile escapes the quick look. */
class ContradictionSignsTest {

    /** The same as a pattern. */
    private static final Pattern SIGN = Pattern.compile(
            "€|\\d{2}\\D?\\d{2}\\D?\\d{2}|[eE][uU][rR][oO]|[sS][eE][cC][tT][eE][uU][rR]|[oO][nN][vV][eE][nN][tT]"
                    + "|[oO][pP][tT][aA][mM]|[dD][iI]s?(?!\\p{L})");

    private static final String[] BITS = {
        "4",
        "65",
        "04 65 71",
        " ",
        ".",
        "di",
        "Lundi",
        "dis",
        "s",
        "é",
        "euro",
        "EUR",
        "o",
        "secteur 2",
        "Secteu",
        "r",
        "€",
        "convention",
        "OPTAM",
        "op",
        "tam",
        "Convent",
        "I",
        "D",
        "123456",
        "12a34b56",
        "12--34"
    };

    private static boolean found(String text) {
        return ContradictionSigns.in(text, 0, text.length());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "20 €",
                "04 65 71 00 12",
                "le mardi",
                "Les SAMEDIs",
                "secteur 2",
                "non conventionné",
                "dix euros",
                "OPTAM"
            })
    void findsASign(String text) {
        assertThat(found(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "dire", "Buvez de l'eau.", "le 15 ou le 112", "24 heures", "section", "Europe"})
    void passesOver(String text) {
        assertThat(found(text)).isEqualTo(SIGN.matcher(text).find());
    }

    @Test
    void agreesWithThePattern() {
        Random random = new Random(3);
        for (int round = 0; round < 20_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(5); i >= 0; i--) {
                text.append(BITS[random.nextInt(BITS.length)]);
            }
            int from = random.nextInt(text.length());
            int to = from + random.nextInt(text.length() - from + 1);
            assertThat(ContradictionSigns.in(text.toString(), from, to))
                    .as("%s, %d to %d", text, from, to)
                    .isEqualTo(SIGN.matcher(text).region(from, to).find());
        }
    }
}
