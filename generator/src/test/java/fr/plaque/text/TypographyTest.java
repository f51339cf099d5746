package fr.plaque.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In the expected texts, « _ » stands for the narrow no-break space and « ~ » for the ordinary one. */
class TypographyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "Vraiment ?|Vraiment_?",
                "Vraiment?|Vraiment_?",
                "Attention: chaud|Attention_: chaud",
                "un ; deux ;trois|un_; deux ;trois",
                "Quoi ?!|Quoi_?!",
                "« Consultations »|«_Consultations_»",
                "«Consultations»|«_Consultations_»",
                "l'anesthésie d'Élise|l’anesthésie d’Élise",
                "aujourd'hui|aujourd’hui",
                "l'|l’",
                "attendez...|attendez…",
                "38 °C et 30 mg, 55 €|38~°C et 30~mg, 55~€",
                "6 heures, 20 minutes|6~heures, 20~minutes",
                "le Dr Exemple, n° 12|le Dr~Exemple, n°~12",
            })
    void setsFrenchPunctuation(String typed, String expected) {
        assertThat(Typography.french(typed))
                .isEqualTo(expected.replace('_', '\u202F').replace('~', '\u00A0'));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://exemple.example/page?suite=1;autre=2",
                "secretariat@cabinet.example",
                "9:30",
                "10:30-12:00",
                "C:B",
                "5' 30\"",
                "rapport 1:10",
                "No",
                "01000",
                "${7*7}",
                "<script>alert(1)</script>",
                "a;b",
            })
    void leavesAloneWhatIsNotProse(String typed) {
        assertThat(Typography.french(typed)).isEqualTo(typed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Qui ? Quoi ! Où : « l'hôpital » ; 30 mg...",
                "«Vite!»",
                "« « emboîtés » »",
                "l'«eau»",
                " : début",
                "fin « ",
                "Dr Dr Pr p. 3 n° 4 55 % 6 h",
                "!!! ??? ;;; :::",
            })
    void applyingItTwiceChangesNothing(String typed) {
        String once = Typography.french(typed);

        assertThat(Typography.french(once)).isEqualTo(once);
    }
}
