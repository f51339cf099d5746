package fr.plaque.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fr.plaque.check.Lecture;
import fr.plaque.finding.Finding;
import fr.plaque.finding.Level;
import fr.plaque.rule.Rule;
import fr.plaque.rule.RuleBook;
import fr.plaque.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReportFilesTest {

    private static final SourceFile PROFILE = SourceFile.of("profil.yaml", "nom: <b>\"É\"</b>\nnom: x\n");
    private static final Finding FINDING = new Finding(
            "forme-yaml",
            Level.ERREUR,
            PROFILE.at(5, 15),
            "Faux.",
            "Parce que.",
            "Écrivez autre chose.",
            Optional.empty());

    @TempDir
    Path folder;

    private Path write() throws IOException {
        List<Rule> rules = List.copyOf(RuleBook.standard().rules());
        Reports.write(
                new Dossier(
                        "Dr Camille Exemple",
                        "praticien",
                        "medecin",
                        LocalDate.of(2026, 11, 1),
                        LocalDate.of(2026, 11, 22),
                        "1.0",
                        List.of(FINDING, FINDING),
                        List.of(new Dossier.Accepted(FINDING, "citation d'une étude")),
                        List.of(
                                new Dossier.Information(1, "Lieu d'exercice", "renseigne", Optional.empty()),
                                new Dossier.Information(6, "Formation", "non-communique", Optional.of("en cours"))),
                        rules,
                        rules.stream()
                                .map(rule -> new Dossier.Controle(rule.id(), rule.title(), "sans-objet", 0))
                                .toList(),
                        3,
                        1500,
                        Map.of("index.html", "ab".repeat(32)),
                        Dossier.Publication.REFUSEE,
                        List.of(
                                new Lecture(
                                        "pages/a.md",
                                        "fr",
                                        Optional.of(new Lecture.Mesure(120, 10, 63, "moyen")),
                                        List.of(new Lecture.Phrase(4, 1, 31, 12, "Une <b>longue</b> phrase.")),
                                        List.of(new Lecture.Terme("prurit", "démangeaison", 9, 3))),
                                new Lecture("pages/a.en.md", "en", Optional.empty(), List.of(), List.of())),
                        new EtatContenu(
                                List.of(new EtatContenu.Texte(
                                        "pages/a.md",
                                        "Rester à jeun",
                                        "https://dr-exemple.example/a/",
                                        Optional.of(LocalDate.of(2026, 10, 1)),
                                        Optional.of(LocalDate.of(2026, 12, 1)),
                                        2,
                                        EtatContenu.Etat.BIENTOT,
                                        "Rester à jeun. https://dr-exemple.example/a/")),
                                List.of("Péridurale"),
                                List.of(new EtatContenu.Retire("b/", Optional.of("« publie: non »"))))),
                folder);
        return folder;
    }

    @Test
    void theJsonReportHasTheAgreedShape() throws IOException {
        JsonNode root = JsonMapper.shared().readTree(Files.readString(write().resolve("rapport.json")));
        assertThat(root.path("format").asInt()).isEqualTo(1);
        assertThat(root.at("/outil/nom").asString()).isEqualTo("plaque");
        assertThat(root.path("publiable").asBoolean()).isFalse();
        assertThat(root.at("/resume/erreurs").asInt()).isEqualTo(2);
        assertThat(root.at("/conseil_etat/1/motif").asString()).isEqualTo("en cours");
        JsonNode finding = root.at("/constats/0");
        assertThat(finding.path("ligne").asInt()).isEqualTo(1);
        assertThat(finding.path("colonne").asInt()).isEqualTo(6);
        assertThat(finding.path("colonne_fin").asInt()).isEqualTo(16);
        assertThat(finding.path("extrait").asString()).isEqualTo("<b>\"É\"</b>");
        assertThat(root.at("/acceptes/0/raison").asString()).isEqualTo("citation d'une étude");
        assertThat(root.at("/lecture/0/score").asInt()).isEqualTo(63);
        assertThat(root.at("/lecture/0/plus_dures/0/ligne").asInt()).isEqualTo(4);
        assertThat(root.at("/lecture/0/jargon/0/equivalent").asString()).isEqualTo("démangeaison");
        assertThat(root.at("/lecture/1").has("score")).isFalse();
        assertThat(root.at("/contenu/0/texte_a_partager").asString()).endsWith("https://dr-exemple.example/a/");
        assertThat(root.at("/contenu/0/etat").asString()).isEqualTo("à revoir");
        assertThat(root.at("/resume/a_revoir").asInt()).isEqualTo(1);
        assertThat(root.at("/resume/badge").asString()).isEqualTo("Conseil d'État : 1/2");
        assertThat(root.at("/actes_sans_page/0").asString()).isEqualTo("Péridurale");
        assertThat(root.at("/pages_retirees/0").asString()).isEqualTo("b/");
        assertThat(root.at("/controles/0/etat").asString()).isEqualTo("sans-objet");
    }

    @Test
    void theJsonReportFollowsItsPublishedSchema() throws IOException {
        assertThat(faults(Files.readString(Path.of("../docs/rapport.schema.json")), "rapport.json"))
                .isEmpty();
    }

    @Test
    void theSarifReportFollowsTheStandard() throws IOException {
        try (InputStream schema = getClass().getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            assertThat(schema).isNotNull();
            assertThat(faults(new String(schema.readAllBytes(), StandardCharsets.UTF_8), "rapport.sarif"))
                    .isEmpty();
        }
    }

    private List<String> faults(String schema, String report) throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema)
                .validate(Files.readString(write().resolve(report)), InputFormat.JSON)
                .stream()
                .map(Object::toString)
                .toList();
    }

    @Test
    void theSarifReportNamesItsRulesAndTellsTwinsApart() throws IOException {
        JsonNode run = JsonMapper.shared()
                .readTree(Files.readString(write().resolve("rapport.sarif")))
                .at("/runs/0");
        assertThat(run.path("columnKind").asString()).isEqualTo("unicodeCodePoints");
        JsonNode result = run.at("/results/0");
        int index = result.path("ruleIndex").asInt();
        assertThat(run.at("/tool/driver/rules/" + index + "/id").asString()).isEqualTo("forme-yaml");
        assertThat(result.at("/partialFingerprints/passage~1v1").asString())
                .isNotEqualTo(
                        run.at("/results/1/partialFingerprints/passage~1v1").asString());
        assertThat(run.at("/results/2/suppressions/0/justification").asString()).isEqualTo("citation d'une étude");
    }

    @Test
    void theDossierShowsEverythingAndPromisesNothing() throws IOException {
        Document page = Jsoup.parse(Files.readString(write().resolve("rapport.html")));
        assertThat(page.select("b")).as("text of the author stays text").isEmpty();
        assertThat(page.text())
                .contains(
                        "Dr Camille Exemple", "1er novembre 2026", "non communiquée : en cours", "citation d'une étude")
                .doesNotContainIgnoringCase("conforme", "certifié", "validé par l");
        assertThat(page.select("meter").attr("value")).isEqualTo("63");
        assertThat(page.select(".lecture").text())
                .contains("63, moyen", "12 mots par phrase", "Ligne 4", "prurit (ligne 9", "en anglais");
        assertThat(page.select("[src], link[href], script"))
                .as("self-contained")
                .isEmpty();
        assertThat(Files.readString(folder.resolve("rapport.html"), StandardCharsets.UTF_8))
                .doesNotContain("FreeMarker");
    }
}
