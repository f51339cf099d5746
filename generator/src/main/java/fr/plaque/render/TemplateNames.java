package fr.plaque.render;

import fr.plaque.finding.Finding;
import fr.plaque.rule.RuleBook;
import fr.plaque.schema.Nearest;
import fr.plaque.source.SourceFile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds, in a template of the author, the names that no template is ever given. FreeMarker tells of one that is written
 * out; behind {@code ??} or {@code !} it would say nothing and show nothing.
 */
final class TemplateNames {

    private static final Pattern COMMENT = Pattern.compile("<#--.*?(?:-->|\\z)", Pattern.DOTALL);
    private static final Pattern STRING = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^'\\\\]|\\\\.)*'");

    /** An interpolation, or an instruction or a call with its expressions; an arrow does not end it. */
    private static final Pattern EXPRESSION =
            Pattern.compile("\\$\\{([^}]*)\\}|<(#[a-z]+|@)((?:->|[^>])*)>", Pattern.DOTALL);

    private static final Pattern NAME = Pattern.compile("(?<![\\w.?])[a-zA-Z_]\\w*");
    private static final Pattern GIVEN_NAME = Pattern.compile("\\s*=(?!=)");
    private static final Set<String> WORDS =
            Set.of("as", "in", "using", "gt", "gte", "lt", "lte", "and", "or", "true", "false");

    /** What follows names things: {@code as x}, {@code as k, v}, {@code x ->}, {@code ; x, y}. */
    private static final Pattern NAMING = Pattern.compile(
            "\\bas\\s+(\\w+)(?:\\s*,\\s*(\\w+))?|(\\w+)\\s*->|;\\s*(\\w+)(?:\\s*,\\s*(\\w+))?", Pattern.DOTALL);

    private static final Set<String> NAMING_INSTRUCTIONS =
            Set.of("#macro", "#function", "#assign", "#local", "#global");

    private final RuleBook rules;
    private final Set<String> given;

    /** @param given every name that some template receives */
    TemplateNames(Collection<String> given, RuleBook rules) {
        this.given = new TreeSet<>(given);
        this.rules = rules;
    }

    /** One warning for each unknown name, where it first stands. */
    List<Finding> inspect(SourceFile template) {
        String text = blank(STRING, blank(COMMENT, template.text()));
        Set<String> known = new HashSet<>(given);
        known.addAll(WORDS);
        Matcher expression = EXPRESSION.matcher(text);
        while (expression.find()) {
            named(expression, known);
        }
        List<Finding> findings = new ArrayList<>();
        expression.reset();
        while (expression.find()) {
            int group = expression.group(1) != null ? 1 : 3;
            boolean call = "@".equals(expression.group(2));
            Matcher name = NAME.matcher(text).region(expression.start(group), expression.end(group));
            name.useTransparentBounds(true);
            while (name.find()) {
                boolean argument = call
                        && GIVEN_NAME
                                .matcher(text)
                                .region(name.end(), text.length())
                                .lookingAt();
                if (!argument && known.add(name.group())) {
                    findings.add(unknown(template, name));
                }
            }
        }
        return findings;
    }

    private Finding unknown(SourceFile template, Matcher name) {
        String near = Nearest.to(name.group(), given).orElseGet(() -> String.join(", ", given));
        return rules.rule("gabarit-nom-inconnu")
                .at(template.at(name.start(), name.end()), "nom", name.group(), "connus", near);
    }

    /** The names that an instruction makes for the rest of the template. */
    private static void named(Matcher expression, Set<String> known) {
        String inside = expression.group(expression.group(1) != null ? 1 : 3);
        Matcher naming = NAMING.matcher(inside);
        while (naming.find()) {
            for (int group = 1; group <= naming.groupCount(); group++) {
                if (naming.group(group) != null) {
                    known.add(naming.group(group));
                }
            }
        }
        String instruction = String.valueOf(expression.group(2));
        if (NAMING_INSTRUCTIONS.contains(instruction)) {
            boolean all = instruction.equals("#macro") || instruction.equals("#function");
            Matcher name = NAME.matcher(inside);
            while (name.find()) {
                if (all
                        || GIVEN_NAME
                                .matcher(inside)
                                .region(name.end(), inside.length())
                                .lookingAt()) {
                    known.add(name.group());
                }
            }
        }
    }

    /** The same text, each character of what is found replaced by a space. */
    private static String blank(Pattern pattern, String text) {
        return pattern.matcher(text)
                .replaceAll(found -> " ".repeat(found.group().length()));
    }
}
