package fr.plaque.text;

import fr.plaque.finding.Level;
import fr.plaque.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The text part of a rule file: what it looks for, and what it lets pass. */
record TextRule(Rule rule, List<Pattern> patterns, List<Exemption> exemptions) {

    /** Whom a sentence must be about for a pattern to hold. */
    enum Subject {
        /** Anybody. */
        TOUS,
        /** The practitioner, the team, the practice. */
        SOI,
        /** Anybody but the law, the insurance, public bodies. */
        HORS_TIERS
    }

    /**
     * @param source the pattern as the file writes it
     * @param opening the tests one of which its first word passes; empty when any word may come first
     * @param conditions when it holds
     */
    record Pattern(
            String source, Level level, Step first, long[] opening, Set<String> anchors, Conditions conditions) {}

    /**
     * @param lifted whether a negation clears the author
     * @param questionLifted whether a question does
     * @param weighed whether the tone of the sentence makes its level graver or lighter
     * @param block whether the pattern runs over the whole passage rather than a sentence
     * @param scopes where it looks; empty for everywhere
     * @param circumstances all that must be so, {@code page-medicale}
     * @param with one of these must be in the sentence
     * @param without none of these may be
     */
    record Conditions(
            Subject subject,
            boolean lifted,
            boolean questionLifted,
            boolean weighed,
            boolean block,
            Set<Scope> scopes,
            Set<Scope> outside,
            Set<String> circumstances,
            List<Step> with,
            List<Step> without) {}

    /**
     * A usage that only looks like a breach.
     *
     * @param whole whether it clears the whole sentence, not only the words it touches
     */
    record Exemption(String source, String reason, Step first, boolean whole) {}

    /** The same rule without its pattern number {@code index}: what the tests of the rules try. */
    TextRule withoutPattern(int index) {
        List<Pattern> left = new ArrayList<>(patterns);
        left.remove(index);
        return new TextRule(rule, left, exemptions);
    }

    TextRule withoutExemption(int index) {
        List<Exemption> left = new ArrayList<>(exemptions);
        left.remove(index);
        return new TextRule(rule, patterns, left);
    }
}
