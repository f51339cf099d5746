package fr.plaque.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FoldedLinesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BEGIN:VCARD\r\nEND:VCARD\r\n",
                "NOTE:ééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé\r\nEND:X\r\n",
                "NOTE:a😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀\r\n",
                "NOTE:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\r\n",
                "NOTE:un\r\n  deux\r\n",
            })
    void noLineIsLongerThanTheFormatWantsAndNothingIsLost(String text) {
        byte[] folded = FoldedLines.of(text);
        String read = new String(folded, StandardCharsets.UTF_8);
        assertThat(read.split("\r\n")).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThanOrEqualTo(75));
        assertThat(read.replace("\r\n ", ""))
                .isEqualTo(text.replace("\r\n ", ""))
                .doesNotContain("\uFFFD");
    }
}
