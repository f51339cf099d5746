package fr.plaque.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import fr.plaque.source.Fault;
import fr.plaque.source.Range;
import fr.plaque.source.SourceFile;
import fr.plaque.testing.CpuTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlReaderTest {

    private static YamlNode.Mapping mapping(String text) {
        YamlDocument document = YamlReader.read(SourceFile.of("profil.yaml", text));
        assertThat(document.faults()).isEmpty();
        return (YamlNode.Mapping) document.root().orElseThrow();
    }

    private static List<String> told(String text) {
        SourceFile file = SourceFile.of("profil.yaml", text);
        return YamlReader.read(file).faults().stream()
                .map(fault -> file.position(fault.range().start()).line() + " " + fault.rule())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01000",
                "06000",
                "0465710012",
                "9:00",
                "9:30-12:00",
                "12:30",
                "No",
                "Off",
                "oui",
                "~",
                "Null",
                "1e400",
                "2026-02-30",
                "05/01/2026",
                "26.50",
                "26,50",
                "30 €",
                "0x1F",
                "+33465710012",
                "https://a.example/b#c",
                "a:b",
                "Bus:ligne 2",
                "12 rue de l'Orme",
                "R&D",
                "100 %",
                "a - b",
                "« bonjour »",
                "10\u00A0000"
            })
    void keepsEveryValueAsTyped(String typed) {
        assertThat(mapping("valeur: " + typed + "\nautre: x\n").text("valeur")).contains(typed);
        assertThat(mapping("valeurs: [" + (typed.contains(",") ? '"' + typed + '"' : typed) + "]\n")
                        .get("valeurs")
                        .map(node -> ((YamlNode.Sequence) node).items().get(0))
                        .map(node -> ((YamlNode.Scalar) node).text()))
                .contains(typed);
    }

    @Test
    void takesHardSpacesAroundKeysAndColonsForSpaces() {
        YamlNode.Mapping root = mapping(
                "praticien:\n\u00A0\u00A0nom\u00A0:\u00A0Dupont\n  prenom\u00A0: Jean\u00A0\nlangues:\n  -\u00A0anglais\n");

        YamlNode.Mapping praticien = (YamlNode.Mapping) root.get("praticien").orElseThrow();
        assertThat(praticien.text("nom")).contains("Dupont");
        assertThat(praticien.entries().get(1).value())
                .isInstanceOfSatisfying(
                        YamlNode.Scalar.class, value -> assertThat(value.text()).isEqualTo("Jean"));
        assertThat(((YamlNode.Sequence) root.get("langues").orElseThrow()).items())
                .hasSize(1);
    }

    @Test
    void oneHardSpaceDoesNotTurnTheFileIntoAText() {
        assertThat(mapping("nom :\u00A0Dupont\nprenom:\u00A0Camille\n").entries())
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "note: |\n  nom:Dupont\n  -anglais\n  'x\n\ttab\nrpps: 1\n",
                "note: >-\n  Attention\u00A0: lire\n  ceci: cela\nrpps: 1\n",
                "note: \"un texte\n  sur deux lignes\"\nrpps: 1\n",
                "note: un texte\n  sur deux lignes\nrpps: 1\n",
                "note: 'l''été'\nrpps: 1\n",
                "a: [x,\n  y,\n  z]\nb: {c: 1,\n  d: 2}\n",
                "# nom:Dupont\na: 1 # - x\n#b: 2\n",
                "{\"a\": 1, \"b\": [1, 2]}\n",
                "lieux:\n- nom: X\n  type: cabinet\n- nom: Y\n",
                "a:\n\nb: ''\n",
                "--- \na: 1\n",
                "\n\n",
                "horaires: {lundi: [9h-12h30, 14h-18h], dimanche: ferme}\n",
            })
    void saysNothingOfWhatIsWellWritten(String text) {
        if (!text.contains("\ttab")) {
            assertThat(told(text)).isEmpty();
        }
    }

    @Test
    void tellsTwentyMistakesAtOnceAndReadsTheRest() {
        String text = """
                profession:medecin
                praticien:
                \ttitre: Dr
                  nom: Exemple : Camille
                  prenom: 'Camille d'Arc'
                   rpps: 10000000017
                  langues:
                    -français
                    - anglais
                  note: *important
                  photo: @moi
                exercice: {mode: mixte, forme: individuelle
                actes:
                  - intitule: "Consultation
                  - intitule:Analgésie
                lieux:
                  - id: cabinet
                    nom: Cabinet #3 bis
                    adresse: {rue: 12 rue des Lilas, Lyon, commune: Lyon}
                    telephone: "04" 65 71
                   courriel: a@cabinet.example
                    mode = mixte
                    mode: mixte
                reseaux: [a, b]]
                site:
                  adresse: "C:\\Site"
                  theme: %sobre
                dernier: lu
                """;
        SourceFile file = SourceFile.of("profil.yaml", text);

        YamlDocument document = YamlReader.read(file);

        assertThat(told(text))
                .containsExactly(
                        "1 forme-espace-deux-points",
                        "3 forme-tabulation",
                        "4 forme-deux-points-dans-texte",
                        "5 forme-apostrophe",
                        "6 forme-alignement",
                        "8 forme-tiret",
                        "10 forme-signe-special",
                        "11 forme-signe-special",
                        "12 forme-crochet-ouvert",
                        "14 forme-guillemet-ouvert",
                        "15 forme-espace-deux-points",
                        "18 forme-commentaire-coupe",
                        "19 forme-virgule-dans-texte",
                        "20 forme-guillemet-interieur",
                        "21 forme-alignement",
                        "22 forme-ligne-sans-cle",
                        "23 forme-cle-double",
                        "24 forme-crochet-seul",
                        "26 forme-barre-oblique",
                        "27 forme-signe-special");
        YamlNode.Mapping root = (YamlNode.Mapping) document.root().orElseThrow();
        assertThat(root.text("profession")).contains("medecin");
        assertThat(root.text("dernier")).contains("lu");
        assertThat(((YamlNode.Mapping) root.get("praticien").orElseThrow()).text("rpps"))
                .contains("10000000017");
    }

    @Test
    void countsPlacesInTheWholeFile() {
        SourceFile file = SourceFile.of("pages/a.md", "---\ntitre: 😀 À jeun\ntype:faq\nauteur: Dr X\n---\nTexte");
        int end = file.text().indexOf("---\nTexte");

        YamlDocument document = YamlReader.read(file, new Range(4, end));

        Fault fault = document.faults().get(0);
        assertThat(file.at(fault.range()).excerpt()).isEqualTo("type:");
        YamlNode.Mapping root = (YamlNode.Mapping) document.root().orElseThrow();
        assertThat(root.entries())
                .extracting(entry -> file.at(entry.value().range()).excerpt())
                .containsExactly("😀 À jeun", "faq", "Dr X");
    }

    @ParameterizedTest
    @CsvSource({
        "'a: &b [1]\nc: *b\n', '1 forme-signe-special, 2 forme-signe-special'",
        "'a: &a [*a]\n', '1 forme-signe-special, 1 forme-signe-special'",
        "'a: !!int abc\n', 1 forme-signe-special",
        "'a: !!java.lang.ProcessBuilder [[x]]\n', 1 forme-signe-special",
        "'base: &b {x: 1}\nautre: {<<: *b}\n', '1 forme-signe-special, 2 forme-signe-special'",
        "'%TAG ! tag:yaml.org,2002:\n---\na: 1\n', 1 forme-directive",
        "'a: 1\n...\n---\nb: 2\n', 3 forme-second-document",
    })
    void refusesShortcutsAndOrders(String text, String told) {
        assertThat(String.join(", ", told(text))).isEqualTo(told);
    }

    @Test
    void refusesWhatIsTooDeep() {
        assertThat(told("a: " + "[".repeat(19) + "]".repeat(19) + "\n")).isEmpty();
        assertThat(told("a: " + "[".repeat(60) + "]".repeat(60) + "\n")).containsExactly("1 forme-profondeur");
    }

    @ParameterizedTest
    @CsvSource({
        "'[', 100000",
        "'{', 100000",
        "'- ', 50000",
        "'a: ', 30000",
        "'\"', 100001",
        "'x', 250000",
        "'*a ', 50000",
        "'a:b\n', 20000",
        "'a: b: c\n', 5000",
        "'- [\n', 5000",
        "'? ', 20000"
    })
    void comesToAnEndWithHostileTexts(String piece, int times) {
        long start = CpuTime.nanos();

        YamlReader.read(SourceFile.of("profil.yaml", "cle: x\nautre: " + piece.repeat(times) + "\n"));

        assertThat((CpuTime.nanos() - start) / 1_000_000).isLessThan(2_000);
    }

    @Test
    void foldsKeys() {
        assertThat(KeyNames.fold("Code\u00A0Postal ")).isEqualTo("code_postal");
        assertThat(KeyNames.fold("État-du diplôme")).isEqualTo("etat_du_diplome");
        assertThat(KeyNames.fold("Œuvre")).isEqualTo("oeuvre");
        assertThat(KeyNames.fold("rpps")).isEqualTo("rpps");
    }
}
