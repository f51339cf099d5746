package fr.plaque.generator;

import fr.plaque.check.CoherenceCheck;
import fr.plaque.check.ContentCheck;
import fr.plaque.check.SiteCheck;
import fr.plaque.finding.Finding;
import fr.plaque.finding.Level;
import fr.plaque.load.LoadedSite;
import fr.plaque.load.SiteLoader;
import fr.plaque.model.Actualite;
import fr.plaque.model.PageInfo;
import fr.plaque.model.Site;
import fr.plaque.publish.MemoryOutput;
import fr.plaque.report.Dossier;
import fr.plaque.report.Reports;
import fr.plaque.rule.RuleBook;
import fr.plaque.rule.RuleKind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

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
        SiteResult result = build(request, progress, journal, () -> Delivery.open(request, rules, journal));
        Reports.write(result.dossier(), request.rapports());
        return result;
    }

    /**
     * Does the same with nothing written anywhere: neither site nor reports. Sample values are then warnings; the output
     * folder and the mode of {@code request} mean nothing.
     */
    public SitePreview preview(SiteRequest request, Progress progress) {
        SiteRequest look = request.verification();
        Journal journal = new Journal();
        MemoryOutput memory = new MemoryOutput();
        SiteResult result = build(look, progress, journal, () -> Delivery.to(memory, look, rules, journal));
        return new SitePreview(result.dossier(), memory.files());
    }

    private SiteResult build(SiteRequest request, Progress progress, Journal journal, Supplier<Delivery> opening) {
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

        try (Delivery delivery = opening.get()) {
            Production production = Production.of(request, loaded, rules, journal, delivery);
            CoherenceCheck coherence = CoherenceCheck.of(rules, site);
            AllCores.forEach(pages, page -> {
                var read = journal.note(loaded.page(page));
                journal.note(siteCheck.page(site, read));
                journal.note(contentCheck.page(site, read));
                journal.note(coherence.page(read));
                production.page(read);
            });
            for (Actualite news : site.actualitesPubliees()) {
                var read = journal.note(loaded.page(news.page()));
                journal.note(contentCheck.page(site, read));
                production.actualite(news, read);
            }
            production.rest();
            boolean published = delivery.publish();
            Optional<Path> archive = published ? delivery.archive() : Optional.empty();
            Dossier dossier = new Dossiers(rules, journal).of(request, site, delivery.fingerprints(), published);
            return new SiteResult(dossier, published, archive);
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
