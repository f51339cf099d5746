package fr.plaque.generator;

import static org.assertj.core.api.Assertions.assertThat;

import fr.plaque.finding.Finding;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The mistakes that people make, each alone in a good site: {@code fautes/fautes.txt} in the starter, {@code
 * fautes/service.txt} in a hospital service. The lines after each are all that must be said, with place and remedy. {@code
 * -Dgolden.maj} accepts what is said now.
 */
class FaultsTest {

    @TempDir
    Path folder;

    @Test
    void everyMistakeIsToldWithItsPlaceAndItsRemedy() throws IOException {
        assertTold(Mistakes.ofStarter(folder), 60, 40);
    }

    @Test
    void soIsEveryMistakeOfAService() throws IOException {
        assertTold(Mistakes.ofService(folder), 50, 25);
    }

    private static void assertTold(Mistakes mistakes, int atLeast, int ofRules) throws IOException {
        assertThat(mistakes.findings()).isEmpty();

        List<String> told = new ArrayList<>();
        List<String> silent = new ArrayList<>();
        int count = 0;
        Set<String> rules = new TreeSet<>();
        for (String line : mistakes.table()) {
            if (Mistakes.isMistake(line)) {
                count++;
                told.add(line);
                List<Finding> findings = mistakes.findings(line, mistakes.text(line));
                if (findings.isEmpty()) {
                    silent.add(line);
                }
                findings.forEach(finding -> {
                    rules.add(finding.rule());
                    told.add("  " + finding.location() + " " + finding.level().id() + " " + finding.rule() + " — "
                            + finding.message() + " → " + finding.remedy());
                });
            }
        }
        if (System.getProperty("golden.maj") != null) {
            mistakes.accept(told);
        }
        assertThat(told).isEqualTo(mistakes.table());
        assertThat(silent).as("mistakes that nothing is said of").isEmpty();
        assertThat(count).isGreaterThan(atLeast);
        assertThat(rules).hasSizeGreaterThan(ofRules);
    }
}
