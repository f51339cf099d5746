package fr.plaque.text;

import fr.plaque.rule.Rule;
import fr.plaque.rule.RuleBook;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * All the rules on texts, compiled into one index from words to patterns: a text costs one look-up a word, and only the
 * patterns that its rare words nominate are tried. Immutable; any thread may use it.
 */
public final class TextMatcher {

    /** The circumstance of texts read in finished pages: they are labels and lists of a template, which have no tone. */
    public static final String FINISHED = "page-finie";

    /** The circumstance of pages that explain an illness or a care. */
    public static final String EDUCATION = "page-medicale";

    /** The circumstance of guides that lead step by step. */
    public static final String GUIDE = "guide";

    private static final String TONE = "publicite-ton";

    private final List<TextRule> rules;
    private final List<Nominee> nominees = new ArrayList<>();
    private final FormBook book;
    private final Step self;
    private final Step others;
    private final Tone tone;
    private final Optional<Rule> toneRule;

    private final Map<Setting, long[]> active = new ConcurrentHashMap<>();
    private final int atomCells;

    /** Where a text stands: few settings serve a whole site. */
    private record Setting(Scope scope, Set<String> circumstances) {}

    /** A pattern and its rule. */
    record Nominee(TextRule rule, int ruleNumber, TextRule.Pattern pattern, Prefilter prefilter) {}

    private TextMatcher(List<TextRule> rules, Optional<Rule> toneRule, Compilation compilation) {
        this.rules = rules;
        this.self = compilation.self;
        this.others = compilation.others;
        List<List<Integer>> byAtom = new ArrayList<>();
        for (int rule = 0; rule < rules.size(); rule++) {
            for (TextRule.Pattern pattern : rules.get(rule).patterns()) {
                for (String key : pattern.anchors()) {
                    int atom = compilation.lexicon.atom(key);
                    while (byAtom.size() <= atom) {
                        byAtom.add(new ArrayList<>());
                    }
                    byAtom.get(atom).add(nominees.size());
                }
                nominees.add(new Nominee(rules.get(rule), rule, pattern, Prefilter.of(pattern.first())));
            }
        }
        int[][] nominations = byAtom.stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
        this.atomCells = compilation.lexicon.size() / Long.SIZE + 1;
        this.tone = compilation.tone;
        this.toneRule = toneRule;
        this.book = new FormBook(compilation.french, compilation.lexicon, nominations, tone);
    }

    /** What rules are compiled with; kept by the tests that compile parts of them. */
    static final class Compilation {

        private final French french = new French();
        private final Lexicon lexicon = new Lexicon();
        private final PatternCompiler compiler = new PatternCompiler(french, lexicon, Vocabularies.standard());
        private final TextRuleReader reader = new TextRuleReader(compiler);
        private final Step self = compiler.compile("@soi").first();
        private final Step others = compiler.compile("@tiers").first();
        private final Tone tone;

        Compilation(Tone tone) {
            this.tone = tone;
        }

        /** Rules alone: no sentence makes them graver or lighter. */
        static Compilation withoutTone() {
            return new Compilation(Tone.deaf());
        }

        TextRule read(Rule rule) {
            return reader.read(rule);
        }

        TextMatcher matcher(List<TextRule> rules) {
            return new TextMatcher(rules, Optional.empty(), this);
        }
    }

    /**
     * The rules of the book that have patterns.
     *
     * @throws fr.plaque.rule.RuleBookException if the text part of a rule file is wrong
     */
    public static TextMatcher of(RuleBook book) {
        return of(book.rules());
    }

    static TextMatcher of(Collection<Rule> rules) {
        Compilation compilation = new Compilation(Tone.standard());
        List<TextRule> read = new ArrayList<>();
        for (Rule rule : rules) {
            if (rule.kind() == fr.plaque.rule.RuleKind.TEXTE) {
                TextRule text = compilation.read(rule);
                if (!text.patterns().isEmpty()) {
                    read.add(text);
                }
            }
        }
        Optional<Rule> toneRule =
                rules.stream().filter(rule -> rule.id().equals(TONE)).findFirst();
        return new TextMatcher(read, toneRule, compilation);
    }

    /** The rules that this matcher tries, in the order of their ids. */
    public List<Rule> rules() {
        return Stream.concat(rules.stream().map(TextRule::rule), toneRule.stream())
                .sorted(Comparator.comparing(Rule::id))
                .toList();
    }

    /**
     * What the rules say of a passage.
     *
     * @param circumstances what is so around it, {@code page-medicale}
     * @return by place; those that an exception, a negation or a condition cleared are among them, with the reason
     */
    public List<Hit> hits(Passage passage, Set<String> circumstances) {
        return new Scan(this, passage, circumstances).run();
    }

    /** The patterns that look at such texts, as bits. */
    long[] active(Scope scope, Set<String> circumstances) {
        return active.computeIfAbsent(new Setting(scope, circumstances), this::patternsFor);
    }

    private long[] patternsFor(Setting setting) {
        long[] bits = new long[(nominees.size() + Long.SIZE - 1) / Long.SIZE];
        for (int number = 0; number < nominees.size(); number++) {
            TextRule.Conditions conditions = nominees.get(number).pattern().conditions();
            if ((conditions.scopes().isEmpty() || conditions.scopes().contains(setting.scope()))
                    && !conditions.outside().contains(setting.scope())
                    && setting.circumstances().containsAll(conditions.circumstances())) {
                bits[number >>> 6] |= 1L << number;
            }
        }
        return bits;
    }

    /** How many cells of 64 the tests of the patterns take. */
    int atomCells() {
        return atomCells;
    }

    FormBook book() {
        return book;
    }

    Nominee nominee(int number) {
        return nominees.get(number);
    }

    int nomineeCount() {
        return nominees.size();
    }

    Tone tone() {
        return tone;
    }

    Optional<Rule> toneRule() {
        return toneRule;
    }

    Step self() {
        return self;
    }

    Step others() {
        return others;
    }
}
