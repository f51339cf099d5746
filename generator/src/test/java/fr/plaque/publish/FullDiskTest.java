package fr.plaque.publish;

import static org.assertj.core.api.Assertions.assertThat;

import fr.plaque.finding.Finding;
import fr.plaque.rule.RuleBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that refuses a change, at each change of a build in turn. */
class FullDiskTest {

    private static final RuleBook RULES = RuleBook.standard();
    private static final SmallSite OLD = new SmallSite("ancien");
    private static final SmallSite NEW = new SmallSite("neuf");

    @TempDir
    Path disk;

    @Test
    void oneChangeThatFails() throws IOException {
        everyMomentLeavesOneSite(at -> change -> change == at, false);
    }

    /** When not even a name can be put back, the old site waits beside for the next build. */
    @Test
    void everyChangeThatFailsFromOneOn() throws IOException {
        everyMomentLeavesOneSite(at -> change -> change >= at, true);
    }

    private void everyMomentLeavesOneSite(IntFunction<IntPredicate> faults, boolean mayWait) throws IOException {
        int at = 1;
        boolean failed = true;
        while (failed) {
            Path sortie = disk.resolve("cas-" + at + "/site");
            assertThat(publish(OLD, sortie)).isEmpty();
            Files.writeString(sortie.resolve("garder.txt"), "à moi");
            Path faulty = FaultyDisk.faulty(sortie, faults.apply(at));

            failed = fails(faulty);

            if (mayWait && Files.notExists(sortie)) {
                Publication.open(sortie, List.of(), RULES).value().orElseThrow().close();
            }
            Map<String, String> left = ours(sortie);
            assertThat(left).as("change %d fails", at).isIn(OLD.expected(), NEW.expected());
            if (!failed) {
                assertThat(left).isEqualTo(NEW.expected());
            }
            Publication.open(sortie, List.of(), RULES).value().orElseThrow().close();
            assertThat(ours(sortie))
                    .as("after change %d failed, next build", at)
                    .isEqualTo(left);
            assertThat(publish(NEW, sortie))
                    .as("after change %d failed, what is somebody else's", at)
                    .hasSize(1);
            assertThat(ours(sortie)).isEqualTo(NEW.expected());
            assertThat(sortie.resolve("garder.txt")).hasContent("à moi");
            failed |= FaultyDisk.changes(faulty) >= at;
            at++;
        }
        assertThat(at).as("changes of a build").isGreaterThan(20);
    }

    private static boolean fails(Path sortie) {
        try {
            publish(NEW, sortie);
            return false;
        } catch (IOException e) {
            assertThat(e).hasMessageContaining("No space left on device");
            return true;
        }
    }

    private static List<Finding> publish(SmallSite site, Path sortie) throws IOException {
        return site.publish(sortie, List.of(), RULES);
    }

    private static Map<String, String> ours(Path sortie) throws IOException {
        Map<String, String> names = new TreeMap<>(Snapshot.of(sortie));
        names.remove("garder.txt");
        return names;
    }
}
