package fr.plaque.check;

import fr.plaque.finding.Finding;
import fr.plaque.finding.Level;
import fr.plaque.model.Origins;
import fr.plaque.rule.Rule;
import fr.plaque.rule.RuleBook;
import java.util.ArrayList;
import java.util.List;

/** The findings of a run of checks over one file, and where its values were typed. */
final class SiteNotes {

    private final RuleBook rules;
    private final Origins origins;
    private final List<Finding> findings = new ArrayList<>();

    SiteNotes(RuleBook rules, Origins origins) {
        this.rules = rules;
        this.origins = origins;
    }

    /** @param path of the value, or of a missing one: the finding then points at the nearest key above */
    void add(String rule, String path, String... words) {
        findings.add(rules.rule(rule).at(origins.at(path), words));
    }

    void add(String rule, Level level, String path, String... words) {
        findings.add(rules.rule(rule).at(level, origins.at(path), words));
    }

    void add(Finding finding) {
        findings.add(finding);
    }

    Rule rule(String id) {
        return rules.rule(id);
    }

    /** Whether something was typed there, be it wrong. */
    boolean typed(String path) {
        return origins.has(path);
    }

    List<Finding> findings() {
        return findings;
    }
}
