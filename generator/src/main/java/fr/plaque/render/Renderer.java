package fr.plaque.render;

import fr.plaque.finding.Finding;
import fr.plaque.finding.Outcome;
import fr.plaque.image.PictureSet;
import fr.plaque.load.Liens;
import fr.plaque.machine.MachineFile;
import fr.plaque.machine.MachineFiles;
import fr.plaque.machine.PageCodes;
import fr.plaque.machine.PublicPage;
import fr.plaque.machine.SecurityHeaders;
import fr.plaque.machine.StructuredData;
import fr.plaque.model.Actualite;
import fr.plaque.model.FicheInfo;
import fr.plaque.model.Honoraires;
import fr.plaque.model.Image;
import fr.plaque.model.Page;
import fr.plaque.model.PageInfo;
import fr.plaque.model.Site;
import fr.plaque.rule.RuleBook;
import fr.plaque.source.Location;
import fr.plaque.text.Typography;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A site and a theme to the files of the finished site. Safe for several threads once made. */
public final class Renderer {

    private final Site site;
    private final Theme theme;
    private final Assets assets;
    private final List<GeneratedPage> generated;
    private final List<MadePage> made;
    private final List<PageInfo> published;
    private final Map<String, Object> shared;
    private final List<MachineFile> machines;
    private final MarkdownRenderer markdown;
    private final PageModel pages;
    private final SearchPages search;

    private Renderer(Site site, Liens liens, Illustrations illustrations, Theme theme, Assets assets, RuleBook rules) {
        this.site = site;
        this.theme = theme;
        this.assets = assets;
        this.generated = GeneratedPage.of(site);
        this.published = site.pagesPubliees();
        SheetLists sheets = new SheetLists(site, published, new Relatives(site));
        this.made = Stream.of(
                        new StagePages(site).all(),
                        new GuidePages(site, published).all(),
                        sheets.pages(),
                        MovedPages.of(site))
                .flatMap(List::stream)
                .toList();
        Phrases phrases = Phrases.standard(rules.articles());
        Chapters chapters = Chapters.of(site);
        this.shared = new SiteModel(site, phrases, rules, generated, published, sheets, chapters).build();
        shared.put("fichiers", assets.addresses());
        site.profil()
                .praticien()
                .photo()
                .map(Image::chemin)
                .flatMap(illustrations::view)
                .ifPresent(portrait -> shared.put("portrait", portrait));
        shared.put("politique", SecurityHeaders.metaPolicy());
        // A carer may not be written to about one's health; nobody writes so to who publishes a work.
        String mailCaution = site.profil().ouvrage().isPresent() ? "" : phrases.text("courriel-note", Map.of());
        this.machines = MachineFiles.of(site, publicPages(), mailCaution);
        shared.put("machines", machines.stream().collect(Collectors.toMap(Renderer::key, MachineFile::path)));
        shared.put("agendas", machines.stream().map(MachineFile::path).toList());
        SiteLinks links = new SiteLinks(
                liens,
                Stream.concat(
                                generated.stream().map(GeneratedPage::output),
                                made.stream().map(MadePage::output))
                        .toList());
        this.markdown = new MarkdownRenderer(links, illustrations, phrases.callHeadings(), mailCaution);
        this.pages = new PageModel(site, StructuredData.of(site), PageCodes.of(published), chapters);
        this.search = new SearchPages(published.size() + generated.size() + made.size());
    }

    /**
     * Makes ready what all pages share.
     *
     * @param liens where the links of the pages lead
     * @param pictures by the path of the author's file, {@code images/accueil.jpg}
     * @return with a finding when {@code site.couleur} is no colour of the theme; the usual one then stands in
     */
    public static Outcome<Renderer> of(
            Site site, Liens liens, Map<String, PictureSet> pictures, Theme theme, RuleBook rules) {
        List<Finding> findings = new ArrayList<>();
        Palette palette = theme.palette();
        String colour = site.profil().site().couleur().orElse(palette.usual());
        if (!palette.accents().containsKey(colour)) {
            findings.add(rules.rule("gabarit-couleur")
                    .at(
                            site.origins().at("site.couleur"),
                            "couleur",
                            colour,
                            "couleurs",
                            String.join(", ", palette.accents().keySet())));
            colour = palette.usual();
        }
        return new Outcome<>(
                new Renderer(
                        site,
                        liens,
                        new Illustrations(pictures, site.images()),
                        theme,
                        Assets.of(theme, colour),
                        rules),
                findings);
    }

