package fr.plaque.check;

import fr.plaque.finding.Finding;
import fr.plaque.finding.Outcome;
import fr.plaque.model.Page;
import fr.plaque.rule.RuleBook;
import fr.plaque.source.Location;
import fr.plaque.text.Jargon;
import fr.plaque.text.Passage;
import fr.plaque.text.Readability;
import fr.plaque.text.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** How hard a page is for who must read it: a meter for the report, and at most a hint. Safe for several threads. */
public final class ReadingCheck {

    /** Fewer are left to the report: a page may well count on one word that is told aloud. */
    private static final int WORTH_TELLING = 3;

    private static final int LONGEST_SIMPLE_SENTENCE = 15;

    private final RuleBook rules;
    private final Readability readability = new Readability();
    private final Jargon jargon = Jargon.standard();

    private ReadingCheck(RuleBook rules) {
        this.rules = rules;
    }

    public static ReadingCheck of(RuleBook rules) {
        return new ReadingCheck(rules);
    }

    /** Measures a page; the findings are never more than points to verify. */
    public Outcome<Lecture> page(PagePassages passages) {
        Page page = passages.page();
        String path = page.info().chemin();
        String language = page.info().fiche().langue();
        if (!language.startsWith("fr")) {
            return Outcome.of(new Lecture(path, language, Optional.empty(), List.of(), List.of()));
        }
        List<Passage> body = passages.body();
        Optional<Readability.Score> score = readability.of(body);
        List<Passage> all = new ArrayList<>(body);
        all.add(Passage.pointing(
                page.source(),
                Scope.TITRE,
                page.info().fiche().titre(),
                page.source().atStart().range()));
        List<Jargon.Unexplained> unexplained = jargon.in(all);
        List<Finding> findings = new ArrayList<>();
        score.filter(one -> one.niveau() == Readability.Band.DIFFICILE).ifPresent(one -> hard(one, page, findings));
        jargon(unexplained, findings);
        if (page.info().estSimple()) {
            simple(body, findings);
        }
        return new Outcome<>(lecture(path, language, score, unexplained), findings);
    }

    private void hard(Readability.Score score, Page page, List<Finding> findings) {
        Location place = score.plusDures().isEmpty()
                ? page.source().atStart()
                : score.plusDures().get(0).location();
        findings.add(rules.rule("information-lecture-difficile")
                .at(
                        place,
                        "score",
                        String.valueOf(rounded(score.score())),
                        "mots",
                        String.valueOf(Math.round((float) score.mots() / score.phrases()))));
    }

    private void jargon(List<Jargon.Unexplained> unexplained, List<Finding> findings) {
        if (unexplained.size() >= WORTH_TELLING) {
            findings.add(rules.rule("information-jargon")
                    .at(
                            unexplained.get(0).location(),
                            "termes",
                            unexplained.stream()
                                    .map(one -> one.terme() + " (" + one.equivalent() + ")")
                                    .collect(Collectors.joining(", "))));
        }
    }

    /** In a version in simple words a sentence says one thing. */
    private void simple(List<Passage> body, List<Finding> findings) {
        readability.sentences(body).stream()
                .filter(sentence -> sentence.mots() > LONGEST_SIMPLE_SENTENCE)
                .forEach(sentence -> findings.add(rules.rule("information-simple-phrase")
                        .at(
                                sentence.location(),
                                "mots",
                                String.valueOf(sentence.mots()),
                                "limite",
                                String.valueOf(LONGEST_SIMPLE_SENTENCE))));
    }

    private static Lecture lecture(
            String path, String language, Optional<Readability.Score> score, List<Jargon.Unexplained> jargon) {
        return new Lecture(
                path,
                language,
                score.map(one -> new Lecture.Mesure(
                        one.mots(),
                        one.phrases(),
                        rounded(one.score()),
                        one.niveau().label())),
                score.map(Readability.Score::plusDures).orElse(List.of()).stream()
                        .map(one -> new Lecture.Phrase(
                                one.location().start().line(),
                                one.location().start().column(),
                                one.mots(),
                                rounded(one.score()),
                                one.texte().strip()))
                        .toList(),
                jargon.stream()
                        .map(one -> new Lecture.Terme(
                                one.terme(),
                                one.equivalent(),
                                one.location().start().line(),
                                one.location().start().column()))
                        .toList());
    }

    private static int rounded(double score) {
        return (int) Math.round(score);
    }
}
