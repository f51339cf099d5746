package fr.plaque.render;

import fr.plaque.finding.Finding;
import fr.plaque.rule.RuleBook;
import fr.plaque.source.Location;
import fr.plaque.source.Position;
import fr.plaque.source.SourceFile;
import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import java.util.Map;

/** FreeMarker's exceptions as findings: the template, the line, the column, in French, without a stack trace. */
final class TemplateFaults {

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
        String expression = fault.getBlamedExpressionString();
        if (fault instanceof InvalidReferenceException && expression != null) {
            return rules.rule("gabarit-variable").at(where, "variable", expression);
        }
        return rules.rule("gabarit-valeur").at(where, "expression", expression == null ? "" : expression);
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
