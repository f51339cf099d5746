package fr.plaque.generator;

import fr.plaque.check.CoherenceCheck;
import fr.plaque.check.ContentCheck;
import fr.plaque.check.ContentFindings;
import fr.plaque.check.Lecture;
import fr.plaque.check.PagePassages;
import fr.plaque.check.ReadingCheck;
import fr.plaque.check.SiteCheck;
import fr.plaque.finding.Finding;
import fr.plaque.finding.Level;
import fr.plaque.finding.Outcome;
import fr.plaque.model.Page;
import fr.plaque.model.Site;
import fr.plaque.rule.RuleBook;
import fr.plaque.rule.RuleKind;
import fr.plaque.text.ReadTexts;
import fr.plaque.verify.ContentGate;
import java.util.ArrayList;
import java.util.List;

/** Every check of one site, its findings and what it looked at told to the journal. Pages may come from several threads. */
final class Inspection {

    /** The checks that every site shares; their rules are compiled once. */
    record Checks(RuleBook rules, SiteCheck site, ContentCheck content, ReadingCheck reading) {

        static Checks of(RuleBook rules) {
            return new Checks(rules, SiteCheck.of(rules), ContentCheck.of(rules), ReadingCheck.of(rules));
        }
    }

    private final Checks checks;
    private final Site site;
    private final CoherenceCheck coherence;
    private final Journal journal;

    Inspection(Checks checks, Site site, Journal journal) {
        this.checks = checks;
        this.site = site;
        this.coherence = CoherenceCheck.of(checks.rules(), site);
        this.journal = journal;
    }

    /**
     * The profile, the sheets, the guides, the register of pictures: everything but the pages.
     *
     * @return the gate that will read the words of the finished pages, and knows those read here
     */
    ContentGate site(SiteRequest request) {
        looked();
        note(checks.site().site(site));
        note(checks.site().images(site));
        ContentGate gate = new ContentGate(checks.content(), site);
        List<ContentFindings> texts = new ArrayList<>(checks.content().feuilles(site));
        texts.add(checks.content().profil(site));
        texts.add(checks.content().images(site));
        texts.add(checks.content().documents(site));
        texts.forEach(content -> {
            journal.note(content);
            gate.know(content.read());
        });
        note(samples(request));
        return gate;
    }

    /** @return what the rules on texts have read of it */
    ReadTexts page(Page page) {
        PagePassages passages = PagePassages.of(page);
        note(checks.site().page(site, page));
        note(coherence.page(passages));
        Outcome<Lecture> reading = checks.reading().page(passages);
        note(reading.findings());
        journal.read(reading.value());
        return texts(passages);
    }

    /**
     * What was replaced is as it was: it may be out of date, but not against the rules on words.
     *
     * @return what the rules on texts have read of it
     */
    ReadTexts version(Page page) {
        note(checks.site().version(site, page));
        return texts(PagePassages.of(page));
    }

    /** @return what the rules on texts have read of it */
    ReadTexts news(Page page) {
        PagePassages passages = PagePassages.of(page);
        journal.note(checks.site().news(site, passages));
        return texts(passages);
    }

    /** Of what the checks find, what speaks to those who present that subject. */
    private void note(List<Finding> findings) {
        journal.note(findings.stream()
                .filter(finding -> checks.rules()
                        .rule(finding.rule())
                        .applicability()
                        .concerns(site.profil().sujet()))
                .toList());
    }

    private ReadTexts texts(PagePassages passages) {
        ContentFindings content = checks.content().page(site, passages);
        journal.note(content);
        return content.read();
    }

    private void looked() {
        int keys = site.arbreProfil().entries().size();
        int pages = site.pagesPubliees().size();
        int sheets = site.stages().size()
                + site.tutoriels().size()
                + site.actualites().size();
        journal.looked(RuleKind.FORME, 1 + site.pages().size() + sheets);
        journal.looked(RuleKind.CHAMP, keys + pages + sheets);
        journal.looked(RuleKind.PAGE, pages);
        journal.looked(RuleKind.COHERENCE, keys + pages + sheets);
    }

    /** Sample values may be looked at, but not published. */
    private List<Finding> samples(SiteRequest request) {
        if (request.exemplePermis()) {
            return List.of();
        }
        Level level = request.mode() == SiteRequest.Mode.CONSTRUIRE ? Level.ERREUR : Level.AVERTISSEMENT;
        return checks.site().exemples(site).stream()
                .map(finding -> finding.as(level))
                .toList();
    }
}
