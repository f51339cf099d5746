package fr.plaque.load;

import static org.assertj.core.api.Assertions.assertThat;

import fr.plaque.finding.Finding;
import fr.plaque.rule.Rule;
import fr.plaque.source.Decoded;
import fr.plaque.source.Fault;
import fr.plaque.source.SourceDecoder;
import fr.plaque.source.SourceFile;
import fr.plaque.testing.CpuTime;
import fr.plaque.yaml.YamlDocument;
import fr.plaque.yaml.YamlNode;
import fr.plaque.yaml.YamlReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A profile cut, bent and scrambled: always an answer, with places and words, and soon. */
class ReadingFuzzTest {

    private static final ProfilReader READER = ProfilReader.of(Profils.RULES);
    private static final String[] SPLINTERS = {
        "\t", ":", ": ", "'", "\"", "- ", "-", "[", "]", "{", "}", "#", " #x", "&a", "*a", "!x ", "|", ">", "\n",
        "\n\n", "  ", "\u00A0", "%", "@", ",", "? ", "---\n", "😀", "\\", "\u0000", "\uFEFF", "é", "<<: ", "“", "\r",
        "=", "a:b"
    };

    /** Reads the bytes of a profile as the loader does. */
    private static void read(byte[] bytes, String what) {
        Decoded decoded = SourceDecoder.decode("profil.yaml", bytes, SourceReader.PROFILE_LIMIT);
        List<Fault> faults = new ArrayList<>(decoded.faults());
        List<Finding> findings = new ArrayList<>();
        if (decoded.readable()) {
            YamlDocument document = YamlReader.read(decoded.file());
            faults.addAll(document.faults());
            document.root()
                    .filter(YamlNode.Mapping.class::isInstance)
                    .map(YamlNode.Mapping.class::cast)
                    .map(tree -> READER.read(decoded.file(), tree))
                    .ifPresent(reading -> findings.addAll(reading.findings()));
            assertThat(document.root().isPresent()
                            || !faults.isEmpty()
                            || decoded.file().text().isBlank()
                            || onlyRemarks(decoded.file()))
                    .as("something is told of what cannot be read: %s", what)
                    .isTrue();
        }
        for (Fault fault : faults) {
            Rule rule = Profils.RULES.rule(fault.rule());
            findings.add(rule.at(rule.level(), decoded.file().at(fault.range()), rule.basis(), fault.words()));
        }
        for (Finding finding : findings) {
            assertThat(finding.location().start())
                    .as(what)
                    .isLessThanOrEqualTo(finding.location().end());
            assertThat(finding.location().excerpt()).as(what).isNotNull();
            assertThat(finding.message() + finding.remedy())
                    .as(what)
                    .doesNotContain("\u0000")
                    .isNotBlank();
        }
    }

    private static boolean onlyRemarks(SourceFile file) {
        return file.text().lines().allMatch(line -> line.isBlank() || line.startsWith("#") || line.startsWith("---"));
    }

    @Test
    void everyBeginningOfAProfile() {
        String text = Profils.petit();
        for (int end = 0; end < text.length(); end++) {
            byte[] cut = text.substring(0, end).getBytes(StandardCharsets.UTF_8);
            long start = CpuTime.nanos();
            read(cut, "cut at " + end);
            assertThat((CpuTime.nanos() - start) / 1_000_000)
                    .as("cut at %d", end)
                    .isLessThan(2_000);
        }
    }

    @Test
    void splintersAnywhere() {
        Random random = new Random(4127);
        String text = Profils.petit();
        for (int round = 0; round < 300; round++) {
            StringBuilder bent = new StringBuilder(text);
            int splinters = 1 + random.nextInt(6);
            for (int i = 0; i < splinters; i++) {
                int at = random.nextInt(bent.length());
                String splinter = SPLINTERS[random.nextInt(SPLINTERS.length)];
                bent.replace(at, Math.min(bent.length(), at + random.nextInt(3)), splinter);
            }
            long start = CpuTime.nanos();
            read(bent.toString().getBytes(StandardCharsets.UTF_8), "round " + round);
            assertThat((CpuTime.nanos() - start) / 1_000_000)
                    .as("round %d", round)
                    .isLessThan(2_000);
        }
    }

    @Test
    void linesInAnyOrder() {
        Random random = new Random(53);
        for (int round = 0; round < 100; round++) {
            List<String> lines = new ArrayList<>(Profils.petit().lines().toList());
            for (int i = 0; i < 4; i++) {
                lines.add(random.nextInt(lines.size()), lines.remove(random.nextInt(lines.size())));
            }
            read(String.join("\n", lines).getBytes(StandardCharsets.UTF_8), "round " + round);
        }
    }

    @Test
    void bytesFlipped() {
        Random random = new Random(19);
        for (int round = 0; round < 400; round++) {
            byte[] bytes = Profils.petit().getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 3; i++) {
                bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            }
            read(bytes, "round " + round);
        }
    }
}
