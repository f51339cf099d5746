package fr.plaque.check;

import static org.assertj.core.api.Assertions.assertThat;

import fr.plaque.finding.Finding;
import fr.plaque.rule.RuleBook;
import fr.plaque.source.Range;
import fr.plaque.source.SourceFile;
import fr.plaque.text.Passage;
import fr.plaque.text.Scope;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A registration number is known by its key, however it is spaced; other numbers pass. */
class SocialSecurityNumbersTest {

    private final SocialSecurityNumbers numbers = new SocialSecurityNumbers(RuleBook.standard());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "263089999912711",
                "2 63 08 99 999 127 11",
                "2.63.08.99.999.127.11",
                "2\u00A063\u00A008\u00A099\u00A0999\u00A0127\u00A011",
                "1 63 08 2A 999 127 26"
            })
    void aNumberWithItsKeyIsRefusedAndNotRepeated(String number) {
        String typed = withKey(number);
        List<Finding> findings = find("Patient " + typed + ", à rappeler.");
        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).location().excerpt()).isEqualTo(typed);
        assertThat(findings.get(0).message()).doesNotContain(typed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RPPS 10000000017",
                "SIRET 999 000 458 00012",
                "Téléphone 01 99 00 12 34",
                "2 63 08 99 999 127 98",
                "Référence 123456789012345678"
            })
    void otherNumbersPass(String text) {
        assertThat(find(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2 63 08 99 999 127",
                "2.63.08.2A.999.127",
                "1 63 08 971 99 127",
                "Numéro de sécurité sociale : 2630899999127",
                "NIR 2630899999127",
                "N° SS : 263 08 99 999 127"
            })
    void aNumberWithoutItsKeyIsRefusedWhenItIsSpacedOrNamed(String text) {
        assertThat(find("Dossier, " + text + ".")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Code 2630899999127",
                "2 63 13 99 999 127",
                "2 63 08 00 999 127",
                "5 63 08 99 999 127",
                "IBAN FR76 2630 8999 9912 7000 1234 567",
                "Sécurité sociale : le 3646, du lundi au vendredi, RPPS 10000000017",
                "+33 1 99 00 12 34",
                "12 2 63 08 99 999 127"
            })
    void thirteenOtherFiguresPass(String text) {
        assertThat(find(text)).isEmpty();
    }

    @Test
    void theKeyOfCorsicaReadsLettersAsDigits() {
        assertThat(find("1 63 08 2B 999 127 " + key("1630818999127"))).hasSize(1);
        assertThat(find("1 63 08 2A 999 127 " + key("1630819999127"))).hasSize(1);
    }

    /** The same number with the key that its thirteen first figures have. */
    private static String withKey(String number) {
        String digits = number.replaceAll("[^0-9AB]", "").substring(0, 13);
        return number.substring(0, number.length() - 2)
                + key(digits.replace("2A", "19").replace("2B", "18"));
    }

    private static String key(String thirteen) {
        long key = 97 - Long.parseLong(thirteen) % 97;
        return (key < 10 ? "0" : "") + key;
    }

    private List<Finding> find(String text) {
        SourceFile file = SourceFile.of("page.md", text);
        return numbers.in(Passage.verbatim(file, Scope.PARAGRAPHE, new Range(0, text.length())));
    }
}
