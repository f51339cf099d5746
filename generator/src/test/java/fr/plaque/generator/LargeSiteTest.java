package fr.plaque.generator;

import static org.assertj.core.api.Assertions.assertThat;

import fr.plaque.finding.Finding;
import fr.plaque.load.Profils;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sites with more pages than a list can show at once. */
class LargeSiteTest {

    private static final List<String> THEMES = List.of("administratif", "faq");
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

    @TempDir
    Path folder;

    @Test
    void aFewPagesStandInOneList() throws IOException {
        build(60);

        assertThat(page("fiches/index.html").select(".liste-fiches > li")).hasSize(60);
        assertThat(folder.resolve("site/fiches/faq")).doesNotExist();
    }

    @Test
    void twoHundredPagesStandByTheme() throws IOException {
        build(200);

        Document all = page("fiches/index.html");
        assertThat(all.select(".bloc h2").eachText()).containsExactly("Démarches", "Questions fréquentes");
        assertThat(all.select(".liste-fiches")).isEmpty();
        assertThat(all.select("main .bloc a").eachText())
                .containsExactly(
                        "Toutes les fiches de ce thème : Démarches",
                        "Toutes les fiches de ce thème : Questions fréquentes");
        Document theme = page("fiches/faq/index.html");
        assertThat(theme.title()).startsWith("Questions fréquentes – ");
        assertThat(theme.select(".liste-fiches > li")).hasSize(100);
        assertThat(theme.select(".menu a[aria-current]").eachText()).containsExactly("Fiches");
        assertThat(page("plan-du-site/index.html").select("main a[href$=fiches/faq/index.html]"))
                .hasSize(1);
        everyPageIsListedOnceAndNoListIsLong(200);
    }

    @Test
    void sevenHundredPagesStandByThemeAndLetter() throws IOException {
        build(700);

        assertThat(page("fiches/faq/index.html").select(".filtres a")).hasSizeBetween(3, 6);
        assertThat(page("fiches/faq/index.html").select(".liste-fiches")).isEmpty();
        everyPageIsListedOnceAndNoListIsLong(700);
        assertThat(Files.size(folder.resolve("site/plan-du-site/index.html"))).isLessThan(20_000);
        assertThat(page("recherche/index.html").select("[data-index]")).hasSize(1);
        assertThat(page("recherche/index.html").select(".filtres a")).hasSizeGreaterThan(1);
    }

    private void everyPageIsListedOnceAndNoListIsLong(int count) throws IOException {
        List<String> listed = new ArrayList<>();
        List<Path> lists = new ArrayList<>();
        try (var walk = Files.walk(folder.resolve("site/fiches"))) {
            walk.filter(Files::isRegularFile).forEach(lists::add);
        }
        lists.sort(Comparator.naturalOrder());
        for (Path list : lists) {
            assertThat(Files.size(list)).as(list.toString()).isLessThan(60_000);
            for (Element link : Jsoup.parse(list).select(".liste-fiches a")) {
                listed.add(link.attr("href").replaceAll("^(?:\\.\\./)+", ""));
            }
        }
        assertThat(listed).hasSize(count);
        assertThat(new TreeSet<>(listed)).hasSize(count);
    }

    private void build(int count) throws IOException {
        Path pages = folder.resolve("contenu/pages");
        Files.createDirectories(pages);
        Files.writeString(folder.resolve("contenu/profil.yaml"), Profils.petit());
        for (int i = 0; i < count; i++) {
            Files.writeString(
                    pages.resolve("page-" + i + ".md"),
                    "---\ntitre: " + word(i) + ", venir au cabinet\ntype: " + THEMES.get(i % 2)
                            + "\nresume: Une page du cabinet.\n---\n## Le matin " + word(i)
                            + "\n\nLe cabinet ouvre le matin.\n");
        }
        SiteResult result = Generator.standard().run(Requests.build(folder, folder), step -> {});
        assertThat(result.dossier().findings()).filteredOn(Finding::isError).isEmpty();
        assertThat(result.publie()).isTrue();
    }

    /** Another word for each number: no figure, which the rules would read. */
    private static String word(int number) {
        int rest = number / 2;
        return "" + LETTERS.charAt(rest % 26) + "o" + LETTERS.charAt(rest / 26 % 26) + "u" + LETTERS.charAt(number % 2);
    }

    private Document page(String path) throws IOException {
        return Jsoup.parse(folder.resolve("site").resolve(path));
    }
}
