package fr.plaque.verify;

import static org.assertj.core.api.Assertions.assertThat;

import fr.plaque.render.RenderedFile;
import fr.plaque.rule.RuleBook;
import fr.plaque.source.SourceFile;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The quick look never passes what the gate would stop. */
class PlainTextTest {

    private static final RuleBook RULES = RuleBook.standard();

    private static boolean passes(byte[] bytes) {
        return PlainText.is(bytes);
    }

    private static boolean passes(String text) {
        return passes(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void passesFrenchProse() {
        assertThat(passes("<p>L’opération : 20\u00A0€, « œdème »\u202F; https://a.example/b\n\t…</p>"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\0",
                "\u007F",
                "\u0085",
                "\u202E",
                "\u2066",
                "\uFFFD",
                "file:/etc",
                "a /home/camille/x",
                "/Users/c/x",
                "/root/x",
                "/tmp/x",
                "C:\\x",
                "a\u001Bb"
            })
    void leavesWhatMayBeStopped(String text) {
        assertThat(passes(text)).isFalse();
    }

    @Test
    void knowsEveryBrokenCharacterOfUpToThreeBytes() {
        for (int first = 0x80; first <= 0xFF; first++) {
            for (int second = 0; second <= 0xFF; second++) {
                assertNeverAlone(new byte[] {(byte) first, (byte) second});
                for (int third = 0x70; third <= 0xFF; third++) {
                    byte[] bytes = {(byte) first, (byte) second, (byte) third};
                    if (passes(bytes)) {
                        assertThat(new String(bytes, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8))
                                .isEqualTo(bytes);
                    }
                }
            }
        }
    }

    @Test
    void isNeverContentAlone() {
        String[] bits = {
            "/", "home/", "file", ":", "\\", "c", " ", "tmp/", "e", "é", "\u202A", "\n", "’", "root", "Users/x"
        };
        Random random = new Random(7);
        for (int round = 0; round < 20_000; round++) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            for (int i = random.nextInt(8); i >= 0; i--) {
                bytes.writeBytes(bits[random.nextInt(bits.length)].getBytes(StandardCharsets.UTF_8));
            }
            assertNeverAlone(bytes.toByteArray());
        }
    }

    private static void assertNeverAlone(byte[] bytes) {
        if (passes(bytes)) {
            RenderedFile file = new RenderedFile(
                    "a.txt", bytes, SourceFile.of("pages/a.md", "").atStart());
            assertThat(TextGate.read(file, RULES)).isEmpty();
        }
    }
}
