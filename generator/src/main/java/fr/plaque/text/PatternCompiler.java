package fr.plaque.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Turns patterns into steps, and finds for each the words without which it cannot match. */
final class PatternCompiler {

    /** A compiled pattern, and the keys one of which every match holds. */
    record Compiled(Step first, Set<String> anchors) {}

    /** Keys that every match holds one of, and how often such words come. */
    private record Anchor(Set<String> keys, long cost) {

        static final Anchor NONE = new Anchor(Set.of(), Long.MAX_VALUE);

        static Anchor rarest(Anchor one, Anchor other) {
            return other.cost < one.cost ? other : one;
        }
    }

    private static final Set<String> CLASSES = Set.of(
            "#nom",
            "#adjectif",
            "#prenom",
            "#determinant",
            "#adverbe",
            "#verbe",
            "#imperatif",
            "#imperatif-tu",
            "#infinitif",
            "#participe",
            "#gerondif",
            "#conjugue",
            "#verbe-nous",
            "#verbe-je",
            "#majuscule",
            "#inconnu",
            "#mot",
            "#nombre",
            "#grand",
            "#annee",
            "#montant",
            "#pourcent",
            "#note",
            "#date",
            "#heure",
            "#etoiles",
            "#chiffre",
            "#abime",
            "#rang",
            "#sur5",
            "#sur10",
            "#sur20",
            "#autre");
    private static final List<String> COMMON_CLASSES = List.of(
            "#nom",
            "#adjectif",
            "#determinant",
            "#adverbe",
            "#verbe",
            "#mot",
            "#majuscule",
            "#conjugue",
            "#infinitif",
            "#participe",
            "#chiffre");

    private final French french;
    private final Lexicon lexicon;
    private final Vocabularies vocabularies;
    private final Map<String, Long> costs = new HashMap<>();
    private final Map<String, Anchor> anchors = new HashMap<>();

    PatternCompiler(French french, Lexicon lexicon, Vocabularies vocabularies) {
        this.french = french;
        this.lexicon = lexicon;
        this.vocabularies = vocabularies;
    }

    /** @throws IllegalArgumentException saying what is wrong with the pattern */
    Compiled compile(String pattern) {
        PatternSyntax syntax = PatternSyntax.parse(pattern);
        Anchor anchor = anchor(syntax);
        if (anchor.keys.isEmpty()) {
            throw new IllegalArgumentException("« " + pattern + " » holds no word that must be there");
        }
        return new Compiled(compile(syntax, new Step.Done()), anchor.keys);
    }

    private Step compile(PatternSyntax syntax, Step next) {
        if (syntax instanceof PatternSyntax.Word word) {
            return new Step.Word(bits(word.keys()), next);
        }
        if (syntax instanceof PatternSyntax.Vocabulary vocabulary) {
            return compile(vocabularies.find(vocabulary.name()), next);
        }
        if (syntax instanceof PatternSyntax.Gap gap) {
            return new Step.Gap(gap.max(), next);
        }
        if (syntax instanceof PatternSyntax.Sequence sequence) {
            Step following = next;
            for (int i = sequence.items().size() - 1; i >= 0; i--) {
                following = compile(sequence.items().get(i), following);
            }
            return following;
        }
        if (syntax instanceof PatternSyntax.Choice choice) {
            return compile(choice, next);
        }
        if (syntax instanceof PatternSyntax.Optional optional) {
            return Step.Fork.of(List.of(compile(optional.item(), next), next));
        }
        if (syntax instanceof PatternSyntax.Barred barred) {
            return new Step.Barred(new Step.Word(bits(barred.keys()), next), next);
        }
        return switch (((PatternSyntax.Sign) syntax).sign()) {
            case '^' -> new Step.SentenceStart(next);
            case '$' -> new Step.SentenceEnd(next);
            case '{' -> new Step.Open(next);
            default -> new Step.Close(next);
        };
    }

    /** Longer phrases first, single words in one test. */
    private Step compile(PatternSyntax.Choice choice, Step next) {
        List<PatternSyntax> flat = new ArrayList<>();
        flatten(choice, flat);
        List<String> single = new ArrayList<>();
        List<PatternSyntax> phrases = new ArrayList<>();
        for (PatternSyntax branch : flat) {
            if (branch instanceof PatternSyntax.Word word) {
                single.addAll(word.keys());
            } else {
                phrases.add(branch);
            }
        }
        phrases.sort(Comparator.comparingInt(PatternCompiler::length).reversed());
        List<Step> branches = new ArrayList<>();
        phrases.forEach(phrase -> branches.add(compile(phrase, next)));
        if (!single.isEmpty()) {
            branches.add(new Step.Word(bits(single), next));
        }
        return branches.size() == 1 ? branches.get(0) : Step.Fork.of(branches);
    }

    private void flatten(PatternSyntax.Choice choice, List<PatternSyntax> flat) {
        for (PatternSyntax branch : choice.branches()) {
            PatternSyntax found = branch instanceof PatternSyntax.Vocabulary vocabulary
                    ? vocabularies.find(vocabulary.name())
                    : branch;
            if (found instanceof PatternSyntax.Choice inner) {
                flatten(inner, flat);
            } else {
                flat.add(found);
            }
        }
    }

    private static int length(PatternSyntax syntax) {
        return syntax instanceof PatternSyntax.Sequence sequence
                ? sequence.items().size()
                : 1;
    }

    private long[] bits(List<String> keys) {
        long[] bits = new long[1];
        for (String key : keys) {
            if (key.startsWith("#") && !CLASSES.contains(key)) {
                throw new IllegalArgumentException("no such class of words: " + key);
            }
            int atom = lexicon.atom(key);
            if (atom >>> 6 >= bits.length) {
                bits = java.util.Arrays.copyOf(bits, (atom >>> 6) + 1);
            }
            bits[atom >>> 6] |= 1L << atom;
        }
        return bits;
    }

    private Anchor anchor(PatternSyntax syntax) {
        if (syntax instanceof PatternSyntax.Word word) {
            long cost = word.keys().stream().mapToLong(this::cost).sum();
            return new Anchor(Set.copyOf(word.keys()), cost);
        }
        if (syntax instanceof PatternSyntax.Vocabulary vocabulary) {
            Anchor known = anchors.get(vocabulary.name());
            if (known == null) {
                known = anchor(vocabularies.find(vocabulary.name()));
                anchors.put(vocabulary.name(), known);
            }
            return known;
        }
        if (syntax instanceof PatternSyntax.Sequence sequence) {
            Anchor best = Anchor.NONE;
            for (PatternSyntax item : sequence.items()) {
                best = Anchor.rarest(best, anchor(item));
            }
            return best;
        }
        if (syntax instanceof PatternSyntax.Choice choice) {
            Set<String> keys = new TreeSet<>();
            long cost = 0;
            for (PatternSyntax branch : choice.branches()) {
                Anchor anchor = anchor(branch);
                if (anchor.keys.isEmpty()) {
                    return Anchor.NONE;
                }
                keys.addAll(anchor.keys);
                cost += anchor.cost;
            }
            return new Anchor(keys, cost);
        }
        return Anchor.NONE;
    }

    private long cost(String key) {
        Long known = costs.get(key);
        if (known == null) {
            known = 1L << FormBook.rarity(french, key, COMMON_CLASSES);
            costs.put(key, known);
        }
        return known;
    }
}
