package fr.plaque.load;

import static org.assertj.core.api.Assertions.assertThat;

import fr.plaque.model.Lieu.Plage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValueParsersTest {

    @ParameterizedTest
    @CsvSource({
        "2026-01-05, 2026-01-05",
        "2026-1-5, 2026-01-05",
        "05/01/2026, 2026-01-05",
        "5/1/2026, 2026-01-05",
        "5 janvier 2026, 2026-01-05",
        "1er août 2026, 2026-08-01",
        "29/02/2028, 2028-02-29",
        // the day as typed, whatever the zone
        "2024-03-31T23:30:00-04:00, 2024-03-31",
    })
    void readsADay(String typed, LocalDate day) {
        assertThat(FrenchDay.parse(typed)).isEqualTo(Parsed.of(day));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-30, profil-date-impossible",
        "31/11/2026, profil-date-impossible",
        "05/13/2026, profil-date-impossible",
        "29/02/2027, profil-date-impossible",
        "hier, profil-date",
        "2026, profil-date",
        "05/01/26, profil-date",
        "5 brumaire 2026, profil-date",
    })
    void refusesWhatIsNoDay(String typed, String rule) {
        assertThat(FrenchDay.parse(typed)).isEqualTo(Parsed.refused(rule));
    }

    @ParameterizedTest
    @CsvSource({
        "'26,50', 26.50",
        "26.50, 26.50",
        "30 €, 30",
        "30€, 30",
        "30, 30",
        "0, 0",
        "1 250, 1250",
        "'1\u202f250,00 €', 1250.00",
        "'26,5', 26.5",
        "30 euros, 30",
    })
    void readsAnAmount(String typed, BigDecimal amount) {
        assertThat(FrenchMoney.parse(typed)).isEqualTo(Parsed.of(amount));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"-5", ".inf", "1e3", "123e4567", "trente", "30-50", "26,505", "NaN", "à partir de 30", "$30"})
    void refusesWhatIsNoAmount(String typed) {
        assertThat(FrenchMoney.parse(typed)).isEqualTo(Parsed.refused("profil-montant"));
    }

    @ParameterizedTest
    @CsvSource({
        "9h-12h30, 09:00-12:30",
        "9h30-12h, 09:30-12:00",
        "09:30-12:00, 09:30-12:00",
        "9:30-12:00, 09:30-12:00",
        "9h à 12h, 09:00-12:00",
        "de 9h à 12h, 09:00-12:00",
        "9 h 30 – 12 h, 09:30-12:00",
        "'9h\u00a0-\u00a012h', 09:00-12:00",
        "9 heures-12 heures, 09:00-12:00",
        "'9h-12h, 14h-18h', 09:00-12:00 14:00-18:00",
        "9h-12h et 14h-18h, 09:00-12:00 14:00-18:00",
        "20h-8h, 20:00-08:00",
        "14h-24h, 14:00-00:00",
        "24h/24, 00:00-00:00",
        "ferme, ''",
        "Fermé, ''",
        "fermée, ''",
    })
    void readsTheHoursOfADay(String typed, String ranges) {
        Parsed<List<Plage>> parsed = FrenchHours.parse(List.of(typed));

        assertThat(parsed).isInstanceOfSatisfying(Parsed.Value.class, value -> assertThat(shown(value))
                .isEqualTo(ranges));
    }

    @ParameterizedTest
    @CsvSource({
        "9h, profil-horaire",
        "le matin, profil-horaire",
        "25h-26h, profil-horaire",
        "9h60-10h, profil-horaire",
        "9-12, profil-horaire",
        "9h-12h-14h, profil-horaire",
        "9h-8h, profil-horaire-inverse",
        "18h-14h, profil-horaire-inverse",
        "'9h-12h, 11h-13h', profil-horaire-chevauche",
        "'14h-18h, 9h-12h', profil-horaire-chevauche",
    })
    void refusesWhatIsNoHours(String typed, String rule) {
        assertThat(FrenchHours.parse(List.of(typed))).isEqualTo(Parsed.refused(rule));
    }

    @ParameterizedTest
    @CsvSource({"oui, true", "Oui, true", "true, true", "non, false", "NON, false", "false, false"})
    void readsYesAndNo(String typed, boolean yes) {
        assertThat(YesNoWord.of(typed)).isEqualTo(Optional.of(yes));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nan", "peut-être", "1", "on", "o"})
    void refusesWhatIsNeither(String typed) {
        assertThat(YesNoWord.of(typed)).isEmpty();
    }

    private static String shown(Parsed.Value<?> value) {
        return ((List<?>) value.value())
                .stream()
                        .map(Plage.class::cast)
                        .map(range -> range.debut() + "-" + range.fin())
                        .collect(Collectors.joining(" "));
    }
}
