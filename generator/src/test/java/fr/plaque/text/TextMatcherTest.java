package fr.plaque.text;

import static org.assertj.core.api.Assertions.assertThat;

import fr.plaque.finding.Level;
import fr.plaque.rule.RuleBook;
import fr.plaque.source.Range;
import fr.plaque.source.SourceFile;
import fr.plaque.yaml.YamlNode;
import fr.plaque.yaml.YamlReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Breaches are found through mark-up, typography and spelling, and pointed at where they were typed. */
class TextMatcherTest {

    private static final TextMatcher MATCHER = TextMatcher.of(RuleBook.standard());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Le docteur est [[le **meilleur** médecin]] de Lyon.",
                "Le docteur est [[le [meilleur](https://exemple.example) *médecin]]* de Lyon.",
                "Le docteur est [[le\nmeilleur\nmédecin]] de Lyon.",
                "Le docteur est [[le\u00A0meilleur\u202Fmédecin]] de Lyon.",
                "Le docteur est [[le&nbsp;meilleur m&eacute;decin]] de Lyon.",
                "LE DOCTEUR EST [[LE MEILLEUR MEDECIN]] DE LYON.",
                "Le docteur est [[le meilleur medecin]] de Lyon.",
                "Le docteur est [[le meil\u00ADleur médecin]] de Lyon.",
                "Nous sommes [[les meilleur·e·s médecins]] de Lyon.",
                "Ici, [[les meilleur(e)s chirurgien(ne)s]] de Lyon.",
                "# [[Le meilleur médecin]]",
                "- premier point\n- [[le meilleur médecin]] de Lyon",
                "> [[le meilleur médecin]] de Lyon",
                "| Soin | Qui |\n|---|---|\n| Dents | [[le meilleur dentiste]] de Lyon |",
                "![[[le meilleur médecin]] de Lyon](photo.jpg)",
                "[ici](https://exemple.example \"[[le meilleur médecin]]\")",
                "Voir <span>[[le meilleur médecin]]</span> de Lyon.",
            })
    void aComparisonIsUnderlinedInTheSource(String marked) {
        int open = marked.indexOf("[[");
        int image = marked.startsWith("![[[") ? marked.indexOf("[[", 2) : open;
        String text = marked.substring(0, image) + marked.substring(image + 2).replaceFirst("]]", "");
        int close = marked.indexOf("]]", image) - 2;
        List<Hit> hits = found(text, "publicite-comparaison");
        assertThat(hits).hasSize(1);
        assertThat(hits.get(0).location().range()).isEqualTo(new Range(image, close));
    }

    @Test
    void everyYamlStyleKeepsThePlaceOfTheWords() {
        for (String yaml : List.of(
                "a: le meilleur médecin de Lyon",
                "a: \"le meilleur m\\u00e9decin de Lyon\"",
                "a: 'c''est le meilleur médecin de Lyon'",
                "a: >\n  Voici\n  le meilleur\n  médecin de Lyon\n",
                "a: |\n  Voici\n  le meilleur médecin de Lyon\n")) {
            SourceFile file = SourceFile.of("profil.yaml", yaml);
            YamlNode.Mapping root =
                    (YamlNode.Mapping) YamlReader.read(file).root().orElseThrow();
            Passage passage =
                    YamlPassages.of(file, (YamlNode.Scalar) root.get("a").orElseThrow(), Scope.PROFIL);
            List<Hit> hits = findings(passage, "publicite-comparaison");
            assertThat(hits).as(yaml).hasSize(1);
            String typed = hits.get(0).location().excerpt();
            assertThat(typed).as(yaml).startsWith("le meilleur").endsWith("decin");
        }
    }

    @Test
    void aNegationClearsWhatItGovernsAndNothingElse() {
        assertThat(found("Aucun traitement ne garantit un résultat.", "publicite-garantie"))
                .isEmpty();
        assertThat(found("Nous ne pouvons pas garantir le résultat.", "publicite-garantie"))
                .isEmpty();
        assertThat(found("Il est impossible de garantir le résultat.", "publicite-garantie"))
                .isEmpty();
        assertThat(found("Nous ne tardons jamais, et le résultat est garanti.", "publicite-garantie"))
                .hasSize(1);
        assertThat(found("Un laser sans aucune douleur.", "publicite-garantie")).hasSize(1);
        assertThat(found("N'hésitez pas à laisser un avis sur Google.", "publicite-avis-sollicite"))
                .hasSize(1);
    }

    @Test
    void whatWasClearedIsKeptWithTheReason() {
        Passage passage = RuleExample.markdown(SourceFile.of("page.md", "L'accès au dossier est garanti à vie."))
                .get(0);
        assertThat(MATCHER.hits(passage, Set.of()))
                .filteredOn(hit -> hit.rule().id().equals("publicite-garantie"))
                .isNotEmpty()
                .allSatisfy(hit -> assertThat(hit.cleared()).isPresent());
    }

    @Test
    void theSameWordsAreFoundInAnAlternativeTextAPromiseInAFileNameAndAFeeLabel() {
        SourceFile file = SourceFile.of("page.md", "x");
        for (Scope scope : List.of(Scope.ALT, Scope.META, Scope.PROFIL, Scope.NOM_DE_FICHIER, Scope.LEGENDE)) {
            Passage passage = Passage.pointing(file, scope, "le-meilleur-dentiste-de-lyon", new Range(0, 1));
            assertThat(findings(passage, "publicite-comparaison"))
                    .as(scope.id())
                    .hasSize(1);
        }
    }

    @Test
    void aMeasureIsNotARatingAndAnAddressIsNoRank() {
        for (String honest : List.of(
                "Un score de Gleason de 7/10 se discute.",
                "La réduction de la fracture se fait sous anesthésie.",
                "La promotion de la santé fait partie de nos missions.",
                "Les soins sont pris en charge à 100 %.",
                "Un expert près la cour d'appel est désigné.",
                "Le rein unique se surveille.",
                "Autour d'un cas index, l'enquête commence.",
                "Le suivi du premier trimestre comprend trois rendez-vous.")) {
            assertThat(all(honest)).as(honest).noneMatch(hit -> hit.level() != Level.A_VERIFIER);
        }
    }

    private static List<Hit> found(String markdown, String rule) {
        return all(markdown).stream()
                .filter(hit -> hit.rule().id().equals(rule))
                .toList();
    }

    private static List<Hit> all(String markdown) {
        List<Hit> hits = new ArrayList<>();
        for (Passage passage : RuleExample.markdown(SourceFile.of("page.md", markdown))) {
            MATCHER.hits(passage, Set.of()).stream()
                    .filter(hit -> hit.cleared().isEmpty())
                    .forEach(hits::add);
        }
        return hits;
    }

    private static List<Hit> findings(Passage passage, String rule) {
        return MATCHER.hits(passage, Set.of()).stream()
                .filter(hit -> hit.cleared().isEmpty() && hit.rule().id().equals(rule))
                .toList();
    }
}
