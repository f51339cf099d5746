package fr.plaque.text;

import fr.plaque.rule.Rule;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One passage against all the rules. */
final class Scan {

    private static final int TONE_THRESHOLD = 3 * Tone.UNIT;
    /** Only sentences have a tone: labels, cells and names of files are too short to have one. */
    private static final Set<Scope> PROSE = Set.of(Scope.TITRE, Scope.PARAGRAPHE, Scope.LISTE, Scope.META);

    private static final int SHORTEST = 6;
    private static final int WORD = 3;

    private final TextMatcher matcher;
    private final Passage passage;
    private final Set<String> circumstances;
    private final Tokens tokens;
    private final Walk walk;
    private final Walk aside;
    private final List<Hit> hits = new ArrayList<>();

    Scan(TextMatcher matcher, Passage passage, Set<String> circumstances) {
        this.matcher = matcher;
        this.passage = passage;
        this.circumstances = circumstances;
        this.tokens = Tokenizer.cut(passage.text(), matcher.book());
        this.walk = new Walk(tokens);
        this.aside = new Walk(tokens);
    }

    List<Hit> run() {
        BitSet whole = new BitSet();
        for (int sentence = 0; sentence < tokens.sentenceCount(); sentence++) {
            int from = tokens.sentenceStart(sentence);
            int to = tokens.sentenceEnd(sentence);
            BitSet nominated = new BitSet();
            BitSet atoms = new BitSet();
            for (int token = from; token < to; token++) {
                for (int atom : tokens.form(token).atoms()) {
                    atoms.set(atom);
                }
                for (int number : tokens.form(token).nominated()) {
                    nominated.set(number);
                }
            }
            long[] present = atoms.toLongArray();
            for (int number = nominated.nextSetBit(0); number >= 0; number = nominated.nextSetBit(number + 1)) {
                if (matcher.nominee(number).pattern().conditions().block()) {
                    whole.set(number);
                } else if (matcher.nominee(number).prefilter().mayMatch(present)) {
                    attempt(matcher.nominee(number), from, to);
                }
            }
        }
        whole.stream().forEach(number -> attempt(matcher.nominee(number), 0, tokens.size()));
        List<Hit> found = merged();
        matcher.toneRule().ifPresent(rule -> listen(rule, found));
        return found;
    }

    /** Sentences that no rule stopped at, but that sound like an advertisement. */
    private void listen(Rule rule, List<Hit> found) {
        if (!PROSE.contains(passage.scope()) || circumstances.contains(TextMatcher.FINISHED)) {
            return;
        }
        for (int sentence = 0; sentence < tokens.sentenceCount(); sentence++) {
            int from = tokens.sentenceStart(sentence);
            int to = tokens.sentenceEnd(sentence);
            int weight = matcher.tone().bias();
            int words = 0;
            for (int token = from; token < to; token++) {
                Form form = tokens.form(token);
                weight += form.tone();
                words += form.isWord() && form.folded().length() >= WORD ? 1 : 0;
            }
            if (weight > TONE_THRESHOLD && words >= SHORTEST) {
                int start = tokens.start(from);
                int end = tokens.end(to - 1);
                if (found.stream().noneMatch(hit -> hit.start() < end && start < hit.end())) {
                    found.add(new Hit(rule, rule.level(), passage, start, end, "ton", Optional.empty()));
                }
            }
        }
        found.sort(Hit.ORDER);
    }

    private void attempt(TextMatcher.Nominee nominee, int from, int to) {
        TextRule.Conditions conditions = nominee.pattern().conditions();
        if (!conditions.scopes().isEmpty() && !conditions.scopes().contains(passage.scope())
                || conditions.outside().contains(passage.scope())
                || !circumstances.containsAll(conditions.circumstances())) {
            return;
        }
        walk.enter(from, to);
        aside.enter(from, to);
        int start = from;
        long[] opening = nominee.pattern().opening();
        while (start < to) {
            if (opening.length > 0 && !Step.holds(opening, tokens.form(start))) {
                start++;
                continue;
            }
            int end = walk.tryAt(nominee.pattern().first(), start);
            if (end < 0) {
                start++;
                continue;
            }
            if (holds(conditions)) {
                add(nominee, end);
            }
            start = Math.max(end, start + 1);
        }
    }

    private boolean holds(TextRule.Conditions conditions) {
        return switch (conditions.subject()) {
                    case TOUS -> true;
                    case SOI -> passage.scope().isLabel() || aside.findAnywhere(matcher.self());
                    case HORS_TIERS -> !aside.findAnywhere(matcher.others()) || aside.findAnywhere(matcher.self());
                }
                && (conditions.with().isEmpty() || conditions.with().stream().anyMatch(aside::findAnywhere))
                && conditions.without().stream().noneMatch(aside::findAnywhere);
    }

    private void add(TextMatcher.Nominee nominee, int end) {
        int first = walk.markedFrom();
        int last = walk.markedTo(end);
        Hit hit = new Hit(
                nominee.rule().rule(),
                nominee.pattern().level(),
                passage,
                tokens.start(first),
                tokens.end(last - 1),
                nominee.pattern().source(),
                cleared(nominee, first, last, end));
        hits.add(hit);
    }

    private Optional<String> cleared(TextMatcher.Nominee nominee, int first, int last, int end) {
        if (nominee.pattern().conditions().lifted() && Negation.denies(tokens, walk, end)) {
            return Optional.of("la phrase dit le contraire");
        }
        if (nominee.pattern().conditions().questionLifted() && isQuestion()) {
            return Optional.of("la phrase est une question");
        }
        for (TextRule.Exemption exemption : nominee.rule().exemptions()) {
            for (int start = aside.from(); start < aside.to(); start++) {
                int stop = aside.tryAt(exemption.first(), start);
                if (stop >= 0 && (exemption.whole() || aside.firstToken() < last && first < stop)) {
                    return Optional.of(exemption.reason());
                }
            }
        }
        return Optional.empty();
    }

    private boolean isQuestion() {
        for (int token = walk.to() - 1;
                token >= walk.from() && !tokens.form(token).isWord();
                token--) {
            if (tokens.form(token).folded().equals("?")) {
                return true;
            }
        }
        return false;
    }

    /** Of the hits of one rule that overlap, the gravest stays, then the first, then the longest. */
    private List<Hit> merged() {
        if (hits.size() < 2) {
            return new ArrayList<>(hits);
        }
        hits.sort(Hit.ORDER);
        List<Hit> kept = new ArrayList<>();
        for (Hit hit : hits) {
            int rival = rival(kept, hit);
            if (rival < 0) {
                kept.add(hit);
            } else if (outranks(hit, kept.get(rival))) {
                kept.set(rival, hit);
            }
        }
        kept.sort(Hit.ORDER);
        return kept;
    }

    private static int rival(List<Hit> kept, Hit hit) {
        for (int i = 0; i < kept.size(); i++) {
            Hit other = kept.get(i);
            if (other.rule() == hit.rule() && other.touches(hit)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean outranks(Hit hit, Hit other) {
        if (hit.cleared().isPresent() != other.cleared().isPresent()) {
            return hit.cleared().isEmpty();
        }
        return hit.level().compareTo(other.level()) < 0;
    }
}
