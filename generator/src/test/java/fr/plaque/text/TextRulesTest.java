package fr.plaque.text;

import static org.assertj.core.api.Assertions.assertThat;

import fr.plaque.rule.Rule;
import fr.plaque.rule.RuleBook;
import fr.plaque.rule.RuleKind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every rule does with its own examples what its file says, and every one of its patterns is needed. */
class TextRulesTest {

    private static final int EXAMPLES = 8;

    private final List<Rule> rules = RuleBook.standard().rules().stream()
            .filter(rule -> rule.kind() == RuleKind.TEXTE)
            .filter(rule -> rule.body().get("controle").isEmpty())
            .toList();
    private final TextMatcher.Compilation compilation = TextMatcher.Compilation.withoutTone();

    @TestFactory
    Stream<DynamicTest> underlinesTheExactWordsOfEachBreachAndPassesTheRest() {
        return rules.stream()
                .map(rule -> DynamicTest.dynamicTest(rule.id(), () -> {
                    TextMatcher matcher = compilation.matcher(List.of(compilation.read(rule)));
                    List<String> wrong = new ArrayList<>();
                    for (String list : List.of("doit_signaler", "doit_passer")) {
                        for (RuleExample example : RuleExample.of(rule, list)) {
                            if (!example.holds(matcher, rule.id())
                                    || example.isMarked() != list.equals("doit_signaler")) {
                                wrong.add(list + " " + example.told(matcher, rule.id()));
                            }
                        }
                    }
                    assertThat(wrong).isEmpty();
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyPatternAndEveryExceptionIsNeeded() {
        return rules.stream()
                .map(rule -> DynamicTest.dynamicTest(rule.id(), () -> {
                    TextRule whole = compilation.read(rule);
                    List<RuleExample> examples = new ArrayList<>(RuleExample.of(rule, "doit_signaler"));
                    examples.addAll(RuleExample.of(rule, "doit_passer"));
                    List<String> idle = new ArrayList<>();
                    for (int i = 0; i < whole.patterns().size(); i++) {
                        if (survives(whole, whole.withoutPattern(i), examples)) {
                            idle.add(whole.patterns().get(i).source());
                        }
                    }
                    for (int i = 0; i < whole.exemptions().size(); i++) {
                        if (survives(whole, whole.withoutExemption(i), examples)) {
                            idle.add("sauf " + whole.exemptions().get(i).source());
                        }
                    }
                    assertThat(idle)
                            .as("patterns of %s that no example needs", rule.id())
                            .isEmpty();
                }));
    }

    /** Whether no example tells the mutant from the rule: same words underlined, at the same level. */
    private boolean survives(TextRule rule, TextRule mutant, List<RuleExample> examples) {
        TextMatcher whole = compilation.matcher(List.of(rule));
        TextMatcher matcher = compilation.matcher(List.of(mutant));
        String id = rule.rule().id();
        return examples.stream()
                .allMatch(example -> marks(example.findings(whole, id)).equals(marks(example.findings(matcher, id))));
    }

    private static List<String> marks(List<Hit> findings) {
        return findings.stream()
                .map(hit -> hit.level().id() + " " + hit.location().range())
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> knownGapsAreStillGaps() {
        return rules.stream()
                .map(rule -> DynamicTest.dynamicTest(rule.id(), () -> {
                    TextMatcher matcher = compilation.matcher(List.of(compilation.read(rule)));
                    for (RuleExample example : RuleExample.of(rule, "a_venir")) {
                        assertThat(example.findings(matcher, rule.id()))
                                .as("« %s » is found now: move it to doit_signaler", example.text())
                                .isEmpty();
                    }
                }));
    }

    @Test
    void everyRuleHasEnoughExamplesALegalBasisAndARemedy() {
        for (Rule rule : rules) {
            assertThat(RuleExample.of(rule, "doit_signaler")).as(rule.id()).hasSizeGreaterThanOrEqualTo(EXAMPLES);
            assertThat(RuleExample.of(rule, "doit_passer")).as(rule.id()).hasSizeGreaterThanOrEqualTo(EXAMPLES);
            assertThat(rule.basis().isPresent() || rule.id().startsWith("forme-"))
                    .as(rule.id())
                    .isTrue();
            assertThat(rule.remedy()).as(rule.id()).contains("«");
        }
    }
}
