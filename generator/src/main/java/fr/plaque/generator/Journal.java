package fr.plaque.generator;

import fr.plaque.check.ContentFindings;
import fr.plaque.check.Lecture;
import fr.plaque.finding.Finding;
import fr.plaque.finding.Outcome;
import fr.plaque.report.Dossier;
import fr.plaque.rule.RuleKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.LongAdder;

/** What the stages of one build have said so far. Safe for the threads of that build. */
final class Journal {

    private final Queue<Finding> findings = new ConcurrentLinkedQueue<>();
    private final Queue<Dossier.Accepted> accepted = new ConcurrentLinkedQueue<>();
    private final Queue<Lecture> lectures = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean refused = new AtomicBoolean();
    private final LongAdder words = new LongAdder();
    private final Map<RuleKind, LongAdder> examined = new EnumMap<>(RuleKind.class);

    Journal() {
        for (RuleKind kind : RuleKind.values()) {
            examined.put(kind, new LongAdder());
        }
    }

    /** Keeps the findings of a stage and hands on its value. */
    <T> T note(Outcome<T> outcome) {
        note(outcome.findings());
        return outcome.value();
    }

    void note(Collection<Finding> more) {
        findings.addAll(more);
        if (more.stream().anyMatch(Finding::isError)) {
            refused.set(true);
        }
    }

    void note(ContentFindings content) {
        note(content.findings());
        content.accepted().forEach(one -> accepted.add(new Dossier.Accepted(one.finding(), one.raison())));
        words.add(content.words());
        looked(RuleKind.TEXTE, content.passages());
    }

    void read(Lecture lecture) {
        lectures.add(lecture);
    }

    List<Lecture> lectures() {
        return lectures.stream().sorted(Comparator.comparing(Lecture::chemin)).toList();
    }

    /** Tells that rules of that kind had that many more things to look at. */
    void looked(RuleKind kind, int things) {
        examined.get(kind).add(things);
    }

    int examined(RuleKind kind) {
        return examined.get(kind).intValue();
    }

    boolean publishable() {
        return !refused.get();
    }

    int words() {
        return words.intValue();
    }

    /** What was found so far, accepted or not. */
    List<Finding> told() {
        List<Finding> told = findings();
        accepted.forEach(one -> told.add(one.finding()));
        return told;
    }

    List<Finding> findings() {
        List<Finding> sorted = new ArrayList<>(findings);
        sorted.sort(Finding.BY_PLACE);
        return sorted;
    }

    List<Dossier.Accepted> accepted() {
        List<Dossier.Accepted> sorted = new ArrayList<>(accepted);
        sorted.sort(Comparator.comparing(Dossier.Accepted::finding, Finding.BY_PLACE));
        return sorted;
    }
}
