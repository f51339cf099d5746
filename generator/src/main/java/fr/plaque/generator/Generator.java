package fr.plaque.generator;

import fr.plaque.load.LoadedSite;
import fr.plaque.load.SiteLoader;
import fr.plaque.model.Actualite;
import fr.plaque.model.Page;
import fr.plaque.model.PageInfo;
import fr.plaque.model.Site;
import fr.plaque.publish.MemoryOutput;
import fr.plaque.report.Dossier;
import fr.plaque.report.Reports;
import fr.plaque.report.ReputationKit;
import fr.plaque.rule.RuleBook;
import fr.plaque.verify.ContentGate;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Supplier;

/** The story of a build. One generator serves any number of builds, one after the other or at once. */
public final class Generator {

    private final RuleBook rules;
    private final SiteLoader loader;
    private final Inspection.Checks checks;

    private Generator(RuleBook rules) {
        this.rules = rules;
        this.loader = SiteLoader.of(rules);
        this.checks = Inspection.Checks.of(rules);
    }

    /** With the rules of this version of Plaque. */
    public static Generator standard() {
        return new Generator(RuleBook.standard());
    }

    /** Reads, checks, renders, verifies and, when nothing stands against it, publishes a site; writes no report. */
    public SiteResult build(SiteRequest request, Progress progress) {
        Journal journal = new Journal();
        return build(request, progress, journal, () -> Delivery.open(request, rules, journal));
    }

    /**
     * Builds, then writes the reports.
     *
     * @throws IOException if the reports cannot be written
     */
    public SiteResult run(SiteRequest request, Progress progress) throws IOException {
        SiteResult result = build(request, progress);
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
        Inspection inspection = new Inspection(checks, site, journal);
        ContentGate content = inspection.site(request);

        List<PageInfo> pages = site.pagesPubliees();
        progress.step(pages.size() + (pages.size() > 1 ? " pages à lire" : " page à lire"));
        try (Delivery delivery = opening.get()) {
            Production production = Production.of(request, loaded, rules, content, journal, delivery);
            AllCores.forEach(pages, info -> {
                Page page = journal.note(loaded.page(info));
                production.page(page, inspection.page(page));
            });
            AllCores.forEach(site.versionsPubliees(), info -> {
                Page page = journal.note(loaded.page(info));
                production.page(page, inspection.version(page));
            });
            for (Actualite news : site.actualitesPubliees()) {
                Page page = journal.note(loaded.page(news.page()));
                production.actualite(news, page, inspection.news(page));
            }
            production.rest();
            SortedSet<String> removed = delivery.removed();
            boolean published = delivery.publish();
            Optional<Path> archive = published ? delivery.archive() : Optional.empty();
            Dossier dossier = new Dossiers(rules, journal)
                    .of(
                            request,
                            site,
                            delivery.fingerprints(),
                            published ? removed : Collections.emptySortedSet(),
                            published);
            return new SiteResult(dossier, published, archive);
        }
    }

    /**
     * Writes the private kit of online reputation, filled in from the profile; what the profile does not say stays to be
     * written by hand.
     *
     * @param contenu the folder of the author
     * @param dossier where the kit goes; never the folder of a site
     * @return whether the profile names somebody: without one, or when it cannot be read, nothing is filled in
     */
    public boolean kit(Path contenu, LocalDate aujourdhui, Path dossier) throws IOException {
        Site site = loader.load(contenu, aujourdhui).value().site();
        new ReputationKit(rules).write(site.profil(), aujourdhui, dossier);
        return !site.profil().nomComplet().isBlank();
    }
}
