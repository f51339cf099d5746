package fr.plaque.text;

import fr.plaque.finding.Level;
import fr.plaque.rule.Rule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** One passage against all the rules. */
final class Scan {

    /** Only sentences have a tone: labels, cells and names of files are too short to have one. */
    private static final Set<Scope> PROSE = Set.of(Scope.TITRE, Scope.PARAGRAPHE, Scope.LISTE, Scope.META);

    private static final int SHORTEST = 3;
    private static final int WORD = 3;
    /** How many words on each side tell how a strong sign is meant. */
    private static final int NEIGHBOURS = 8;

    private final TextMatcher matcher;
    private final Passage passage;
    private final Set<String> circumstances;
    private final Tokens tokens;
    private final Walk walk;
    private final Walk aside;
    private final List<Hit> hits = new ArrayList<>();
    /** The level of each hit in its sentence. */
    private final Map<Hit, Level> weighed = new IdentityHashMap<>();

    Scan(TextMatcher matcher, Passage passage, Set<String> circumstances) {
        this.matcher = matcher;
        this.passage = passage;
        this.circumstances = circumstances;
        this.tokens = Tokenizer.cut(passage.text(), matcher.book());
        this.walk = new Walk(tokens);
        this.aside = new Walk(tokens);
    }

    List<Hit> run() {
        long[] active = matcher.active(passage.scope(), circumstances);
        long[] whole = new long[active.length];
        long[] nominated = new long[active.length];
        long[] atoms = new long[matcher.atomCells()];
        for (int sentence = 0; sentence < tokens.sentenceCount(); sentence++) {
            int from = tokens.sentenceStart(sentence);
            int to = tokens.sentenceEnd(sentence);
            Arrays.fill(nominated, 0);
            Arrays.fill(atoms, 0);
            for (int token = from; token < to; token++) {
                set(atoms, tokens.form(token).atoms());
                set(nominated, tokens.form(token).nominated());
            }
            for (int cell = 0; cell < nominated.length; cell++) {
                for (long bits = nominated[cell] & active[cell]; bits != 0; bits &= bits - 1) {
                    int number = (cell << 6) + Long.numberOfTrailingZeros(bits);
                    TextMatcher.Nominee nominee = matcher.nominee(number);
                    if (nominee.pattern().conditions().block()) {
                        whole[cell] |= 1L << number;
                    } else if (nominee.prefilter().mayMatch(atoms)) {
                        attempt(nominee, from, to);
                    }
                }
            }
        }
        BitSet.valueOf(whole).stream().forEach(number -> attempt(matcher.nominee(number), 0, tokens.size()));
        List<Hit> found = new ArrayList<>();
        merged().forEach(hit -> found.add(hit.as(weighed.get(hit))));
        matcher.toneRule().ifPresent(rule -> listen(rule, found));
        return found;
    }

    private static void set(long[] bits, int[] numbers) {
        for (int number : numbers) {
            bits[number >>> 6] |= 1L << number;
        }
    }

    /** Sentences that no rule stopped at, but that sound like an advertisement. */
    private void listen(Rule rule, List<Hit> found) {
        if (!PROSE.contains(passage.scope()) || circumstances.contains(TextMatcher.FINISHED)) {
            return;
        }
        for (int sentence = 0; sentence < tokens.sentenceCount(); sentence++) {
            listen(rule, tokens.sentenceStart(sentence), tokens.sentenceEnd(sentence), found);
        }
        found.sort(Hit.ORDER);
    }

    /** A question praises little, and advice speaks to its readers: they are told when all is praise, and never refused. */
    private void listen(Rule rule, int from, int to, List<Hit> found) {
        double tone = words(from, to) < SHORTEST ? 0 : matcher.tone().of(tokens, from, to);
        boolean question = isQuestion(from, to);
        boolean advice = circumstances.contains(TextMatcher.EDUCATION) || circumstances.contains(TextMatcher.GUIDE);
        double doubtful = advice ? Tone.DOUBTFUL_ADVICE : Tone.DOUBTFUL;
        if (tone <= (question ? Tone.CERTAIN : doubtful)) {
            return;
        }
        int start = tokens.start(from);
        int end = tokens.end(to - 1);
        if (found.stream().noneMatch(hit -> hit.start() < end && start < hit.end())) {
            Level level = tone > Tone.CERTAIN && !question && !advice ? Level.ERREUR : rule.level();
            found.add(new Hit(rule, level, passage, start, end, heard(from, to), Optional.empty()));
        }
    }

    private int words(int from, int to) {
        int words = 0;
        for (int token = from; token < to; token++) {
            words += tokens.form(token).isWord() && tokens.form(token).folded().length() >= WORD ? 1 : 0;
        }
        return words;
    }

    /** The words that make the tone. */
    private String heard(int from, int to) {
        return matcher.tone().heaviest(tokens, from, to).stream()
                .map(token -> "« " + passage.text().substring(tokens.start(token), tokens.end(token)) + " »")
                .collect(Collectors.joining(", "));
    }

    private void attempt(TextMatcher.Nominee nominee, int from, int to) {
        TextRule.Conditions conditions = nominee.pattern().conditions();
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
        weighed.put(hit, level(nominee.pattern(), first, last));
    }

    /**
     * Words only nominate. A weak sign is graver in a sentence that is a whole advertisement; a strong one is lighter in a
     * sentence that informs, unless the words next to it do not: a breach may be slipped into a long and honest sentence.
     */
    private Level level(TextRule.Pattern pattern, int first, int last) {
        if (!pattern.conditions().weighed()) {
            return pattern.level();
        }
        double sentence = matcher.tone().of(tokens, walk.from(), walk.to());
        if (pattern.level() != Level.ERREUR) {
            return sentence > Tone.ADVERTISING ? Level.ERREUR : pattern.level();
        }
        int from = Math.max(walk.from(), first - NEIGHBOURS);
        int to = Math.min(walk.to(), last + NEIGHBOURS);
        boolean informs = sentence < Tone.INFORMING && matcher.tone().of(tokens, from, to) < Tone.NOT_ADVERTISING;
        return informs ? Level.AVERTISSEMENT : Level.ERREUR;
    }

    private Optional<String> cleared(TextMatcher.Nominee nominee, int first, int last, int end) {
        if (nominee.pattern().conditions().lifted() && Negation.denies(tokens, walk, end)) {
            return Optional.of("la phrase dit le contraire");
        }
        if (nominee.pattern().conditions().questionLifted() && isQuestion(walk.from(), walk.to())) {
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

    private boolean isQuestion(int from, int to) {
        for (int token = to - 1; token >= from && !tokens.form(token).isWord(); token--) {
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
