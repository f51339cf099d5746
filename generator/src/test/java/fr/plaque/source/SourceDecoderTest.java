package fr.plaque.source;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SourceDecoderTest {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final String TEXT = "prenom: Éloïse\nnote: « l’été » 😀\n";

    private static Decoded decode(byte[] bytes) {
        return SourceDecoder.decode("profil.yaml", bytes, 100_000);
    }

    private static byte[] bytes(Object... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (Object part : parts) {
            out.writeBytes(part instanceof String text ? text.getBytes(UTF_8) : (byte[]) part);
        }
        return out.toByteArray();
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }

    private static List<String> told(Decoded decoded) {
        return decoded.faults().stream()
                .map(fault -> decoded.file().position(fault.range().start()).line() + " " + fault.rule())
                .toList();
    }

    @Test
    void readsUtf8WithOrWithoutItsMark() {
        assertThat(decode(bytes(TEXT)).file().text()).isEqualTo(TEXT);
        assertThat(decode(bytes(hex("efbbbf"), TEXT)).file().text()).isEqualTo(TEXT);
        assertThat(decode(bytes(hex("efbbbf"), TEXT)).faults()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'\r\n'", "'\r'", "'\n'"})
    void foldsLineEnds(String end) {
        Decoded decoded = decode(bytes(TEXT.replace("\n", end)));

        assertThat(decoded.file().text()).isEqualTo(TEXT);
        assertThat(decoded.faults()).isEmpty();
    }

    static Stream<byte[]> wide() {
        return Stream.of(
                bytes(hex("fffe"), TEXT.getBytes(UTF_16LE)),
                bytes(hex("feff"), TEXT.getBytes(UTF_16BE)),
                TEXT.getBytes(UTF_16LE),
                TEXT.getBytes(UTF_16BE));
    }

    @ParameterizedTest
    @MethodSource("wide")
    void readsUtf16AndSaysSo(byte[] bytes) {
        Decoded decoded = decode(bytes);

        assertThat(decoded.file().text()).isEqualTo(TEXT);
        assertThat(told(decoded)).containsExactly("1 forme-encodage-utf16");
    }

    @Test
    void readsTheEncodingOfOldWindowsAndSaysSo() {
        String text = "titre: Dr\nprenom: Éloïse\nnote: l’été, 30 €, cœur\n";
        Decoded decoded = decode(text.getBytes(WINDOWS_1252));

        assertThat(decoded.readable()).isTrue();
        assertThat(decoded.file().text()).isEqualTo(text);
        assertThat(told(decoded)).containsExactly("2 forme-encodage-ansi");
    }

    @ParameterizedTest
    @CsvSource({
        "c0af, overlong",
        "eda080, surrogate",
        "e9, a stray Windows-1252 letter among UTF-8",
        "f4908080, beyond Unicode",
        "c3, truncated",
    })
    void pointsAtABrokenLetter(String broken, String why) {
        Decoded decoded = decode(bytes("prenom: Éloïse\nville: Ly", hex(broken), "on\n"));

        assertThat(decoded.readable()).as(why).isFalse();
        assertThat(told(decoded)).as(why).containsExactly("2 forme-encodage");
    }

    @ParameterizedTest
    @CsvSource({
        "504b0304140006, forme-pas-un-texte",
        "7b5c727466315c616e7369, forme-pas-un-texte",
        "ffd8ffe000104a464946, forme-pas-un-texte",
        "255044462d312e370a, forme-pas-un-texte",
        "89504e470d0a1a0a, forme-pas-un-texte",
        "d0cf11e0a1b11ae1, forme-pas-un-texte",
        "fffe000061000000, forme-encodage-inconnu",
        "0000feff00000061, forme-encodage-inconnu",
    })
    void recognisesWhatIsNoText(String head, String rule) {
        Decoded decoded = decode(bytes(hex(head), "reste"));

        assertThat(decoded.readable()).isFalse();
        assertThat(told(decoded)).containsExactly("1 " + rule);
    }

    @ParameterizedTest
    @CsvSource({
        "'\u0000', forme-caractere-interdit",
        "'\u001b', forme-caractere-interdit",
        "'\u007f', forme-caractere-interdit",
        "'\u0080', forme-caractere-interdit",
        "'\u0085', forme-caractere-interdit",
        "'\u2028', forme-caractere-interdit",
        "'\u202e', forme-caractere-interdit",
        "'\u2066', forme-caractere-interdit",
        "'\ufeff', forme-caractere-interdit",
        "'\uffff', forme-caractere-interdit",
        "'\u200b', forme-caractere-invisible",
    })
    void refusesWhatCannotBeSeenButReadsOn(String sign, String rule) {
        Decoded decoded = decode(bytes("titre: Dr\nnom: Du" + sign + "pont\nrpps: 1\n"));

        assertThat(decoded.readable()).isTrue();
        assertThat(told(decoded)).containsExactly("2 " + rule);
        if (rule.equals("forme-caractere-interdit") && !sign.equals("\ufeff")) {
            assertThat(decoded.file().text()).isEqualTo("titre: Dr\nnom: Du pont\nrpps: 1\n");
        }
    }

    @Test
    void takesWhatFrenchAndEmojiNeed() {
        assertThat(decode(bytes("10\u00A0000\u202F€ « Œuvre » l’été … 👩\u200D⚕\uFE0F\tCAFÉ\u00A0»\n"))
                        .faults())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"é, É", "è, à", "ç, ê", "’, –", "œ, €", "« , »", "ô, ù"})
    void findsAccentsThatWereReadInTheWrongEncoding(String first, String second) {
        String garbled = new String((first + "t" + second).getBytes(UTF_8), WINDOWS_1252);
        Decoded decoded = decode(bytes("titre: Dr\nnom: a" + garbled + "\n"));

        assertThat(told(decoded)).containsExactly("2 forme-accents-abimes");
        assertThat(decoded.faults().get(0).words())
                .containsEntry("attendu", first.strip().isEmpty() ? first : first.substring(0, 1));
    }

    @Test
    void tellsOneGarbledWordALine() {
        Decoded decoded = decode(bytes("a: Ã©tÃ© Ã©tÃ©\nb: Ã©tÃ©\n"));

        assertThat(told(decoded)).containsExactly("1 forme-accents-abimes", "2 forme-accents-abimes");
    }

    @Test
    void refusesWhatIsTooLarge() {
        Decoded decoded = SourceDecoder.decode("a.md", new byte[1025], 1024);

        assertThat(told(decoded)).containsExactly("1 forme-taille");
        assertThat(decoded.faults().get(0).words()).containsEntry("limite", "1 Kio");
    }

    @Test
    void saysThatBinaryDataIsNoText() {
        byte[] bytes = new byte[500];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i % 31 + 1);
        }
        assertThat(told(decode(bytes))).containsExactly("1 forme-pas-un-texte");
    }

    @Test
    void keepsPlacesInCharacters() {
        Decoded decoded = decode(bytes("😀😀\u0001x"));

        assertThat(decoded.file().position(decoded.faults().get(0).range().start()))
                .hasToString("1:3");
    }

    @Test
    void comesToAnEndWithAnyBytes() {
        Random random = new Random(20261122);
        for (int round = 0; round < 2_000; round++) {
            byte[] bytes = new byte[random.nextInt(64)];
            random.nextBytes(bytes);
            Decoded decoded = decode(bytes);
            for (Fault fault : decoded.faults()) {
                assertThat(decoded.file().at(fault.range()).excerpt()).isNotNull();
            }
        }
    }
}
