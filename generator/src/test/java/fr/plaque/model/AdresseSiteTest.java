package fr.plaque.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AdresseSiteTest {

    @ParameterizedTest
    @CsvSource({
        "https://dr.example, https://dr.example/",
        "https://dr.example/cabinet, https://dr.example/cabinet/",
        "' https://Dr.Example/Cabinet/ ', https://dr.example/Cabinet/",
        "https://médecin.example/, https://xn--mdecin-bva.example/"
    })
    void readsTheRootOfASite(String saisie, String racine) {
        assertThat(AdresseSite.lire(saisie)).map(AdresseSite::racine).contains(racine);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "dr.example",
                "//dr.example",
                "http://dr.example",
                "javascript:alert(1)",
                "data:text/html,x",
                "https://",
                "https:///x",
                "https://localhost",
                "https://192.0.2.1",
                "https://dr.example:8080",
                "https://a:b@dr.example",
                "https://dr.example?x=1",
                "https://dr.example/#x",
                "https://dr.example\"><",
                "https://dr.example;return 301",
                "https://dr.example{}",
                "https://dr.example\r\nHeader set X",
                "https://dr.example/a\nb",
                "https://dr.example/../autre",
                "https://dr.example/.cache",
                "https://dr.example//double",
                "https://-dr.example"
            })
    void refusesWhatAHostCouldNotBear(String saisie) {
        assertThat(AdresseSite.lire(saisie)).isEmpty();
    }
}
