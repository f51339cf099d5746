package fr.plaque.check;

import static org.assertj.core.api.Assertions.assertThat;

import fr.plaque.finding.Finding;
import fr.plaque.load.SiteLoader;
import fr.plaque.model.Site;
import fr.plaque.rule.Applicability;
import fr.plaque.rule.RuleBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rules of a build are those in force on its day, for its profession. */
class RulesInForceTest {

    private static final RuleBook RULES = RuleBook.standard();

    @TempDir
    Path folder;

    @Test
    void aRuleAppliesToItsProfessionsBetweenItsDays() {
        LocalDate first = LocalDate.of(2020, 12, 25);
        Applicability rule = new Applicability(
                List.of(), List.of("medecin"), Optional.of(first), Optional.of(LocalDate.of(2030, 1, 1)));
        assertThat(rule.holds("medecin", first)).isTrue();
        assertThat(rule.holds("medecin", first.minusDays(1))).isFalse();
        assertThat(rule.holds("medecin", LocalDate.of(2030, 1, 2))).isFalse();
        assertThat(rule.holds("infirmier", first)).isFalse();
        assertThat(rule.holds("", first)).as("the profile could not be read").isTrue();
    }

    @Test
    void aComparisonIsNoFaultBeforeTheDecreeOf2020() throws IOException {
        assertThat(comparisons(LocalDate.of(2026, 11, 22))).hasSize(1);
        assertThat(comparisons(LocalDate.of(2020, 12, 24))).isEmpty();
    }

    private Stream<Finding> comparisons(LocalDate day) throws IOException {
        Files.createDirectories(folder.resolve("pages"));
        Files.writeString(
                folder.resolve("pages/a.md"),
                "---\ntitre: Une page\ntype: administratif\n---\n\nLe Dr Exemple est le meilleur chirurgien de Lyon.\n");
        var loaded = SiteLoader.of(RULES).load(folder, day).value();
        Site site = loaded.site();
        return ContentCheck.of(RULES)
                .page(site, PagePassages.of(loaded.page(site.pages().get(0)).value()))
                .findings()
                .stream()
                .filter(finding -> finding.rule().equals("publicite-comparaison"));
    }
}
