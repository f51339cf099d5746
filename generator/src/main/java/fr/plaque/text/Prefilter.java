package fr.plaque.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What a sentence must hold for a pattern to be worth trying: a word for every step that no way through the pattern
 * avoids. It only spares work, and changes no result.
 */
final class Prefilter {

    private final Need[] needed;

    private Prefilter(List<long[]> needed) {
        this.needed = needed.stream()
                .map(Need::of)
                .sorted(Comparator.comparingInt(need -> need.cells().length))
                .toArray(Need[]::new);
    }

    /** One of these bits, kept by the few cells that hold them. */
    private record Need(int[] cells, long[] masks) {

        static Need of(long[] bits) {
            int[] cells =
                    IntStream.range(0, bits.length).filter(i -> bits[i] != 0).toArray();
            return new Need(
                    cells, IntStream.of(cells).mapToLong(cell -> bits[cell]).toArray());
        }

        boolean isMet(long[] atoms) {
            for (int i = 0; i < cells.length && cells[i] < atoms.length; i++) {
                if ((masks[i] & atoms[cells[i]]) != 0) {
                    return true;
                }
            }
            return false;
        }
    }

    static Prefilter of(Step pattern) {
        List<long[]> needed = new ArrayList<>();
        for (Step.Word word : firstWay(pattern)) {
            if (!endsWithout(word, pattern, Collections.newSetFromMap(new IdentityHashMap<>()))) {
                needed.add(word.atoms());
            }
        }
        return new Prefilter(needed);
    }

    /** @param atoms the tests that some word of the sentence passes, as bits */
    boolean mayMatch(long[] atoms) {
        for (Need need : needed) {
            if (!need.isMet(atoms)) {
                return false;
            }
        }
        return true;
    }

    /** The words of one way through the pattern: a word that every way takes is among them. */
    private static List<Step.Word> firstWay(Step pattern) {
        List<Step.Word> words = new ArrayList<>();
        Step step = pattern;
        while (!(step instanceof Step.Done)) {
            if (step instanceof Step.Word word) {
                words.add(word);
            }
            step = next(step).get(0);
        }
        return words;
    }

    private static boolean endsWithout(Step.Word word, Step step, Set<Step> seen) {
        if (step == word || !seen.add(step)) {
            return false;
        }
        return step instanceof Step.Done || next(step).stream().anyMatch(after -> endsWithout(word, after, seen));
    }

    private static List<Step> next(Step step) {
        if (step instanceof Step.Word word) {
            return List.of(word.next());
        }
        if (step instanceof Step.Gap gap) {
            return List.of(gap.next());
        }
        if (step instanceof Step.Fork fork) {
            return fork.branches();
        }
        if (step instanceof Step.Barred barred) {
            return List.of(barred.next());
        }
        if (step instanceof Step.Open open) {
            return List.of(open.next());
        }
        if (step instanceof Step.Close close) {
            return List.of(close.next());
        }
        if (step instanceof Step.SentenceStart start) {
            return List.of(start.next());
        }
        if (step instanceof Step.SentenceEnd end) {
            return List.of(end.next());
        }
        throw new IllegalStateException("nothing follows the end");
    }
}
