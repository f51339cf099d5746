package fr.plaque.generator;

import fr.plaque.finding.Outcome;
import fr.plaque.image.PictureSet;
import fr.plaque.load.LoadedSite;
import fr.plaque.load.ThemeOverrides;
import fr.plaque.model.Actualite;
import fr.plaque.model.Page;
import fr.plaque.model.Site;
import fr.plaque.render.RenderedFile;
import fr.plaque.render.Renderer;
import fr.plaque.render.Theme;
import fr.plaque.rule.RuleBook;
import fr.plaque.rule.RuleKind;
import fr.plaque.rule.Subjects;
import fr.plaque.text.ReadTexts;
import fr.plaque.verify.ContentGate;
import fr.plaque.verify.OutputGate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The making of the site's files: each is rendered, read again, and delivered. It stands still once something has been
 * refused, for a profile with gaps cannot be shown.
 */
final class Production {

    private final LoadedSite loaded;
    private final Optional<Renderer> renderer;
    private final OutputGate gate;
    private final ContentGate content;
    private final Journal journal;
    private final Delivery delivery;
    private final AtomicBoolean whole = new AtomicBoolean(true);

    private Production(
            LoadedSite loaded,
            Optional<Renderer> renderer,
            OutputGate gate,
            ContentGate content,
            Journal journal,
            Delivery delivery) {
        this.loaded = loaded;
        this.renderer = renderer;
        this.gate = gate;
        this.content = content;
        this.journal = journal;
        this.delivery = delivery;
    }

    /** @param content knows what the rules have read in the sources that are not pages */
    static Production of(
            SiteRequest request,
            LoadedSite loaded,
            RuleBook rules,
            ContentGate content,
            Journal journal,
            Delivery delivery) {
        OutputGate gate = new OutputGate(rules);
        Map<String, PictureSet> pictures =
                Pictures.process(loaded, rules, journal, file -> deliver(file, gate, journal, delivery));
        Optional<Renderer> renderer =
                journal.publishable() ? renderer(request, loaded, pictures, rules, journal) : Optional.empty();
        return new Production(loaded, renderer, gate, content, journal, delivery);
    }

    private static Optional<Renderer> renderer(
            SiteRequest request, LoadedSite loaded, Map<String, PictureSet> pictures, RuleBook rules, Journal journal) {
        Site site = loaded.site();
        String subject = site.profil().sujet();
        return journal.note(Theme.of(
                        request.theme().or(() -> site.profil().site().theme()).orElseGet(() -> Subjects.standard()
                                .find(subject)
                                .theme()),
                        subject,
                        journal.note(ThemeOverrides.read(request.surcharges(), rules)),
                        rules,
                        site.origins().at("site.theme")))
                .map(theme -> journal.note(Renderer.of(site, loaded.liens(), pictures, theme, rules)));
    }

    /**
     * One patient page. Callable from several threads.
     *
     * @param read what the rules have read of it
     */
    void page(Page page, ReadTexts read) {
        if (journal.publishable()) {
            renderer.ifPresent(one -> deliver(one.page(page), read));
        }
    }

    /** One piece of news. Callable from several threads. */
    void actualite(Actualite news, Page page, ReadTexts read) {
        if (journal.publishable()) {
            renderer.ifPresent(one -> deliver(one.actualite(news, page), read));
        }
    }

    /** Everything else, and the links between all of it. */
    void rest() {
        if (renderer.isPresent() && journal.publishable()) {
            Outcome<List<RenderedFile>> generated = renderer.get().generated();
            whole.compareAndSet(true, generated.findings().isEmpty());
            journal.note(generated).forEach(this::deliver);
            loaded.documents().forEach(document -> journal.note(loaded.bytes(document))
                    .ifPresent(bytes -> deliver(new RenderedFile(
                            document.chemin(),
                            bytes,
                            loaded.site().fichierProfil().atStart()))));
            if (whole.get()) {
                journal.note(gate.links());
            }
            journal.note(content.findings(journal.told()));
        }
    }

    /** A page that its template could not make leaves a hole: the links that lead there are not at fault. */
    private void deliver(Outcome<Optional<RenderedFile>> page, ReadTexts read) {
        whole.compareAndSet(true, page.value().isPresent());
        journal.note(page).ifPresent(file -> deliver(file, read));
    }

    private void deliver(RenderedFile file) {
        deliver(file, new ReadTexts());
    }

    private void deliver(RenderedFile file, ReadTexts read) {
        content.file(file, read);
        deliver(file, gate, journal, delivery);
    }

    private static void deliver(RenderedFile file, OutputGate gate, Journal journal, Delivery delivery) {
        journal.looked(RuleKind.HTML, 1);
        journal.looked(RuleKind.RESSOURCE, 1);
        journal.note(gate.file(file));
        delivery.write(file);
    }
}
