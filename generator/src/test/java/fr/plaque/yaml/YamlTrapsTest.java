package fr.plaque.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import fr.plaque.rule.RuleBook;
import fr.plaque.source.Fault;
import fr.plaque.source.SourceFile;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each trap of YAML, alone in a small profile: one fault, by that rule, on the line the author must edit. */
class YamlTrapsTest {

    private static final RuleBook RULES = RuleBook.standard();

    record Trap(String rule, int line, String corrected, String text) {
        @Override
        public String toString() {
            return rule + " " + corrected;
        }
    }

    static Stream<Trap> traps() {
        return Stream.of(
                new Trap("forme-tabulation", 2, "", "praticien:\n\tnom: Dupont\n  prenom: Camille\n"),
                new Trap("forme-tabulation", 3, "", "praticien:\n  nom: Dupont\n\tprenom: Camille\nrpps: 1\n"),
                new Trap("forme-espace-deux-points", 2, "nom: Dupont", "titre: Dr\nnom:Dupont\nprenom: Camille\n"),
                new Trap("forme-espace-deux-points", 1, "nom: Dupont", "nom:Dupont\nprenom: Camille\n"),
                new Trap(
                        "forme-espace-deux-points",
                        3,
                        "nom: Dupont",
                        "praticien:\n  titre: Dr\n  nom:Dupont\nrpps: 1\n"),
                new Trap("forme-espace-deux-points", 2, "nom: Dupont", "praticien:\n  nom:Dupont\n"),
                new Trap(
                        "forme-espace-deux-points",
                        2,
                        "- nom: Dupont",
                        "equipe:\n  - nom:Dupont\n    fonction: secrétaire\n"),
                new Trap("forme-espace-deux-points", 2, "- nom: Dupont", "equipe:\n  - nom:Dupont\n"),
                new Trap("forme-espace-deux-points", 1, "nom: Dupont", "nom :Dupont\nprenom: Camille\n"),
                new Trap(
                        "forme-espace-deux-points",
                        1,
                        "lieu: {nom: Cabinet, type: cabinet}",
                        "lieu: {nom:Cabinet, type: cabinet}\n"),
                new Trap(
                        "forme-deux-points-dans-texte",
                        1,
                        "titre: \"Arthrose : que faire ?\"",
                        "titre: Arthrose : que faire ?\ntype: maladie\n"),
                new Trap(
                        "forme-deux-points-dans-texte",
                        2,
                        "nom: \"Cabinet: centre\"",
                        "lieu:\n  nom: Cabinet: centre\n  type: cabinet\n"),
                new Trap(
                        "forme-deux-points-dans-texte",
                        1,
                        "- intitule: \"Douleur : prise en charge\"",
                        "- intitule: Douleur : prise en charge\n  annee: 2020\n"),
                new Trap(
                        "forme-deux-points-dans-texte",
                        1,
                        "diplomes: [{intitule: \"Douleur : prise en charge\", annee: 2020}]",
                        "diplomes: [{intitule: Douleur : prise en charge, annee: 2020}]\n"),
                new Trap(
                        "forme-apostrophe",
                        2,
                        "titre: \"L'arthrose\"",
                        "type: maladie\ntitre: 'L'arthrose'\nresume: x\n"),
                new Trap(
                        "forme-apostrophe",
                        2,
                        "rue: \"12 rue de l'Exemple\"",
                        "adresse:\n  rue: '12 rue de l'Exemple'\n  commune: Lyon\n"),
                new Trap(
                        "forme-apostrophe",
                        1,
                        "langues: [\"L'anglais\", 'le grec']",
                        "langues: ['L'anglais', 'le grec']\nnom: X\n"),
                new Trap(
                        "forme-guillemet-interieur",
                        1,
                        "titre: 'Le \"bon\" geste'",
                        "titre: \"Le \"bon\" geste\"\nnom: X\n"),
                new Trap("forme-guillemet-interieur", 1, "rue: '\"12\" rue X'", "rue: \"12\" rue X\nnom: X\n"),
                new Trap("forme-tiret", 3, "- anglais", "langues:\n  - français\n  -anglais\nnom: X\n"),
                new Trap("forme-tiret", 2, "- anglais", "langues:\n  -anglais\n  - français\nnom: X\n"),
                new Trap("forme-tiret", 2, "- anglais", "langues:\n  -anglais\nnom: X\n"),
                new Trap("forme-tiret", 2, "- anglais", "langues:\n  – anglais\nnom: X\n"),
                new Trap("forme-tiret", 2, "- anglais", "langues:\n  * anglais\nnom: X\n"),
                new Trap("forme-tiret", 3, "- anglais", "langues:\n  - français\n  anglais\nnom: X\n"),
                new Trap("forme-liste-meme-ligne", 1, "langues: [français]", "langues: - français\nnom: X\n"),
                new Trap("forme-signe-special", 2, "note: \"*important\"", "nom: X\nnote: *important\nrpps: 1\n"),
                new Trap(
                        "forme-signe-special",
                        2,
                        "note: \"*important, merci\"",
                        "nom: X\nnote: *important, merci\nrpps: 1\n"),
                new Trap("forme-signe-special", 2, "note: \"@x\"", "nom: X\nnote: @x\nrpps: 1\n"),
                new Trap("forme-signe-special", 2, "note: \"%x\"", "nom: X\nnote: %x\nrpps: 1\n"),
                new Trap("forme-signe-special", 2, "note: \"&nom\"", "nom: X\nnote: &nom\nrpps: 1\n"),
                new Trap(
                        "forme-signe-special",
                        2,
                        "note: \"!important urgent\"",
                        "nom: X\nnote: !important urgent\nrpps: 1\n"),
                new Trap("forme-signe-special", 2, "note: \"> 12 ans\"", "nom: X\nnote: > 12 ans\nrpps: 1\n"),
                new Trap(
                        "forme-signe-special",
                        2,
                        "note: \"[urgent] appelez\"",
                        "nom: X\nnote: [urgent] appelez\nrpps: 1\n"),
                new Trap("forme-signe-special", 2, "- \"@x\"", "notes:\n  - @x\nrpps: 1\n"),
                new Trap("forme-alignement", 3, "", "praticien:\n  titre: Dr\n   nom: X\nrpps: 1\n"),
                new Trap("forme-alignement", 3, "", "praticien:\n  titre: Dr\n nom: X\nrpps: 1\n"),
                new Trap("forme-alignement", 3, "", "praticien:\n  titre: \"Dr\"\n   nom: X\n  prenom: Y\nrpps: 1\n"),
                new Trap("forme-alignement", 2, "", "praticien:\n   titre: Dr\n  nom: X\n  prenom: Y\nrpps: 1\n"),
                new Trap("forme-alignement", 3, "", "langues:\n  - français\n - anglais\nnom: X\n"),
                new Trap("forme-alignement", 3, "", "lieux:\n  - nom: X\n   type: cabinet\nrpps: 1\n"),
                new Trap("forme-alignement", 2, "", "profession: medecin\n praticien:\n   nom: X\nrpps: 1\n"),
                new Trap("forme-alignement", 2, "", "exercice:\nmode: liberal\n  forme: individuelle\nrpps: 1\n"),
                new Trap("forme-alignement", 3, "", "lieux:\n  - type:\n    a: b\n      c: d\n    e: f\n"),
                new Trap(
                        "forme-guillemet-ouvert",
                        2,
                        "courriel: \"a@b.example\"",
                        "nom: X\ncourriel: \"a@b.example\nrpps: 1\n"),
                new Trap("forme-guillemet-ouvert", 2, "commune: 'Lyon'", "nom: X\ncommune: 'Lyon\nrpps: 1\n"),
                new Trap(
                        "forme-guillemet-ouvert",
                        2,
                        "courriel: \"a@b.example\"",
                        "nom: X\ncourriel: \"a@b.example\nadresse: \"12 rue X\"\nrpps: 1\n"),
                new Trap("forme-guillemet-ouvert", 1, "nom: \"Dupont\"", "nom: \"Dupont\nprenom: Camille\"\n"),
                new Trap(
                        "forme-guillemet-ouvert",
                        1,
                        "- {intitule: \"Anesthésie\", code: 1}",
                        "- {intitule: \"Anesthésie, code: 1}\n"),
                new Trap(
                        "forme-crochet-ouvert",
                        2,
                        "langues: [français, anglais]",
                        "nom: X\nlangues: [français, anglais\nrpps: 1\n"),
                new Trap(
                        "forme-crochet-ouvert",
                        2,
                        "exercice: {mode: mixte}",
                        "nom: X\nexercice: {mode: mixte\nrpps: 1\n"),
                new Trap("forme-crochet-ouvert", 1, "a: [{b: 1}, {c: 2}]", "a: [{b: 1}, {c: 2]\nrpps: 1\n"),
                new Trap("forme-crochet-seul", 2, "langues: [français]", "nom: X\nlangues: [français]]\nrpps: 1\n"),
                new Trap(
                        "forme-virgule",
                        1,
                        "adresse: {rue: 1 rue X, commune: Lyon}",
                        "adresse: {rue: 1 rue X commune: Lyon}\nnom: X\n"),
                new Trap("forme-virgule", 1, "langues: [\"a\", \"b\"]", "langues: [\"a\" \"b\"]\nnom: X\n"),
                new Trap(
                        "forme-virgule-dans-texte",
                        1,
                        "siege: {adresse: \"1 rue X, 75000 Paris\", nom: Y}",
                        "siege: {adresse: 1 rue X, 75000 Paris, nom: Y}\n"),
                new Trap(
                        "forme-virgule-dans-texte",
                        1,
                        "acte: {min: \"26,50\", max: 30}",
                        "acte: {min: 26,50, max: 30}\n"),
                new Trap("forme-cle-double", 3, "", "nom: X\nrpps: 1\nNom : Y\n"),
                new Trap("forme-cle-double", 2, "", "code_postal: 1\nCode\u00A0postal: 2\n"),
                new Trap("forme-commentaire-coupe", 1, "rue: \"12 rue X #3 bis\"", "rue: 12 rue X #3 bis\nnom: X\n"),
                new Trap("forme-commentaire-coupe", 1, "couleur: \"#0b6e4f\"", "couleur: #0b6e4f\nnom: X\n"),
                new Trap("forme-ligne-sans-cle", 2, "nom: Dupont", "titre: Dr\nnom Dupont\nprenom: X\n"),
                new Trap("forme-ligne-sans-cle", 1, "nom: Dupont", "nom = Dupont\nprenom: X\n"),
                new Trap("forme-ligne-sans-cle", 2, "exercice:", "nom: X\nexercice\n  mode: liberal\nrpps: 1\n"),
                new Trap(
                        "forme-ligne-sans-cle",
                        2,
                        "et continue ici sur une seconde ligne, longue.",
                        "note: Un texte commence là\net continue ici sur une seconde ligne, longue.\nnom: X\n"),
                new Trap(
                        "forme-ligne-sans-cle",
                        2,
                        "courriel: a@b.example",
                        "nom: X\ncourriel\uFF1Aa@b.example\nrpps: 1\n"),
                new Trap("forme-barre-oblique", 1, "dossier: 'C:\\Sites'", "dossier: \"C:\\Sites\"\nnom: X\n"),
                new Trap("forme-guillemets-word", 1, "rpps: \"10000000017\"", "rpps: “10000000017”\nnom: X\n"),
                new Trap("forme-second-document", 2, "", "nom: X\n---\nnom: Y\n"),
                new Trap("forme-toml", 1, "", "[praticien]\nnom = \"Dupont\"\nrpps = 1\n"),
                new Trap("forme-directive", 1, "", "%YAML 1.1\n---\nnom: Y\n"),
                new Trap("forme-cle", 1, "", "nom: {{ nom }}\nrpps: 1\n"),
                new Trap("forme-caractere-interdit", 1, "", "nom: \"Ly\\0on\"\n"));
    }

    @ParameterizedTest
    @MethodSource("traps")
    void isToldOnceOnItsLine(Trap trap) {
        SourceFile file = SourceFile.of("profil.yaml", trap.text());
        List<Fault> faults = YamlReader.read(file).faults();
        assertThat(faults)
                .extracting(fault -> fault.rule() + ":"
                        + file.position(fault.range().start()).line())
                .containsExactly(trap.rule() + ":" + trap.line());
        Fault fault = faults.get(0);
        assertThat(fault.words().getOrDefault("corrige", "")).isEqualTo(trap.corrected());
        var rule = RULES.rule(fault.rule());
        assertThat(rule.at(rule.level(), file.at(fault.range()), rule.basis(), fault.words())
                        .message())
                .isNotBlank();
    }
}
