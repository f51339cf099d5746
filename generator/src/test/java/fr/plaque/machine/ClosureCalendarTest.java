package fr.plaque.machine;

import static org.assertj.core.api.Assertions.assertThat;

import fr.plaque.model.Site;
import java.util.Optional;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

class ClosureCalendarTest {

    private static final String ABSENCES = """
              - {debut: 2026-12-21, fin: 2027-01-03, lieu: cabinet, message: "Rendez-vous pris, maintenus ; venez.", remplacant: {nom: Dr Dominique Modèle, telephone: 04 65 71 00 13}}
              - {debut: 2026-12-21, fin: 2026-12-21, lieu: cabinet}
              - {debut: 2026-11-22, fin: 2026-11-22}
              - {debut: 2026-11-01, fin: 2026-11-21, lieu: hopital}
              - {debut: 2027-02-28, fin: 2027-02-28, lieu: hopital}
            """;

    @Test
    void bothEndsAreIncluded() {
        ContentLines calendar = ContentLines.read(bytes(SampleProfile.withAbsences(ABSENCES)));
        assertThat(calendar.named("DTSTART"))
                .extracting(line -> line.parameters() + ":" + line.value())
                .containsExactly(
                        ";VALUE=DATE:20261122", ";VALUE=DATE:20261221", ";VALUE=DATE:20261221", ";VALUE=DATE:20270228");
        assertThat(calendar.texts("DTEND")).containsExactly("20261123", "20270104", "20261222", "20270301");
        assertThat(calendar.texts("DTSTAMP"))
                .containsExactly("20261122T000000Z", "20261221T000000Z", "20261221T000000Z", "20270228T000000Z");
    }

    @Test
    void eachEventKeepsANameOfItsOwn() {
        ContentLines calendar = ContentLines.read(bytes(SampleProfile.withAbsences(ABSENCES)));
        assertThat(calendar.texts("UID"))
                .containsExactly(
                        "absence-20261122-tous-les-lieux@dr-exemple.example",
                        "absence-20261221-cabinet@dr-exemple.example",
                        "absence-20261221-cabinet-2@dr-exemple.example",
                        "absence-20270228-hopital@dr-exemple.example");
    }

    @Test
    void saysWhereAndWhoReplaces() {
        ContentLines calendar = ContentLines.read(bytes(SampleProfile.withAbsences(ABSENCES)));
        assertThat(calendar.texts("SUMMARY"))
                .startsWith(
                        "Absence : Dr Camille Exemple", "Absence : Dr Camille Exemple (Cabinet de la rue des Lilas)");
        assertThat(calendar.texts("LOCATION")).first().asString().contains("12 rue des Lilas, 01000 Bourg-en-Bresse");
        assertThat(calendar.texts("DESCRIPTION").get(0).replace('\u00A0', ' '))
                .isEqualTo("Tous les lieux : absence le 22 novembre 2026.");
        assertThat(calendar.texts("DESCRIPTION").get(1).replace('\u00A0', ' '))
                .isEqualTo("Cabinet de la rue des Lilas : absence du 21 décembre 2026 au 3 janvier 2027 inclus.\n"
                        + "Rendez-vous pris, maintenus ; venez.\n"
                        + "Remplacement : Dr Dominique Modèle, 04 65 71 00 13.");
    }

    @Test
    void withNothingToComeThereIsNoFile() {
        String past = "  - {debut: 2026-11-01, fin: 2026-11-21}\n";
        assertThat(calendar(SampleProfile.withAbsences(past))).isEmpty();
        assertThat(calendar(SampleProfile.site())).isEmpty();
    }

    @Test
    void doesNotHangOnTheTimeZoneOfTheMachine() {
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            byte[] east = bytes(SampleProfile.withAbsences(ABSENCES));
            TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
            assertThat(bytes(SampleProfile.withAbsences(ABSENCES))).isEqualTo(east);
        } finally {
            TimeZone.setDefault(before);
        }
    }

    private static byte[] bytes(Site site) {
        return calendar(site).orElseThrow();
    }

    private static Optional<byte[]> calendar(Site site) {
        return ClosureCalendar.of(site.profil(), SampleProfile.ADDRESS, site.aujourdhui());
    }
}
