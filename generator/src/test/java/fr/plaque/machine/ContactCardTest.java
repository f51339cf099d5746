package fr.plaque.machine;

import static org.assertj.core.api.Assertions.assertThat;

import fr.plaque.load.Profils;
import fr.plaque.model.Profil;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContactCardTest {

    private static final String CAUTION = "n'envoyez pas d'information médicale par ce canal";

    @Test
    void namesThePractitioner() {
        ContentLines card = card(SampleProfile.profil());
        assertThat(card.lines().get(0).name()).isEqualTo("BEGIN");
        assertThat(card.texts("VERSION")).containsExactly("3.0");
        assertThat(card.texts("FN")).containsExactly("Dr Camille Exemple");
        assertThat(card.named("N")).extracting(ContentLines.Line::value).containsExactly("Exemple;Camille;;Dr");
        assertThat(card.texts("TITLE")).containsExactly("Anesthésie-réanimation");
        assertThat(card.texts("URL")).containsExactly("https://dr-exemple.example/");
        assertThat(card.texts("UID")).hasSize(1);
    }

    @Test
    void saysOfEachNumberWhichPlaceItRings() {
        ContentLines card = card(SampleProfile.profil());
        assertThat(card.named("TEL"))
                .extracting(line -> line.value() + " " + card.text("X-ABLabel", line.group()))
                .containsExactly(
                        "+33465710012 Cabinet de la rue des Lilas",
                        "+33465710040 Hôpital des Trois-Rivières",
                        "+33465710041 Rendez-vous, Hôpital des Trois-Rivières",
                        "+262262990001 Centre des Sources");
        assertThat(card.named("ADR"))
                .extracting(ContentLines.Line::value)
                .containsExactly(
                        ";;12 rue des Lilas;Bourg-en-Bresse;;01000;France",
                        ";Consultations\\, porte B \\; 2e étage;3 avenue du Pont;Bourg-en-Bresse;;01000;France",
                        ";;1 place des Sources;Saint-Denis;;97400;France");
        assertThat(card.texts("EMAIL"))
                .containsExactly("secretariat@cabinet.example", "anesthesie@hopital.example", "centre@sources.example");
    }

    @Test
    void needsNoLabelsForOnePlace() {
        ContentLines card = card(Profils.read(Profils.petit()).value().value());
        assertThat(card.named("X-ABLabel")).isEmpty();
        assertThat(card.lines()).allMatch(line -> line.group().isEmpty());
    }

    @Test
    void tellsTheHoursAndTheCaution() {
        List<String> note = card(SampleProfile.profil())
                .texts("NOTE")
                .get(0)
                .replace('\u00A0', ' ')
                .lines()
                .toList();
        assertThat(note)
                .startsWith(
                        "Cabinet de la rue des Lilas",
                        "lundi : 9 h – 12 h 30, 14 h – 18 h",
                        "mardi : 9 h – 12 h 30",
                        "jeudi : 14 h – 19 h")
                .contains("lundi : 20 h – 8 h (lendemain)", "mercredi : 24 h sur 24")
                .endsWith("Par courriel, " + CAUTION + ".");
    }

    @Test
    void isTheSameEveryTime() {
        assertThat(bytes(SampleProfile.profil())).isEqualTo(bytes(SampleProfile.profil()));
    }

    private static byte[] bytes(Profil profil) {
        return ContactCard.of(profil, SampleProfile.ADDRESS, CAUTION);
    }

    private static ContentLines card(Profil profil) {
        return ContentLines.read(bytes(profil));
    }
}
