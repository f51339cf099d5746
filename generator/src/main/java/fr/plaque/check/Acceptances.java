package fr.plaque.check;

import fr.plaque.check.ContentFindings.AcceptedFinding;
import fr.plaque.finding.Finding;
import fr.plaque.rule.Rule;
import fr.plaque.rule.RuleBook;
import fr.plaque.rule.RuleKind;
import fr.plaque.schema.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes out of the findings what their author accepts with a reason. An acceptance holds for one rule and one phrase;
 * one that is too wide, says no reason, names a rule that law forbids to set aside, or meets nothing, is a finding.
 */
final class Acceptances {

    private static final int SHORTEST_PHRASE = 3;
    private static final int LONGEST_PHRASE = 160;
    private static final int SHORTEST_REASON = 10;

    private final RuleBook rules;

    Acceptances(RuleBook rules) {
        this.rules = rules;
    }

    /** @param read what the file of these findings accepts */
    ContentFindings apply(AcceptanceReader read, ContentFindings content) {
        List<Finding> remaining = new ArrayList<>(content.findings());
        List<AcceptedFinding> accepted = new ArrayList<>(content.accepted());
        List<Finding> faults = new ArrayList<>(read.findings());
        for (Acceptance acceptance : read.acceptances()) {
            Optional<Finding> fault = fault(acceptance);
            if (fault.isPresent()) {
                faults.add(fault.get());
                continue;
            }
            String id = rule(acceptance.regle()).orElseThrow().id();
            String phrase = SameWords.plain(acceptance.phrase());
            List<Finding> met = remaining.stream()
                    .filter(finding -> finding.rule().equals(id))
                    .filter(finding -> SameWords.meet(
                            phrase, SameWords.plain(finding.location().excerpt())))
                    .toList();
            if (met.isEmpty()) {
                faults.add(rules.rule("forme-acceptation-inutile")
                        .at(acceptance.place(), "regle", id, "phrase", acceptance.phrase()));
            }
            remaining.removeAll(met);
            met.forEach(finding -> accepted.add(new AcceptedFinding(finding, acceptance.raison())));
        }
        remaining.addAll(faults);
        remaining.sort(Finding.BY_PLACE);
        return new ContentFindings(remaining, accepted, content.read(), content.passages(), content.words());
    }

    private Optional<Finding> fault(Acceptance acceptance) {
        Optional<Rule> rule = rule(acceptance.regle());
        if (rule.isEmpty()) {
            String near = Nearest.to(
                            acceptance.regle(),
                            rules.rules().stream().map(Rule::id).toList())
                    .orElse("publicite-comparaison");
            return Optional.of(rules.rule("forme-acceptation-regle")
                    .at(acceptance.place(), "regle", acceptance.regle(), "proche", near));
        }
        if (!rule.get().acceptable() || rule.get().kind() != RuleKind.TEXTE) {
            return Optional.of(rules.rule("forme-acceptation-interdite")
                    .at(acceptance.place(), "regle", rule.get().id()));
        }
        int length = SameWords.plain(acceptance.phrase()).length();
        if (length < SHORTEST_PHRASE || length > LONGEST_PHRASE) {
            return Optional.of(rules.rule("forme-acceptation-large").at(acceptance.place()));
        }
        if (acceptance.raison().strip().length() < SHORTEST_REASON) {
            return Optional.of(rules.rule("forme-acceptation-sans-raison").at(acceptance.place()));
        }
        return Optional.empty();
    }

    private Optional<Rule> rule(String name) {
        return rules.rules().stream()
                .filter(rule -> rule.id().equals(name) || rule.aliases().contains(name))
                .findFirst();
    }
}
