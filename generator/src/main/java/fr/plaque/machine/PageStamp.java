package fr.plaque.machine;

import fr.plaque.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What ties a printed sheet to the text it was printed from. It holds nothing of the patient.
 *
 * @param code the page: {@code PERI-03}
 * @param version as the author numbers it, without « v »; empty when not numbered
 * @param empreinte of the text; it changes with every change of the text, and with nothing else
 */
public record PageStamp(String code, Optional<String> version, String empreinte) {

    private static final int BYTES = 3;
    /** What an author adds to a version that was replaced must not change what its sheets say. */
    private static final Pattern REPLACED =
            Pattern.compile("(?iu)rempla[cç]ée?e?[ _-]?le\\s*:.*|remplacee[ _-]?le\\s*:.*");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    /** The stamp of a page, from its file: line ends, trailing spaces and ways to write an accent count for nothing. */
    public static PageStamp of(String code, Optional<String> version, SourceFile source) {
        StringBuilder lines = new StringBuilder(source.text().length());
        Normalizer.normalize(source.text(), Normalizer.Form.NFC)
                .replace("\uFEFF", "")
                .lines()
                .filter(line -> !REPLACED.matcher(line).matches())
                .forEach(line -> lines.append(line.stripTrailing()).append('\n'));
        String text = lines.toString().strip();
        return new PageStamp(
                code,
                version.map(String::strip)
                        .map(typed -> typed.replaceFirst("^[vV](?=\\d)", ""))
                        .filter(typed -> !typed.isEmpty()),
                Fingerprint.hex(text.getBytes(StandardCharsets.UTF_8), BYTES));
    }

    /** « PERI-03 · v4 · a1b2c3 ». */
    public String mention() {
        return code + version.map(number -> " · v" + number).orElse("") + " · " + empreinte;
    }

    /**
     * The sentence to paste into the patient's record; the day of the conversation is left to fill in.
     *
     * @param date of the text that was handed over
     */
    public String phraseDossier(Optional<LocalDate> date) {
        return "Fiche " + code + version.map(number -> " v" + number).orElse("")
                + date.map(day -> " du " + DAY.format(day)).orElse("")
                + " (" + empreinte + ") remise et expliquée le ……/……/…………";
    }
}
