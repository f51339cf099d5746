package fr.plaque.generator;

import fr.plaque.check.CoherenceCheck;
import fr.plaque.check.ContentCheck;
import fr.plaque.check.SiteCheck;
import fr.plaque.finding.Finding;
import fr.plaque.finding.Level;
import fr.plaque.load.LoadedSite;
import fr.plaque.load.SiteLoader;
import fr.plaque.model.PageInfo;
import fr.plaque.model.Site;
import fr.plaque.report.Dossier;
import fr.plaque.report.Reports;
import fr.plaque.rule.RuleBook;
import fr.plaque.rule.RuleKind;
import java.io.IOException;
import java.util.List;

/** The story of a build. One generator serves any number of builds, one after the other or at once. */
public final class Generator {

    private final RuleBook rules;
    private final SiteLoader loader;
    private final SiteCheck siteCheck;
    private final ContentCheck contentCheck;

    private Generator(RuleBook rules) {
        this.rules = rules;
        this.loader = SiteLoader.of(rules);
        this.siteCheck = SiteCheck.of(rules);
        this.contentCheck = ContentCheck.of(rules);
    }

    /** With the rules of this version of Plaque. */
    public static Generator standard() {
        return new Generator(RuleBook.standard());
    }

    /**
     * Reads, checks, renders, verifies and, when nothing stands against it, publishes a site; then writes the reports.
     *
     * @throws IOException if the reports cannot be written
     */
    public SiteResult run(SiteRequest request, Progress progress) throws IOException {
        Journal journal = new Journal();
        LoadedSite loaded = journal.note(loader.load(request.contenu(), request.aujourdhui()));
        Site site = loaded.site();
        List<PageInfo> pages =
                site.pages().stream().filter(page -> !page.brouillon()).toList();
        int sheets = site.stages().size()
                + site.tutoriels().size()
                + site.actualites().size();
        journal.looked(RuleKind.FORME, 1 + site.pages().size() + sheets);
        journal.looked(RuleKind.CHAMP, site.arbreProfil().entries().size() + pages.size() + sheets);
        journal.looked(RuleKind.PAGE, pages.size());
        journal.looked(RuleKind.COHERENCE, site.arbreProfil().entries().size() + pages.size() + sheets);

        journal.note(siteCheck.site(site));
        journal.note(contentCheck.profil(site));
        journal.note(siteCheck.images(site));
        journal.note(contentCheck.images(site));
        contentCheck.feuilles(site).forEach(journal::note);
        journal.note(samples(request, site));
        progress.step(pages.size() + (pages.size() > 1 ? " pages à lire" : " page à lire"));

        try (Delivery delivery = Delivery.open(request, rules, journal)) {
            Production production = Production.of(request, loaded, rules, journal, delivery);
            CoherenceCheck coherence = CoherenceCheck.of(rules, site);
            AllCores.forEach(pages, page -> {
                var read = journal.note(loaded.page(page));
                journal.note(siteCheck.page(site, read));
                journal.note(contentCheck.page(site, read));
                journal.note(coherence.page(read));
                production.page(read);
            });
            production.rest();
            boolean published = delivery.publish();
            Dossier dossier = new Dossiers(rules, journal).of(request, site, delivery.fingerprints(), published);
            Reports.write(dossier, request.rapports());
            return new SiteResult(dossier, published);
        }
    }

    /** Sample values may be looked at, but not published. */
    private List<Finding> samples(SiteRequest request, Site site) {
        if (request.exemplePermis()) {
            return List.of();
        }
        Level level = request.mode() == SiteRequest.Mode.CONSTRUIRE ? Level.ERREUR : Level.AVERTISSEMENT;
        return siteCheck.exemples(site).stream()
                .map(finding -> finding.as(level))
                .toList();
    }
}
