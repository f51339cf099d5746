package fr.plaque.generator;

import fr.plaque.check.ContentCheck;
import fr.plaque.check.SiteCheck;
import fr.plaque.finding.Outcome;
import fr.plaque.load.LoadedSite;
import fr.plaque.load.SiteLoader;
import fr.plaque.model.PageInfo;
import fr.plaque.model.Site;
import fr.plaque.render.RenderedFile;
import fr.plaque.render.Renderer;
import fr.plaque.render.Theme;
import fr.plaque.report.Reports;
import fr.plaque.rule.RuleBook;
import fr.plaque.rule.RuleKind;
import fr.plaque.verify.OutputGate;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

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
        progress.step(loaded.pages().size() + " pages trouvées");

        journal.note(siteCheck.site(site));
        journal.note(contentCheck.profil(site));
        journal.note(siteCheck.exemples(site, request.exemples()));

        boolean published;
        try (Delivery delivery = Delivery.open(request, rules, journal)) {
            Optional<Renderer> renderer = renderer(request, loaded, journal);
            OutputGate gate = new OutputGate(rules);
            AllCores.forEach(site.pages(), page -> page(page, loaded, renderer, gate, delivery, journal));
            renderer.ifPresent(one -> journal.note(one.generated()).forEach(file -> deliver(file, gate, delivery, journal)));
            journal.note(gate.links());
            published = delivery.publish();
        }
        SiteResult result = new SiteResult(Dossiers.of(request, site, rules, journal, delivered, published), published);
        Reports.write(result.dossier(), request.rapports());
        return result;
    }
}
