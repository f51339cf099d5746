package fr.plaque.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApercuTest {

    @RegisterExtension
    final Terminal terminal = new Terminal();

    @TempDir
    Path folder;

    private ApercuMojo goal() {
        ApercuMojo goal = new ApercuMojo();
        goal.dossier = folder.toFile();
        goal.contenu = folder.resolve("contenu").toFile();
        goal.navigateur = "non";
        return goal;
    }

    /** The worst state of all: nothing there yet. */
    @Test
    void theAddressIsToldAndTheGoalWaits() throws Exception {
        ApercuMojo goal = goal();
        CompletableFuture<Void> running = CompletableFuture.runAsync(() -> {
            try {
                goal.execute();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        for (int i = 0; i < 300 && !terminal.text().contains("http://127.0.0.1:"); i++) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        assertThat(terminal.text())
                .containsPattern("http://127\\.0\\.0\\.1:\\d+/   \\(Ctrl\\+C")
                .contains("1 erreur, 0 avertissement");
        assertThat(running).isNotDone();
        goal.stop();
        running.get(20, TimeUnit.SECONDS);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aPortThatCannotBeStopsBeforeAnything() {
        ApercuMojo goal = goal();
        goal.port = 70_000;
        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("70000")
                .hasMessageContaining("-Dplaque.port=8765");
    }

    @ParameterizedTest
    @CsvSource({"Windows 11, rundll32", "Mac OS X, open", "Linux, xdg-open"})
    void eachSystemHasItsWayToOpenABrowser(String system, String command) {
        assertThat(Browser.command(system, "http://127.0.0.1:1/"))
                .startsWith(command)
                .endsWith("http://127.0.0.1:1/");
    }
}