    /**
     * Every file but the patient pages and the news, which must have been made before: the search knows only those. A
     * template that fails gives a finding in place of its file.
     */
    public Outcome<List<RenderedFile>> generated() {
        List<RenderedFile> files = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (GeneratedPage page : generated) {
            if (page != GeneratedPage.RECHERCHE) {
                Optional<RenderedFile> file = add(making(page), files, findings);
                file.filter(any -> page.isFound()).ifPresent(one -> findable(one, page.title(), page.isList()));
            }
        }
        for (MadePage page : made) {
            Optional<RenderedFile> file = add(making(page), files, findings);
            file.filter(any -> page.modifieLe().isPresent()).ifPresent(one -> findable(one, page.titre(), false));
        }
        Location profile = site.fichierProfil().atStart();
        SortedMap<String, byte[]> searched = search.files();
        search.pages(searched, profile).forEach(page -> add(making(page), files, findings));
        searched.forEach((path, bytes) -> files.add(new RenderedFile(path, bytes, profile)));
        Location sheet = theme.sheets().stream()
                .flatMap(path -> theme.origin(path).stream())
                .findFirst()
                .orElse(profile);
        assets.files().forEach((path, bytes) -> files.add(new RenderedFile(path, bytes, sheet)));
        machines.forEach(file -> files.add(
                new RenderedFile(file.path(), file.bytes(), site.origins().at(file.cle()))));
        return new Outcome<>(files, findings);
    }

    /**
     * One patient page.
     *
     * @return empty, with findings, when a template fails
     */
    public Outcome<Optional<RenderedFile>> page(Page page) {
        return render(making(page));
    }

    /**
     * One piece of news.
     *
     * @return empty, with findings, when a template fails
     */
    public Outcome<Optional<RenderedFile>> actualite(Actualite news, Page page) {
        return render(making(news, page));
    }

    Making making(GeneratedPage page) {
        Location origin = site.origins().at(page.origin());
        return new Making(page.template(), model(pages.of(page)), page.output(), origin(page.template(), origin));
    }

    Making making(MadePage page) {
        return new Making(
                page.template(), model(pages.of(page)), page.output(), origin(page.template(), page.origin()));
    }

    Making making(Page page) {
        RenderedBody body = markdown.render(page);
        search.add(page.info(), body);
        return new Making("fiche", model(pages.of(page, body)), page.info().sortie(), origin(page));
    }

    Making making(Actualite news, Page page) {
        RenderedBody body = markdown.render(page);
        search.add(page.info(), body);
        return new Making(
                "actualite", model(pages.of(news, page, body)), page.info().sortie(), origin(page));
    }

    /** Those that come from the profile, the placement sheets and the guides. */
    List<Making> makings() {
        return Stream.concat(
                        generated.stream()
                                .filter(page -> page != GeneratedPage.RECHERCHE)
                                .map(this::making),
                        made.stream().map(this::making))
                .toList();
    }

    /** The pages of the search, once all others are known. */
    List<Making> searches() {
        return search.pages(search.files(), site.fichierProfil().atStart()).stream()
                .map(this::making)
                .toList();
    }

    private void findable(RenderedFile page, String title, boolean byTitleAlone) {
        String html = byTitleAlone ? "" : new String(page.bytes(), StandardCharsets.UTF_8);
        search.add(page.path(), Typography.french(title), html);
    }

    private Map<String, Object> model(Map<String, Object> own) {
        Map<String, Object> model = new HashMap<>(shared);
        model.putAll(own);
        return model;
    }

    private Optional<RenderedFile> add(Making page, List<RenderedFile> files, List<Finding> findings) {
        Outcome<Optional<RenderedFile>> file = render(page);
        file.value().ifPresent(files::add);
        findings.addAll(file.findings());
        return file.value();
    }

    private Outcome<Optional<RenderedFile>> render(Making page) {
        Outcome<Optional<String>> html = theme.render(page.template(), page.model());
        return new Outcome<>(html.value().map(text -> file(page.path(), text, page.origin())), html.findings());
    }

    /** What is wrong with such a page came from the template, if that is the author's: the rest has been checked. */
    private Location origin(String template, Location usual) {
        return theme.origin("gabarits/" + template + ".ftlh").orElse(usual);
    }

    /** The first place of a page, in the head that the site keeps of it: the gate remembers it long after the text is gone. */
    private static Location origin(Page page) {
        return page.info().origins().at("").file().atStart();
    }

    /** « contact.vcf » to « contact_vcf ». */
    private static String key(MachineFile file) {
        return file.path().replaceAll("[.-]", "_");
    }

    private List<PublicPage> publicPages() {
        List<PublicPage> addresses = new ArrayList<>();
        for (GeneratedPage page : generated) {
            if (page.isIndexed()) {
                Optional<LocalDate> date = page == GeneratedPage.HONORAIRES
                        ? site.profil().honoraires().flatMap(Honoraires::misAJourLe)
                        : Optional.empty();
                addresses.add(new PublicPage(page.address(), date));
            }
        }
        made.stream()
                .filter(page -> page.modifieLe().isPresent())
                .forEach(page -> addresses.add(new PublicPage(page.adresse(), page.modifieLe())));
        for (Actualite news : site.actualitesPubliees()) {
            addresses.add(new PublicPage(news.page().slug() + "/", news.info().publieLe()));
        }
        for (PageInfo page : published) {
            FicheInfo fiche = page.fiche();
            addresses.add(new PublicPage(page.slug() + "/", fiche.revuLe().or(fiche::publieLe)));
        }
        return addresses;
    }

    private static RenderedFile file(String path, String text, Location origin) {
        return new RenderedFile(path, text.getBytes(StandardCharsets.UTF_8), origin);
    }
}
