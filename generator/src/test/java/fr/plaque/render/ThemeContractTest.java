package fr.plaque.render;

import static org.assertj.core.api.Assertions.assertThat;

import fr.plaque.finding.Finding;
import fr.plaque.finding.Outcome;
import fr.plaque.load.LoadedSite;
import fr.plaque.load.SiteLoader;
import fr.plaque.model.Actualite;
import fr.plaque.model.PageInfo;
import fr.plaque.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The contract of the themes says what they do; an author's files are held to it. */
class ThemeContractTest {

    private static final LoadedSite DOCTOR = load("../example-site/contenu");
    private static final LoadedSite SERVICE = load("../example-site/service/contenu");
    private static final LoadedSite WORK = load("src/test/resources/sites/ouvrage/contenu");

    static Stream<String> themes() {
        return ThemeFiles.names().stream();
    }

    @Test
    void thereIsOneForAPractitionerOneForAHospitalAndOneForAWork() {
        assertThat(themes()).containsExactly("hopital", "livre", "sobre");
    }

    @ParameterizedTest
    @MethodSource("themes")
    void theContractNamesEveryTemplateAndItsOwnKeepToIt(String name) {
        ThemeFiles theme = ThemeFiles.of(name).orElseThrow();

        assertThat(theme.contract().templates().keySet().stream().map(one -> "gabarits/" + one + ".ftlh"))
                .containsExactlyInAnyOrderElementsOf(theme.templates().keySet());
        theme.templates().forEach((path, file) -> assertThat(theme.contract().missing(file, path))
                .as(path)
                .isEmpty());
        assertThat(theme.assets().keySet()).containsAll(theme.contract().sheets());
    }

    @ParameterizedTest
    @MethodSource("themes")
    void whatATemplateReceivesIsWhatTheContractSays(String name) {
        ThemeContract contract = ThemeFiles.of(name).orElseThrow().contract();
        Map<String, Set<String>> received = new TreeMap<>();
        sites(name)
                .flatMap(site -> makings(site, RenderedSite.theme(name, Map.of())).stream())
                .forEach(page -> received.computeIfAbsent(page.template(), any -> new TreeSet<>())
                        .addAll(page.model().keySet()));

        received.forEach((template, names) -> {
            ThemeContract.Piece piece = contract.templates().get(template);
            Set<String> told = new TreeSet<>(contract.variables().keySet());
            told.addAll(piece.receives().keySet());
            assertThat(told).as(template).containsAll(names);
            assertThat(names).as(template).containsAll(often(piece.receives().keySet()));
        });
    }

    @Test
    void someSiteGivesEveryVariable() {
        Set<String> told = new TreeSet<>();
        Set<String> given = new TreeSet<>();
        themes().forEach(name -> {
            told.addAll(ThemeFiles.of(name).orElseThrow().contract().variables().keySet());
            sites(name)
                    .flatMap(site -> makings(site, RenderedSite.theme(name, Map.of())).stream())
                    .forEach(page -> given.addAll(page.model().keySet()));
        });
        assertThat(given).containsAll(often(told));
    }

    private static Stream<LoadedSite> sites(String theme) {
        ThemeContract contract = ThemeFiles.of(theme).orElseThrow().contract();
        return Stream.of(DOCTOR, SERVICE, WORK)
                .filter(one -> contract.subjects().contains(one.site().profil().sujet()));
    }

    /** What no example site has, or no page of one. */
    private static List<String> often(Set<String> names) {
        Set<String> seldom = Set.of("portrait", "partie");
        return names.stream().filter(one -> !seldom.contains(one)).toList();
    }

