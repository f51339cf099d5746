package fr.plaque.verify;

import fr.plaque.finding.Finding;
import fr.plaque.render.RenderedFile;
import fr.plaque.rule.RuleBook;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What no text file of a site may hold, whatever its kind: broken characters, and places of the author's machine. */
final class TextGate {

    private static final Pattern BINARY = Pattern.compile("(?i).*\\.(?:pdf|png|jpg|webp|woff2|ico)");
    private static final Pattern LOCAL_PATH =
            Pattern.compile("file:/|(?<![\\w/.])/(?:home|Users|root|tmp)/\\w|\\b[A-Za-z]:\\\\\\w");

    /** One of these stands in every local path; looking for them is far cheaper than the pattern. */
    private static final List<String> SIGNS = List.of("file:/", "/home/", "/Users/", "/root/", "/tmp/", ":\\");

    private TextGate() {}

    static List<Finding> check(RenderedFile file, RuleBook rules) {
        return !isText(file.path()) || PlainText.is(file.bytes()) ? List.of() : read(file, rules);
    }

    static List<Finding> read(RenderedFile file, RuleBook rules) {
        List<Finding> findings = new ArrayList<>();
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file.bytes()))
                    .toString();
        } catch (CharacterCodingException e) {
            findings.add(rules.rule("forme-caractere-sortie")
                    .at(file.origin(), "fichier", file.path(), "caractere", "une suite d'octets illisible"));
            return findings;
        }
        text.chars().filter(TextGate::isForbidden).findFirst().ifPresent(unit -> {
            String code = String.format("U+%04X", unit);
            findings.add(
                    rules.rule("forme-caractere-sortie").at(file.origin(), "fichier", file.path(), "caractere", code));
        });
        if (SIGNS.stream().anyMatch(text::contains)) {
            Matcher path = LOCAL_PATH.matcher(text);
            if (path.find()) {
                findings.add(rules.rule("donnees-chemin-local")
                        .at(file.origin(), "fichier", file.path(), "chemin", path.group()));
            }
        }
        return findings;
    }

    /** Control characters but tab and line end, the sign of a broken text, and those that turn the direction. */
    private static boolean isForbidden(int unit) {
        return unit < 0x20
                ? unit != '\t' && unit != '\n' && unit != '\r'
                : unit >= 0x7F
                        && (unit <= 0x9F
                                || unit == 0xFFFD
                                || (unit >= 0x202A && unit <= 0x202E)
                                || (unit >= 0x2066 && unit <= 0x2069));
    }

    private static boolean isText(String path) {
        return !BINARY.matcher(path).matches();
    }
}
