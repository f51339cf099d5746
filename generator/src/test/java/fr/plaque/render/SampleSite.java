package fr.plaque.render;

import fr.plaque.load.FicheReader;
import fr.plaque.load.Liens;
import fr.plaque.load.MarkdownParser;
import fr.plaque.load.ProfilReader;
import fr.plaque.load.RecordReader;
import fr.plaque.model.FicheInfo;
import fr.plaque.model.Page;
import fr.plaque.model.PageInfo;
import fr.plaque.model.Profil;
import fr.plaque.model.Site;
import fr.plaque.model.SiteImages;
import fr.plaque.rule.ResourceFolder;
import fr.plaque.rule.RuleBook;
import fr.plaque.source.Range;
import fr.plaque.source.SourceFile;
import fr.plaque.yaml.YamlNode;
import fr.plaque.yaml.YamlReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A whole site from texts, without a disk. */
record SampleSite(Site site, List<Page> pages) {

    static final RuleBook RULES = RuleBook.standard();

    private static final MarkdownParser MARKDOWN = new MarkdownParser();

    /** The fictional anaesthetist of the test resources. */
    static SampleSite standard() {
        return of(texts());
    }

    /** The same, one text replaced or added. */
    static SampleSite with(String path, String text) {
        Map<String, String> texts = texts();
        texts.put(path, text);
        return of(texts);
    }

    static Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>();
        ResourceFolder.files(SampleSite.class.getClassLoader(), "rendu/site")
                .forEach((path, bytes) -> texts.put(path, new String(bytes, StandardCharsets.UTF_8)));
        return texts;
    }

    static SampleSite of(Map<String, String> texts) {
        SourceFile profile = SourceFile.of("profil.yaml", texts.get("profil.yaml"));
        YamlNode.Mapping tree = yaml(profile, new Range(0, profile.text().length()));
        RecordReader.Reading<Profil> profil =
                ProfilReader.of(RULES).read(profile, tree).value();
        List<Page> pages = new ArrayList<>();
        texts.forEach((path, text) -> {
            if (path.endsWith(".md")) {
                pages.add(page(SourceFile.of(path, text)));
            }
        });
        Site site = new Site(
                profil.value(),
                profil.origins(),
                profile,
                tree,
                pages.stream().map(Page::info).toList(),
                SiteImages.none(),
                LocalDate.of(2026, 11, 22));
        return new SampleSite(site, pages);
    }

    /** A renderer that knows the pages of this site. */
    MarkdownRenderer markdown() {
        Phrases phrases = Phrases.standard(RULES.articles());
        SiteLinks links = new SiteLinks(
                Liens.of(site.pages(), List.of()),
                GeneratedPage.of(site).stream().map(GeneratedPage::output).toList());
        Illustrations none = new Illustrations(Map.of(), SiteImages.none());
        return new MarkdownRenderer(links, none, phrases.callHeadings(), phrases.text("courriel-note", Map.of()));
    }

    private static Page page(SourceFile source) {
        int end = source.text().indexOf("\n---\n", 4);
        YamlNode.Mapping head = yaml(source, new Range(4, end));
        RecordReader.Reading<FicheInfo> fiche =
                FicheReader.of(RULES).read(source, head).value();
        Range body = new Range(end + 5, source.text().length());
        String slug = source.path().replaceAll("^pages/|\\.md$", "");
        return new Page(
                new PageInfo(
                        source.path(),
                        slug,
                        fiche.value(),
                        fiche.origins(),
                        !fiche.value().publie()),
                source,
                head,
                body,
                MARKDOWN.parse(source.text().substring(body.start())));
    }

    private static YamlNode.Mapping yaml(SourceFile file, Range part) {
        return (YamlNode.Mapping) YamlReader.read(file, part).root().orElseThrow();
    }
}
