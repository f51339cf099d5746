package fr.plaque.generator;

import static org.assertj.core.api.Assertions.assertThat;

import fr.plaque.finding.Finding;
import fr.plaque.finding.Level;
import fr.plaque.rule.RuleBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the law and the Order ask of a site, one duty or prohibition at a time: {@code catalogue.txt} says how each is
 * broken in the starter site, which rule must tell it and at which level, and what looks alike and must pass.
 */
class CatalogueTest {

    private static final int ENTRIES = 130;
    private static final Generator GENERATOR = Generator.standard();

    @TempDir
    static Path folder;

    static Stream<CatalogueEntry> entries() throws IOException {
        return CatalogueEntry.read(Path.of("src/test/resources/catalogue.txt")).stream();
    }

    @ParameterizedTest
    @MethodSource("entries")
    void aBreachIsToldAndItsLookAlikePasses(CatalogueEntry entry) throws IOException {
        List<String> wrong = new ArrayList<>();
        for (CatalogueEntry.Breach breach : entry.breaches()) {
            List<Finding> findings = findings(entry.model(), breach.edits());
            if (findings.stream().noneMatch(breach::isToldBy)) {
                wrong.add("not told: " + breach + ", but " + findings);
            }
        }
        for (List<CatalogueEdit> lookAlike : entry.lookAlikes()) {
            findings(entry.model(), lookAlike).stream()
                    .filter(finding -> entry.rules().contains(finding.rule()) || finding.level() != Level.A_VERIFIER)
                    .forEach(finding -> wrong.add("told of a look-alike: " + finding));
        }
        assertThat(wrong).as(entry.toString()).isEmpty();
    }

    @Test
    void theModelsThemselvesPass() throws IOException {
        for (String model : List.of("cabinet", "service")) {
            assertThat(findings(model, List.of()))
                    .filteredOn(finding -> finding.level() != Level.A_VERIFIER)
                    .isEmpty();
        }
    }

    @Test
    void everyEntryNamesARuleAndIsShownBothWays() throws IOException {
        List<CatalogueEntry> entries = entries().toList();
        assertThat(entries).hasSizeGreaterThanOrEqualTo(ENTRIES);
        assertThat(entries).extracting(CatalogueEntry::title).doesNotHaveDuplicates();
        assertThat(entries).allSatisfy(entry -> {
            assertThat(entry.breaches()).isNotEmpty();
            assertThat(entry.lookAlikes()).isNotEmpty();
            assertThat(entry.rules())
                    .allSatisfy(
                            rule -> assertThat(RuleBook.standard().rule(rule)).isNotNull());
        });
    }

    private static List<Finding> findings(String model, List<CatalogueEdit> edits) throws IOException {
        Path site = Files.createTempDirectory(folder, "site");
        CatalogueEdit.apply(model, edits, site);
        return GENERATOR.preview(request(site), step -> {}).dossier().findings();
    }

    private static SiteRequest request(Path site) {
        return Requests.check(site);
    }
}
