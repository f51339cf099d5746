package fr.plaque.machine;

import static org.assertj.core.api.Assertions.assertThat;

import fr.plaque.load.Profils;
import fr.plaque.model.PageInfo;
import fr.plaque.model.Site;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class StructuredDataTest {

    /** Ratings, prices as bait and self-praise (code de la santé publique, art. R. 4127-19-1). */
    private static final Set<String> FORBIDDEN = Set.of(
            "aggregateRating",
            "award",
            "awards",
            "makesOffer",
            "offers",
            "priceRange",
            "ratingValue",
            "review",
            "reviews",
            "slogan",
            "starRating");

    private static final String ABSENCES = """
              - {debut: 2026-12-21, fin: 2027-01-03, lieu: cabinet}
              - {debut: 2027-02-01, fin: 2027-02-05}
              - {debut: 2026-10-01, fin: 2026-10-05, lieu: hopital}
            """;

    @Test
    void everyWordIsOneOfTheVocabulary() throws IOException {
        Map<String, Set<String>> vocabulary = vocabulary();
        for (String profession : List.of("medecin", "chirurgien_dentiste", "infirmier")) {
            Site site = SampleProfile.site(SampleProfile.text()
                            .replace("profession: medecin", "profession: " + profession)
                            .replace(
                                    "reseaux: aucun",
                                    "reseaux: [{reseau: R, lien: \"https://r.example/@x\", compte: professionnel}]")
                    + "absences:\n" + ABSENCES);
            StructuredData data = StructuredData.of(site).orElseThrow();
            for (JsonNode node : nodes(
                    data.practice(),
                    data.page(page()),
                    data.page(page(), List.of(new QuestionReponse("Et après ?", "Rien."))))) {
                Optional<String> type = Optional.ofNullable(node.get("@type")).map(JsonNode::asString);
                for (String name : node.propertyNames()) {
                    assertThat(FORBIDDEN).doesNotContain(name);
                    if (!name.startsWith("@") && type.isPresent()) {
                        assertThat(vocabulary).containsKey(type.get());
                        assertThat(vocabulary.get(type.get())).as(type.get()).contains(name);
                    }
                }
            }
        }
    }

    @Test
    void describesThePractitionerAtEachPlace() {
        List<JsonNode> places = ofType(SampleProfile.site(), "Physician");
        assertThat(places).extracting(place -> place.get("name").asString()).containsOnly("Dr Camille Exemple");
        assertThat(places)
                .extracting(place -> place.get("telephone").asString())
                .containsExactly("+33465710012", "+33465710040", "+262262990001");
        JsonNode cabinet = places.get(0);
        assertThat(cabinet.at("/identifier/propertyID").asString()).isEqualTo("RPPS");
        assertThat(cabinet.at("/identifier/value").asString()).isEqualTo("10000000017");
        assertThat(cabinet.get("medicalSpecialty").asString()).isEqualTo("https://schema.org/Anesthesia");
        assertThat(cabinet.at("/address/postalCode").asString()).isEqualTo("01000");
        assertThat(cabinet.at("/contactPoint/availableLanguage/1").asString()).isEqualTo("anglais");
        assertThat(cabinet.get("paymentAccepted").asString()).isEqualTo("Credit Card, Check, Cash");
        assertThat(cabinet.has("containedInPlace")).isFalse();
        assertThat(places.get(2).at("/containedInPlace/@id").asString()).endsWith("#centre-etablissement");
        assertThat(places)
                .allMatch(
                        place -> place.at("/hospitalAffiliation/@id").asString().endsWith("#hopital-etablissement"));
        assertThat(ofType(SampleProfile.site(), "Hospital")).hasSize(1);
        assertThat(ofType(SampleProfile.site(), "MedicalClinic")).hasSize(1);
    }

    @Test
    void hoursMayPassMidnightOrLastDayAndNight() {
        JsonNode hospital = ofType(SampleProfile.site(), "Physician").get(1);
        assertThat(StreamSupport.stream(
                                hospital.get("openingHoursSpecification").spliterator(), false)
                        .map(node -> node.get("dayOfWeek").toString().replace("https://schema.org/", "") + " "
                                + node.get("opens").asString() + "-"
                                + node.get("closes").asString()))
                .containsExactly(
                        "[\"Monday\",\"Tuesday\"] 20:00-08:00",
                        "\"Wednesday\" 00:00-23:59",
                        "\"Thursday\" 08:00-23:59",
                        "\"Friday\" 00:00-08:00");
    }

    @Test
    void closuresStandAtThePlacesTheyTouch() {
        List<JsonNode> places = ofType(SampleProfile.withAbsences(ABSENCES), "Physician");
        assertThat(places.get(0)
                        .at("/specialOpeningHoursSpecification/0/validFrom")
                        .asString())
                .isEqualTo("2026-12-21");
        assertThat(places.get(0)
                        .at("/specialOpeningHoursSpecification/0/validThrough")
                        .asString())
                .isEqualTo("2027-01-03");
        assertThat(places.get(0).get("specialOpeningHoursSpecification")).hasSize(2);
        assertThat(places.get(1)
                        .at("/specialOpeningHoursSpecification/validFrom")
                        .asString())
                .isEqualTo("2027-02-01");
        assertThat(ofType(SampleProfile.site(), "Physician").get(0).has("specialOpeningHoursSpecification"))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"oui, true", "Non, false"})
    void repeatsAPlainAnswerOnNewPatients(String typed, boolean accepted) {
        Site site = SampleProfile.site(
                SampleProfile.text().replace("  langues:", "  nouveaux_patients: \"" + typed + "\"\n  langues:"));
        assertThat(ofType(site, "Physician")
                        .get(0)
                        .get("isAcceptingNewPatients")
                        .asBoolean())
                .isEqualTo(accepted);
    }

    @Test
    void makesNoGuessOnNewPatients() {
        Site site = SampleProfile.site(
                SampleProfile.text().replace("  langues:", "  nouveaux_patients: sur avis\n  langues:"));
        assertThat(ofType(site, "Physician").get(0).has("isAcceptingNewPatients"))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Cardiologie et maladies vasculaires, Cardiovascular",
        "'Chirurgie plastique, reconstructrice et esthétique', PlasticSurgery",
        "Chirurgie viscérale et digestive, Surgical",
        "'Pédiatrie, option néonatologie', Pediatric",
        "Médecine générale, PrimaryCare"
    })
    void knowsTheWordForAQualification(String label, String word) {
        Site site = SampleProfile.site(
                SampleProfile.text().replace("{intitule: Anesthésie-réanimation}", "{intitule: \"" + label + "\"}"));
        assertThat(ofType(site, "Physician").get(0).get("medicalSpecialty").asString())
                .isEqualTo("https://schema.org/" + word);
    }

    @Test
    void tellsAQualificationWithoutAWordByItsLabel() {
        Site site = SampleProfile.site(
                SampleProfile.text().replace("{intitule: Anesthésie-réanimation}", "{intitule: Médecine nucléaire}"));
        JsonNode cabinet = ofType(site, "Physician").get(0);
        assertThat(cabinet.has("medicalSpecialty")).isFalse();
        assertThat(cabinet.get("description").asString()).isEqualTo("Médecine nucléaire");
    }

    @Test
    void datesAndSourcesAPage() {
        JsonNode page = json(StructuredData.of(SampleProfile.site())
                        .orElseThrow()
                        .page(page()))
                .at("/@graph/0");
        assertThat(page.get("@type").asString()).isEqualTo("MedicalWebPage");
        assertThat(page.get("url").asString()).isEqualTo("https://dr-exemple.example/fiches/peridurale/");
        assertThat(page.get("lastReviewed").asString()).isEqualTo("2026-09-01");
        assertThat(page.get("datePublished").asString()).isEqualTo("2025-03-10");
        assertThat(page.get("inLanguage").asString()).isEqualTo("fr");
        assertThat(page.at("/author/name").asString()).isEqualTo("Dr Camille Exemple");
        assertThat(page.at("/reviewedBy/name").asString()).isEqualTo("Société Exemple");
        assertThat(page.at("/citation/url").asString()).isEqualTo("https://has.example/a?b=1&c=2");
        assertThat(page.has("funder")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"</script><script>alert(1)</script>", "<!--", "a & b"})
    void nothingTypedEndsTheElement(String typed) {
        PageInfo page = SampleProfile.page("fiches/x", typed, Optional.empty(), Optional.empty());
        String json = StructuredData.of(SampleProfile.site()).orElseThrow().page(page);
        assertThat(json).doesNotContain("<", ">", "&");
        assertThat(json(json).at("/@graph/0/name").asString()).isEqualTo(typed);
    }

    @Test
    void aSiteWithoutAnAddressHasNone() {
        String text = Profils.petitAvec("https://dr-exemple.example", "javascript:alert(1)");
        assertThat(StructuredData.of(SampleProfile.site(text))).isEmpty();
    }

    private static PageInfo page() {
        return SampleProfile.page(
                "fiches/peridurale",
                "La péridurale",
                Optional.of(LocalDate.of(2025, 3, 10)),
                Optional.of(LocalDate.of(2026, 9, 1)));
    }

    private static List<JsonNode> ofType(Site site, String type) {
        return StreamSupport.stream(
                        json(StructuredData.of(site).orElseThrow().practice())
                                .get("@graph")
                                .spliterator(),
                        false)
                .filter(node -> node.get("@type").asString().equals(type))
                .toList();
    }

    /** Every object, at any depth. */
    private static List<JsonNode> nodes(String... texts) {
        List<JsonNode> all = new ArrayList<>();
        Arrays.stream(texts).forEach(text -> collect(json(text).get("@graph"), all));
        return all;
    }

    private static void collect(JsonNode node, List<JsonNode> all) {
        if (node.isObject()) {
            all.add(node);
        }
        node.forEach(child -> collect(child, all));
    }

    private static JsonNode json(String text) {
        return JsonMapper.builder().build().readTree(text);
    }

    private static Map<String, Set<String>> vocabulary() throws IOException {
        Map<String, Set<String>> vocabulary = new TreeMap<>();
        try (InputStream in = StructuredDataTest.class.getResourceAsStream("/schema-org/vocabulaire.txt")) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(": "))
                    .forEach(parts -> vocabulary.put(parts[0], Set.of(parts[1].split(" "))));
        }
        return vocabulary;
    }
}
