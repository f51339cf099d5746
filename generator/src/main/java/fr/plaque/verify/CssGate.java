package fr.plaque.verify;

import fr.plaque.finding.Finding;
import fr.plaque.render.RenderedFile;
import fr.plaque.rule.RuleBook;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A style sheet may name files of the site, and nothing else. */
final class CssGate {

    /** A string hides a comment's marks, and a comment hides a string's: the first to begin wins (CSS Syntax 3, 4.3). */
    private static final Pattern STRING_OR_COMMENT =
            Pattern.compile("(\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^'\\\\]|\\\\.)*')|/\\*.*?(?:\\*/|\\z)", Pattern.DOTALL);

    private static final Pattern ESCAPE =
            Pattern.compile("\\\\(?:([0-9a-fA-F]{1,6})[ \\t\\r\\n\\f]?|(.))", Pattern.DOTALL);
    private static final Pattern ADDRESS = Pattern.compile(
            "(?:\\b(?:url|src)\\(\\s*|@import\\s+(?:url\\(\\s*)?|\\bimage-set\\(\\s*)"
                    + "(?!url\\()(\"[^\"]*\"|'[^']*'|[^\\s)\"';]*)",
            Pattern.CASE_INSENSITIVE);

    /** However it is brought in: the mark of another server, or of a document inside the sheet. */
    private static final Pattern ELSEWHERE = Pattern.compile("//[^\\s\"')]*|\\bdata:", Pattern.CASE_INSENSITIVE);

    private CssGate() {}

    static Traces check(RenderedFile file, RuleBook rules, List<Finding> findings) {
        List<Traces.Link> links = check(file, new String(file.bytes(), StandardCharsets.UTF_8), rules, findings);
        return new Traces(file.path(), file.origin(), Set.of(), links);
    }

    /** @return the files of the site that the sheet names */
    static List<Traces.Link> check(RenderedFile file, String sheet, RuleBook rules, List<Finding> findings) {
        String css = plain(sheet);
        List<Traces.Link> links = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        Matcher address = ADDRESS.matcher(css);
        while (address.find()) {
            String typed = address.group(1).replaceAll("^[\"']|[\"']$", "");
            if (!typed.startsWith("#")) {
                SiteAddress.inside(file.path(), typed).ifPresentOrElse(links::add, () -> refused.add(typed));
            }
        }
        if (refused.isEmpty()) {
            ELSEWHERE.matcher(css).results().map(MatchResult::group).forEach(refused::add);
        }
        refused.forEach(typed -> findings.add(
                rules.rule("donnees-ressource-tierce").at(file.origin(), "fichier", file.path(), "adresse", typed)));
        return links;
    }

    /** The sheet without comments, each escape replaced by what it stands for. */
    private static String plain(String sheet) {
        String bare = STRING_OR_COMMENT
                .matcher(sheet)
                .replaceAll(found -> found.group(1) == null ? " " : Matcher.quoteReplacement(found.group()));
        return ESCAPE.matcher(bare).replaceAll(found -> Matcher.quoteReplacement(escaped(found)));
    }

    private static String escaped(MatchResult escape) {
        if (escape.group(1) == null) {
            return escape.group(2);
        }
        int point = Integer.parseInt(escape.group(1), 16);
        return Character.isValidCodePoint(point) && point > 0 ? Character.toString(point) : "\uFFFD";
    }
}
