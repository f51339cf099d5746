package fr.plaque.render;

import fr.plaque.model.Tutoriel;
import fr.plaque.model.Tutoriel.Etape;
import fr.plaque.model.Tutoriel.Reponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How one comes to a step of a guide. A step may be reached in several ways: what is told of its reader is what holds on
 * every one of them, that is its dominators in the graph of steps, which has no loop.
 */
final class GuideWays {

    private final Tutoriel guide;
    private final List<String> order = new ArrayList<>();
    private final Map<String, Set<String>> passed = new HashMap<>();

    GuideWays(Tutoriel guide) {
        this.guide = guide;
        sort(guide.depart(), new HashSet<>());
        Collections.reverse(order);
        for (String name : order) {
            Set<String> common = null;
            for (String before : order) {
                if (answers(before).stream().anyMatch(answer -> answer.vers().equals(name))) {
                    if (common == null) {
                        common = new LinkedHashSet<>(passed.get(before));
                    } else {
                        common.retainAll(passed.get(before));
                    }
                }
            }
            Set<String> through = common == null ? new LinkedHashSet<>() : common;
            through.add(name);
            passed.put(name, through);
        }
    }

    /** Every step and end, each after all that lead to it. */
    List<String> order() {
        return order;
    }

    /** The steps that every reader of that one has answered, in their order. */
    List<Etape> before(String name) {
        return order.stream()
                .filter(step -> !step.equals(name) && passed.get(name).contains(step))
                .map(step -> guide.etape(step).orElseThrow())
                .toList();
    }

    /** The answers of a step that lead on to another one. */
    List<Reponse> answers(Etape step, String to) {
        return step.reponses().stream()
                .filter(answer -> reaches(answer.vers(), to, new HashSet<>()))
                .toList();
    }

    private boolean reaches(String from, String to, Set<String> seen) {
        return from.equals(to)
                || seen.add(from) && answers(from).stream().anyMatch(answer -> reaches(answer.vers(), to, seen));
    }

    private void sort(String name, Set<String> seen) {
        if (seen.add(name)) {
            List<Reponse> answers = answers(name);
            for (int i = answers.size() - 1; i >= 0; i--) {
                sort(answers.get(i).vers(), seen);
            }
            order.add(name);
        }
    }

    private List<Reponse> answers(String name) {
        return guide.etape(name).map(Etape::reponses).orElse(List.of());
    }
}