    /** Copied whole into the author's folder, our own files raise nothing. */
    @ParameterizedTest
    @MethodSource("themes")
    void ourOwnFilesWouldPassAsThoseOfAnAuthor(String name) {
        ThemeFiles files = ThemeFiles.of(name).orElseThrow();
        Map<String, byte[]> copies = new TreeMap<>(files.assets());
        files.templates().forEach((path, file) -> copies.put(path, file.text().getBytes(StandardCharsets.UTF_8)));
        Theme theme = RenderedSite.theme(name, copies);

        assertThat(sites(name)
                        .flatMap(site -> makings(site, theme).stream())
                        .flatMap(page -> theme.render(page.template(), page.model()).findings().stream()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "gabarits/acceuil.ftlh, gabarits/accueil.ftlh",
        "accueil.ftlh, gabarits/accueil.ftlh",
        "gabarits/Accueil.html, gabarits/accueil.ftlh",
        "gabarits/mention-legale.ftlh, gabarits/mentions-legales.ftlh",
        "plaque.css, style/plaque.css",
        "gabarits/stage.ftl, gabarits/stage.ftlh",
    })
    void aFileThatReplacesNothingIsToldTheNearestName(String typed, String meant) {
        assertThat(findings("sobre", typed, "")).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("gabarit-mal-nomme");
            assertThat(finding.location().path()).isEqualTo("../theme/" + typed);
            assertThat(finding.remedy()).contains("« " + meant + " »");
        });
    }

    @Test
    void aFileLikeNoneIsToldAllNames() {
        assertThat(findings("hopital", "notes.txt", "")).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("gabarit-surcharge");
            assertThat(finding.remedy()).contains("gabarits/entrees.ftlh", "style/commun.css");
        });
    }

    @Test
    void aTemplateOfOneThemeIsNotKnownInTheOther() {
        assertThat(findings("sobre", "gabarits/entrees.ftlh", ""))
                .extracting(Finding::rule)
                .doesNotContain("gabarit-incomplet")
                .hasSize(1);
    }

    @Test
    void aCommentDoesNotStandForWhatIsOwed() {
        assertThat(findings(
                        "hopital",
                        "gabarits/urgences.ftlh",
                        "<#-- pieces.numeros_urgence urgences.consigne phrases.urgence_pas_ce_site -->"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo("gabarit-incomplet");
                    assertThat(finding.remedy()).contains("pieces.numeros_urgence");
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "<#if tutoriel?has_content>x</#if> ; tutoriel ; tutoriels",
                "${(praticein.nom)!} ; praticein ; praticien",
                "<#list lieu as l>${l.nom}</#list> ; lieu ; lieux",
                "<@pieces.entete page.titre/><#if honoraire??>x</#if> ; honoraire ; honoraires",
            })
    void aNameThatNobodyGivesIsTold(String text, String name, String meant) {
        String template = template("urgences") + text;

        assertThat(findings("sobre", "gabarits/urgences.ftlh", template))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo("gabarit-nom-inconnu");
                    assertThat(finding.isError()).isFalse();
                    assertThat(finding.location().range().start()).isEqualTo(template.lastIndexOf(name));
                    assertThat(finding.remedy()).contains(meant);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<#-- ${rien} --><#assign x = 'rien'>${x}<#list actes as un, deux>${un}${deux}</#list>",
                "<#macro m a b=1>${a}${b}</#macro><@m a=1 b=2/><#assign c = lieux?filter(l -> l.nom == 'rien')>${c?size}",
                "<#function f n><#return n + 1></#function>${f(2)}<@pieces.adresse lieux[0].adresse/>",
                "<#list fiches?filter(g -> (g.pages?size gt 1)) as g><#sep>, </#list>${page.titre?has_content?then(1, 2)}",
            })
    void namesThatATemplateMakesAreItsOwn(String text) {
        assertThat(findings("sobre", "gabarits/urgences.ftlh", template("urgences") + text))
                .isEmpty();
    }

    @Test
    void aPageIsReadForWhatItOwes() {
        String hidden = template("mentions-legales")
                .replace("<dt>Nom</dt><dd>${site.hebergeur.nom}</dd>", "<#if false>${site.hebergeur.nom}</#if>");

        assertThat(pageFindings("gabarits/mentions-legales.ftlh", hidden))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo("gabarit-page");
                    assertThat(finding.location().path()).isEqualTo("../theme/gabarits/mentions-legales.ftlh");
                    assertThat(finding.message()).contains("site.hebergeur.nom");
                });
    }

    @Test
    void whatIsMissingEverywhereIsToldOnce() {
        String without = template("pieces")
                .replace("<@evitement", "<@nulle")
                .replace("href=\"#contenu\"", "href=\"#${'contenu'}x\"");

        assertThat(pageFindings("gabarits/pieces.ftlh", without + "<#-- -->${''}<#if false>href=\"#contenu\"</#if>"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("Aller au contenu"));
    }

    @Test
    void theNumberOfTheAmbulanceStaysOnEveryPage() {
        String without = template("pieces")
                .replace("Urgence vitale", "")
                .replaceAll("<div class=\"urgence-ligne\">(?s).*?</div>", "");

        assertThat(pageFindings("gabarits/pieces.ftlh", without))
                .extracting(Finding::message)
                .singleElement()
                .asString()
                .contains("le numéro 15");
    }

    private static List<Finding> pageFindings(String path, String text) {
        Theme theme = RenderedSite.theme("sobre", Map.of(path, text.getBytes(StandardCharsets.UTF_8)));
        return makings(DOCTOR, theme).stream()
                .flatMap(page -> theme.render(page.template(), page.model()).findings().stream())
                .toList();
    }

    private static String template(String name) {
        return RenderedSite.templates().get("gabarits/" + name + ".ftlh");
    }

    private static List<Finding> findings(String theme, String path, String text) {
        return Theme.of(
                        theme,
                        "praticien",
                        Map.of(path, text.getBytes(StandardCharsets.UTF_8)),
                        SampleSite.RULES,
                        SourceFile.of("profil.yaml", "").atStart())
                .findings();
    }

    private static LoadedSite load(String folder) {
        return SiteLoader.of(SampleSite.RULES)
                .load(Path.of(folder), LocalDate.of(2026, 11, 22))
                .value();
    }

    private static List<Making> makings(LoadedSite loaded, Theme theme) {
        Outcome<Renderer> renderer = Renderer.of(loaded.site(), loaded.liens(), Map.of(), theme, SampleSite.RULES);
        assertThat(renderer.findings()).isEmpty();
        List<Making> makings = new ArrayList<>(renderer.value().makings());
        for (PageInfo page : loaded.site().pagesPubliees()) {
            makings.add(renderer.value().making(loaded.page(page).value()));
        }
        for (Actualite news : loaded.site().actualitesPubliees()) {
            makings.add(renderer.value().making(news, loaded.page(news.page()).value()));
        }
        makings.addAll(renderer.value().searches());
        return makings;
    }
}
