package fr.plaque.render;

import static org.assertj.core.api.Assertions.assertThat;

import fr.plaque.model.Profil;
import fr.plaque.model.Reseau;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ViewModelTest {

    private static final Map<String, Object> PROFIL =
            ViewModel.of(SampleSite.standard().site().profil());

    @ParameterizedTest
    @CsvSource({
        "misAJourLe,mis_a_jour_le",
        "aRevoirAvant,a_revoir_avant",
        "valableJusquAu,valable_jusqu_au",
        "boucleMagnetique,boucle_magnetique",
        "nom,nom",
    })
    void keysAreThoseOfTheYamlFiles(String component, String key) {
        assertThat(ViewModel.snakeCase(component)).isEqualTo(key);
    }

    @Test
    void datesAndAmountsCarryTheirWords() {
        assertThat(at("honoraires", "mis_a_jour_le"))
                .isEqualTo(Map.of("iso", "2026-11-05", "texte", "5\u00A0novembre\u00A02026"));
        assertThat(at("honoraires", "actes", 0, "max", "texte")).isEqualTo("55\u00A0€");
        assertThat(at("honoraires", "actes", 3, "tarif", "texte")).isEqualTo("26,50\u00A0€");
    }

    @Test
    void aTelephoneCanBeReadAndDialled() {
        assertThat(at("lieux", 0, "telephone"))
                .isEqualTo(Map.of("texte", "04\u00A065\u00A071\u00A000\u00A012", "lien", "tel:+33465710012"));
    }

    @Test
    void hoursAreSevenDays() {
        assertThat((List<?>) at("lieux", 0, "horaires")).hasSize(7);
        assertThat(at("lieux", 0, "horaires", 0, "jour")).isEqualTo("lundi");
        assertThat(at("lieux", 0, "horaires", 0, "plages", 0, "texte"))
                .isEqualTo("9\u00A0h\u00A0–\u00A012\u00A0h\u00A030");
        assertThat(at("lieux", 0, "horaires", 2, "ferme")).isEqualTo(true);
    }

    @Test
    void whatWasTypedStaysWhatItWas() {
        assertThat(at("lieux", 0, "adresse", "code_postal")).isEqualTo("01000");
        assertThat(at("praticien", "rpps")).isEqualTo("10000000017");
        assertThat(at("honoraires", "secteur")).isEqualTo("2");
        assertThat(at("lieux", 0, "mode")).isEqualTo("sur_rendez_vous");
    }

    @Test
    void whatWasNotTypedHasNoKey() {
        assertThat(PROFIL).containsKeys("praticien", "honoraires");
        assertThat(at("praticien", "photo")).isNull();
        assertThat(at("lieux", 1, "rendez_vous")).isNull();
    }

    @Test
    void anAnswerTellsItsState() {
        assertThat(at("praticien", "liens_interets")).isEqualTo(Map.of("etat", "aucun"));
        assertThat(at("qualite_securite", "etat")).isEqualTo("non_communique");
        assertThat(at("qualite_securite", "motif")).isEqualTo("Pas d’indicateur publié pour l’activité libérale");
        assertThat(at("reseaux", "valeur", 0, "reseau")).isEqualTo("Mastodon");
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "data:text/html,x", "//tiers.example", "ftp://tiers.example"})
    void aLinkThatIsNotAllowedHasNoKey(String address) {
        assertThat(ViewModel.of(new Reseau("Réseau", address, Optional.empty(), Optional.empty())))
                .containsOnlyKeys("reseau");
    }

    @Test
    void everyValueIsOneThatATemplateMaySee() {
        assertPlain(PROFIL);
        assertThat(Profil.class.getRecordComponents()).hasSizeGreaterThanOrEqualTo(PROFIL.size());
    }

    private static void assertPlain(Object value) {
        if (value instanceof Map<?, ?> map) {
            map.values().forEach(ViewModelTest::assertPlain);
        } else if (value instanceof List<?> list) {
            list.forEach(ViewModelTest::assertPlain);
        } else {
            assertThat(value).isInstanceOfAny(String.class, Number.class, Boolean.class);
        }
    }

    private static Object at(Object... path) {
        Object value = PROFIL;
        for (Object step : path) {
            value = step instanceof Integer index ? ((List<?>) value).get(index) : ((Map<?, ?>) value).get(step);
        }
        return value;
    }
}
