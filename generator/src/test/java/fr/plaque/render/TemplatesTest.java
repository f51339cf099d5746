package fr.plaque.render;

import static org.assertj.core.api.Assertions.assertThat;

import fr.plaque.finding.Finding;
import fr.plaque.finding.Outcome;
import fr.plaque.source.SourceFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplatesTest {

    @Test
    void aValueIsTextWhateverItHolds() {
        assertThat(run("${nom}", Map.of("nom", "${7*7} <#assign x=1> <b>\"'&")).value())
                .contains("${7*7} &lt;#assign x=1&gt; &lt;b&gt;&quot;&#39;&amp;");
    }

    @Test
    void numbersAreWrittenForMachines() {
        assertThat(run("${annee}", Map.of("annee", 2026)).value()).contains("2026");
    }

    @Test
    void aMissingValueIsAFindingWithItsPlace() {
        assertThat(run("un\n  ${praticien.nimporte}", Map.of("praticien", Map.of()))
                        .findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo("gabarit-variable");
                    assertThat(finding.location()).hasToString("theme/gabarits/essai.ftlh:2:5");
                    assertThat(finding.message()).contains("praticien.nimporte");
                });
    }

    @Test
    void aValueOfTheWrongSortIsAFinding() {
        assertThat(run("${liste}", Map.of("liste", List.of(1, 2))).findings())
                .extracting(Finding::rule)
                .containsExactly("gabarit-valeur");
    }

    @Test
    void aTemplateThatDoesNotReadIsAFindingWithItsPlace() {
        assertThat(compile("un\n<#if vrai>\n\tdeux").findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("gabarit-syntaxe");
            assertThat(finding.location().path()).isEqualTo("theme/gabarits/essai.ftlh");
            assertThat(finding.location().start().line()).isBetween(2, 3);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<#list 1.. as x>${x}</#list>",
                "<#macro m><@m/></#macro><@m/>",
                "<#list 1.. as x></#list>",
            })
    void aTemplateWithoutEndIsAFinding(String text) {
        assertThat(run(text, Map.of()).findings()).extracting(Finding::rule).containsExactly("gabarit-trop-long");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${'freemarker.template.utility.Execute'?new()('id')}",
                "${nom?api.class}",
                "${nom.getClass()}",
                "${.data_model.nom.class.name}",
                "<#include '/etc/passwd'>",
                "<#include '../theme.yaml'>",
                "<#import 'inconnu.ftlh' as x>",
            })
    void aTemplateReachesNothingButItsValues(String text) {
        Outcome<Optional<String>> outcome = run(text, Map.of("nom", "x"));

        assertThat(outcome.value()).isEmpty();
        assertThat(outcome.findings()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${nom?no_esc}",
                "<#noautoesc>${nom}</#noautoesc>",
                "<#outputformat 'plainText'>${nom}</#outputformat>",
                "<#ftl output_format='plainText'>",
                "${'1+1'?eval}",
                "<#assign t = '${nom}'?interpret>",
                "<#setting locale='tr'>",
                "${.now}",
                "${'x'?left_pad(2000000000)}",
                "<script>alert(1)</script>",
                "<p style=\"color:red\">",
                "<p onclick=\"x()\">",
                "<iframe src=\"x\">",
            })
    void whatWouldOpenADoorIsRefusedInATemplateOfTheAuthor(String text) {
        Outcome<Optional<Theme>> theme = theme(Map.of("gabarits/accueil.ftlh", text.getBytes(StandardCharsets.UTF_8)));

        assertThat(theme.value()).isEmpty();
        assertThat(theme.findings()).extracting(Finding::rule).contains("gabarit-interdit");
    }

    @Test
    void ourOwnTemplatesWouldPassAsThoseOfAnAuthor() {
        RenderedSite.templates()
                .forEach((path, text) -> assertThat(TemplateGuard.inspect(SourceFile.of(path, text), SampleSite.RULES))
                        .as(path)
                        .isEmpty());
    }

    @Test
    void anOverrideReplacesAFileOfTheTheme() {
        Theme theme = RenderedSite.theme(Map.of(
                "gabarits/actes.ftlh",
                "<#list actes as a><p>${a.intitule}</p></#list>${(praticien.acces_partiel.actes?size)!}\n"
                        .getBytes(StandardCharsets.UTF_8)));

        assertThat(RenderedSite.renderer(SampleSite.standard(), theme)
                        .generated()
                        .value())
                .filteredOn(file -> file.path().equals("actes/index.html"))
                .singleElement()
                .satisfies(file -> assertThat(file.bytes()).asString().startsWith("<p>Consultation d’anesthésie</p>"));
    }

    @Test
    void anOverrideMayNotLeaveOutWhatTheLawAsks() {
        assertThat(theme(Map.of("gabarits/mentions-legales.ftlh", "<p>Rien</p>".getBytes(StandardCharsets.UTF_8)))
                        .findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo("gabarit-incomplet");
                    assertThat(finding.remedy()).contains("site.hebergeur.nom", "praticien.rpps");
                });
    }

    @Test
    void anOverrideIsDecodedAsStrictlyAsAPage() {
        byte[] ansi = "<p>Été</p>".getBytes(Charset.forName("windows-1252"));

        assertThat(theme(Map.of("gabarits/pieces.ftlh", ansi)).findings())
                .extracting(Finding::rule)
                .contains("forme-encodage-ansi");
    }

    @ParameterizedTest
    @ValueSource(strings = {"inconnu", "../sobre", "sobre/", ""})
    void anUnknownThemeIsAFinding(String name) {
        assertThat(Theme.of(
                                name,
                                "praticien",
                                Map.of(),
                                SampleSite.RULES,
                                SourceFile.of("profil.yaml", "").atStart())
                        .findings())
                .extracting(Finding::rule)
                .containsExactly("gabarit-theme");
    }

    private static Outcome<Optional<Theme>> theme(Map<String, byte[]> overrides) {
        return Theme.of(
                "sobre",
                "praticien",
                overrides,
                SampleSite.RULES,
                SourceFile.of("profil.yaml", "").atStart());
    }

    private static Outcome<Templates> compile(String text) {
        return Templates.compile(
                new TreeMap<>(Map.of("gabarits/essai.ftlh", SourceFile.of("theme/gabarits/essai.ftlh", text))),
                SampleSite.RULES,
                Optional.of(Duration.ofSeconds(1)));
    }

    private static Outcome<Optional<String>> run(String text, Map<String, Object> model) {
        return compile(text).value().render("essai", new HashMap<>(model));
    }
}
