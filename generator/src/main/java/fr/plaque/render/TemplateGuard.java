package fr.plaque.render;

import fr.plaque.finding.Finding;
import fr.plaque.rule.RuleBook;
import fr.plaque.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Refuses, in a template of the author, what would switch escaping off, read what it was not given, or put code or
 * style into the page. What FreeMarker's configuration cannot refuse by itself.
 */
final class TemplateGuard {

    private static final Pattern FORBIDDEN = Pattern.compile(
            "\\?\\s*(?:new|api|eval|eval_json|interpret|no_esc|noEsc|left_pad|leftPad|right_pad|rightPad)\\b"
                    + "|<#(?:noautoesc|noAutoEsc|outputformat|outputFormat|ftl|setting)\\b"
                    + "|(?<![\\w)\\]}])\\.(?:now|data_model|dataModel|globals|main|vars|locals|node)\\b"
                    + "|<\\s*(?:script|style|iframe|object|embed|base)\\b"
                    + "|\\s(?:style|srcdoc|on[a-z]+)\\s*=\\s*[\"']",
            Pattern.CASE_INSENSITIVE);

    private TemplateGuard() {}

    static List<Finding> inspect(SourceFile template, RuleBook rules) {
        List<Finding> findings = new ArrayList<>();
        Matcher matcher = FORBIDDEN.matcher(template.text());
        while (matcher.find()) {
            findings.add(rules.rule("gabarit-interdit")
                    .at(
                            template.at(matcher.start(), matcher.end()),
                            "construction",
                            matcher.group().strip()));
        }
        return findings;
    }
}
