package fr.plaque.check;

import fr.plaque.text.Hit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** One remark for one group of words: finer rules must not double the broader ones. */
final class Overlaps {

    private static final Comparator<Hit> WEIGHT = Comparator.comparing(Hit::level)
            .thenComparing(hit -> hit.end() - hit.start(), Comparator.reverseOrder())
            .thenComparing(Hit::start)
            .thenComparing(hit -> hit.rule().id());

    private Overlaps() {}

    /**
     * @param hits on one passage
     * @return those that remain by place: of hits that share words the gravest, then the longest, then the first
     */
    static List<Hit> merged(List<Hit> hits) {
        List<Hit> kept = new ArrayList<>();
        hits.stream().sorted(WEIGHT).forEach(hit -> {
            if (kept.stream().noneMatch(hit::touches)) {
                kept.add(hit);
            }
        });
        kept.sort(Comparator.comparingInt(Hit::start));
        return kept;
    }
}
