package fr.plaque.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentifiersTest {

    @ParameterizedTest
    @CsvSource({
        "10000000017, true",
        "10000000018, false",
        "10001234567, false",
        "1000000001, false",
        "1000000001a, false",
        "00000000000, false"
    })
    void knowsTheKeyOfAnRpps(String number, boolean valid) {
        assertThat(Luhn.isRpps(number)).isEqualTo(valid);
    }

    @ParameterizedTest
    @CsvSource({"123456782, true", "732829320, true", "732829321, false", "12345678, false"})
    void knowsTheKeyOfASiren(String number, boolean valid) {
        assertThat(Luhn.isSiren(number)).isEqualTo(valid);
    }

    @ParameterizedTest
    @CsvSource({
        "73282932000074, true", "73282932000075, false", "12345678200010, true",
        // La Poste: the sum of the digits is a multiple of five
        "35600000000048, true", "35600000000001, true", "35600000000002, false"
    })
    void knowsTheKeysOfASiret(String number, boolean valid) {
        assertThat(Luhn.isSiret(number)).isEqualTo(valid);
    }

    @ParameterizedTest
    @CsvSource({
        "a@b.fr, true",
        "prenom.nom@cabinet-medical.example, true",
        "a@b, false",
        "a b@c.fr, false",
        "a@@b.fr, false",
        "a..b@c.fr, false",
        "contact@médecin.fr, true",
        "'a@b.fr,c@d.fr', false"
    })
    void knowsAnEmailAddress(String typed, boolean valid) {
        assertThat(WebAddresses.isMail(typed)).isEqualTo(valid);
    }
}
