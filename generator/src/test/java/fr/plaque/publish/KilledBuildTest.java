package fr.plaque.publish;

import static org.assertj.core.api.Assertions.assertThat;

import fr.plaque.finding.Finding;
import fr.plaque.rule.RuleBook;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Real processes, killed without warning or run side by side: the site is always one version, whole. */
@Timeout(120)
class KilledBuildTest {

    private static final RuleBook RULES = RuleBook.standard();
    private static final Map<String, String> EVEN = new SmallSite("pair").expected();
    private static final Map<String, String> ODD = new SmallSite("impair").expected();
    private static final int KILLS = 40;

    @TempDir
    Path disk;

    private Process publisher(int times) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xshare:auto",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        PublishForever.class.getName(),
                        disk.resolve("site").toString(),
                        Integer.toString(times))
                .redirectError(disk.resolve("erreurs.txt").toFile())
                .start();
    }

    private void waitUntilBothArePublished(Process process) throws IOException {
        BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
        assertThat(output.readLine())
                .as(Files.readString(disk.resolve("erreurs.txt")))
                .isEqualTo("both published");
    }

    @Test
    void aKilledBuildLeavesTheOldSiteOrTheNewOne() throws Exception {
        Random random = new Random(20261122);
        for (int kill = 0; kill < KILLS; kill++) {
            Process process = publisher(Integer.MAX_VALUE);
            waitUntilBothArePublished(process);
            TimeUnit.MICROSECONDS.sleep(random.nextInt(20_000));
            process.destroyForcibly().waitFor();

            Publication.open(disk.resolve("site"), List.of(), RULES)
                    .value()
                    .orElseThrow()
                    .close();

            assertThat(Snapshot.of(disk.resolve("site"))).as("kill %d", kill).isIn(EVEN, ODD);
            assertThat(publishHere("apres-" + kill)).isEmpty();
            assertThat(Snapshot.of(disk.resolve("site"))).isEqualTo(new SmallSite("apres-" + kill).expected());
            try (var children = Files.list(disk)) {
                assertThat(children.map(child -> child.getFileName().toString()))
                        .containsExactlyInAnyOrder("site", ".site.verrou", ".site.manifeste", "erreurs.txt");
            }
        }
    }

    @Test
    void twoProcessesAtOnceTakeTurns() throws Exception {
        Process process = publisher(1500);
        waitUntilBothArePublished(process);
        int published = 0;
        while (process.isAlive()) {
            List<Finding> findings = publishHere("ici");
            assertThat(findings).extracting(Finding::rule).isSubsetOf("forme-sortie-verrouillee");
            published += findings.isEmpty() ? 1 : 0;
        }
        assertThat(process.exitValue())
                .as(Files.readString(disk.resolve("erreurs.txt")))
                .isZero();
        assertThat(published).isPositive();
        assertThat(Snapshot.of(disk.resolve("site"))).isIn(EVEN, ODD, new SmallSite("ici").expected());
    }

    private List<Finding> publishHere(String version) throws IOException {
        return new SmallSite(version).publish(disk.resolve("site"), List.of(), RULES);
    }
}
