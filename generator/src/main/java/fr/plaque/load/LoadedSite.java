package fr.plaque.load;

import fr.plaque.finding.Finding;
import fr.plaque.finding.Outcome;
import fr.plaque.model.Page;
import fr.plaque.model.PageInfo;
import fr.plaque.model.Site;
import fr.plaque.rule.RuleBook;
import fr.plaque.source.Range;
import fr.plaque.source.SourceFile;
import fr.plaque.yaml.YamlNode;
import fr.plaque.yaml.YamlReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A site that was read, and the way to its pages. Safe for several threads. */
public final class LoadedSite {

    private final Site site;
    private final List<Document> documents;
    private final Map<String, PageReader.First> read;
    private final RuleBook rules;
    private final SourceReader sources;
    private final MarkdownParser markdown = new MarkdownParser();

    LoadedSite(Site site, List<Document> documents, Map<String, PageReader.First> read, RuleBook rules) {
        this.site = site;
        this.documents = List.copyOf(documents);
        this.read = read;
        this.rules = rules;
        this.sources = new SourceReader(rules);
    }

    public Site site() {
        return site;
    }

    /** The files to publish as they are, sorted by address. */
    public List<Document> documents() {
        return documents;
    }

    /**
     * Reads a page of this site again, now with its text. What {@link SiteLoader#load} has told of the page is not told
     * again; that its file changed in between is.
     *
     * @param info one of the pages of {@link #site()}
     */
    public Outcome<Page> page(PageInfo info) {
        PageReader.First first = read.get(info.chemin());
        List<Finding> findings = new ArrayList<>();
        Optional<SourceReader.Text> text =
                sources.read(info.chemin(), first.file().place(), SourceReader.PAGE_LIMIT);
        SourceFile file = text.map(found -> found.decoded().file()).orElseGet(() -> SourceFile.of(info.chemin(), ""));
        if (text.isEmpty() || text.get().print() != first.print()) {
            findings.add(rules.rule("forme-fichier-change").at(file.atStart()));
        }
        FrontMatter parts = FrontMatter.of(file);
        Range header = parts.header().orElse(new Range(0, 0));
        YamlNode.Mapping entete = PageReader.header(YamlReader.read(file, header), header)
                .orElseGet(() -> new YamlNode.Mapping(List.of(), header));
        String body = file.text().substring(parts.body().start(), parts.body().end());
        Page page = new Page(info, file, entete, parts.body(), markdown.parse(body));
        return new Outcome<>(page, findings);
    }
}
