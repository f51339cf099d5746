package fr.plaque.render;

import fr.plaque.finding.Finding;
import fr.plaque.load.ThemeOverrides;
import fr.plaque.rule.RuleBook;
import fr.plaque.source.Location;
import fr.plaque.source.Position;
import fr.plaque.source.SourceFile;
import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** FreeMarker's exceptions as findings: the template, the line, the column, in French, without a stack trace. */
final class TemplateFaults {

    /** A line of FreeMarker's stack: « … [in template "gabarits/urgences.ftlh" at line 5, column 1] ». */
    private static final Pattern STEP =
            Pattern.compile("\\[in template \"([^\"]+)\"[^\\]\\n]*? at line (\\d+), column (\\d+)\\]");

    private final Map<String, SourceFile> sources;
    private final RuleBook rules;

    TemplateFaults(Map<String, SourceFile> sources, RuleBook rules) {
        this.sources = sources;
        this.rules = rules;
    }

    Finding of(ParseException fault) {
        return rules.rule("gabarit-syntaxe")
                .at(place(fault.getTemplateName(), fault.getLineNumber(), fault.getColumnNumber()));
    }

    Finding of(TemplateException fault) {
        Location where = place(fault.getTemplateSourceName(), fault.getLineNumber(), fault.getColumnNumber());
        Optional<Location> caller = isOfTheAuthor(where) ? Optional.empty() : callerOfTheAuthor(fault);
        String expression = fault.getBlamedExpressionString();
        if (fault instanceof InvalidReferenceException && expression != null) {
            return rules.rule("gabarit-variable").at(caller.orElse(where), "variable", expression);
        }
        return rules.rule("gabarit-valeur")
                .at(
                        caller.orElse(where),
                        "expression",
                        expression == null
                                ? caller.map(TemplateFaults::instruction).orElse("")
                                : expression);
    }

    /** A macro of ours fails where it is defined, though what it was given comes from a template of the author. */
    private Optional<Location> callerOfTheAuthor(TemplateException fault) {
        return STEP.matcher(String.valueOf(fault.getFTLInstructionStack()))
                .results()
                .map(step -> place(step.group(1), Integer.valueOf(step.group(2)), Integer.valueOf(step.group(3))))
                .filter(TemplateFaults::isOfTheAuthor)
                .findFirst();
    }

    private static boolean isOfTheAuthor(Location where) {
        return where.path().startsWith(ThemeOverrides.FOLDER);
    }

    /** From the place to the end of the instruction, or of the line. */
    private static String instruction(Location where) {
        String text = where.file().text();
        int start = where.range().start();
        int end = text.indexOf('>', start);
        return text.substring(
                        start,
                        end < 0 || end >= where.range().end() ? where.range().end() : end + 1)
                .strip();
    }

    Finding endless(String name) {
        return rules.rule("gabarit-trop-long")
                .at(sources.get("gabarits/" + name + ".ftlh").atStart());
    }

    private Location place(String template, Integer line, Integer column) {
        SourceFile file = sources.get(template);
        if (file == null) {
            file = SourceFile.of(String.valueOf(template), "");
        }
        if (line == null || line < 1 || line > file.lineCount()) {
            return file.atStart();
        }
        int start = file.offset(new Position(line, column == null ? 1 : Math.max(1, column)));
        return file.at(start, Math.max(start, file.lineRange(line).end()));
    }
}
