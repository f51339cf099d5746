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

    private static final Pattern FORBIDDEN = Pattern.compile(
            "[\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F-\\u009F\\uFFFD\\u202A-\\u202E\\u2066-\\u2069]");
    private static final Pattern LOCAL_PATH =
            Pattern.compile("file:/|(?<![\\w/.])/(?:home|Users|root|tmp)/\\w|\\b[A-Za-z]:\\\\\\w");

    private TextGate() {}

    static List<Finding> check(RenderedFile file, RuleBook rules) {
        List<Finding> findings = new ArrayList<>();
        if (!isText(file.path())) {
            return findings;
        }
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
        Matcher character = FORBIDDEN.matcher(text);
        if (character.find()) {
            String code = String.format("U+%04X", (int) character.group().charAt(0));
            findings.add(
                    rules.rule("forme-caractere-sortie").at(file.origin(), "fichier", file.path(), "caractere", code));
        }
        Matcher path = LOCAL_PATH.matcher(text);
        if (path.find()) {
            findings.add(rules.rule("donnees-chemin-local")
                    .at(file.origin(), "fichier", file.path(), "chemin", path.group()));
        }
        return findings;
    }

    private static boolean isText(String path) {
        return !path.matches("(?i).*\\.(pdf|png|jpg|webp|woff2|ico)");
    }
}
