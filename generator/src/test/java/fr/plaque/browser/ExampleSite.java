package fr.plaque.browser;

import static org.assertj.core.api.Assertions.assertThat;

import fr.plaque.finding.Finding;
import fr.plaque.generator.Generator;
import fr.plaque.generator.Requests;
import fr.plaque.generator.SiteResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A site of the repository, built for a test. */
record ExampleSite(Path folder) {

    /**
     * Builds it.
     *
     * @param project the folder that holds {@code contenu}, from the top of the repository
     * @param target where to build
     */
    static ExampleSite build(String project, Path target) throws IOException {
        Path source = Path.of("..").resolve(project).toAbsolutePath().normalize();
        Path site = target.resolve("site");
        SiteResult result = Generator.standard().run(Requests.build(source, target), step -> {});
        assertThat(result.dossier().findings().stream().filter(Finding::isError))
                .isEmpty();
        assertThat(result.publie()).isTrue();
        return new ExampleSite(site);
    }

    /** Its pages, sorted; of the rules of the guide, whose pages are made alike, one with many examples. */
    List<Path> pages() throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            List<Path> pages = walk.filter(path -> path.toString().endsWith(".html"))
                    .filter(path -> !path.getParent().getParent().endsWith("toutes-les-regles")
                            || path.getParent().endsWith("publicite-rabais"))
                    .sorted()
                    .toList();
            assertThat(pages).hasSizeGreaterThan(20);
            return pages;
        }
    }
}
