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
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.commonmark.node.Node;

/** A site that was read, and the way to its pages. Safe for several threads. */
public final class LoadedSite {

    private static final int MOST_BRACKETS = 10_000;
    /** A replaced version stays as it was handed over, whatever has become of what it led to. */
    private static final Set<String> GONE_SINCE = Set.of(
            "lien-page-introuvable",
            "lien-document-introuvable",
            "lien-ancre-introuvable",
            "lien-brouillon",
            "image-introuvable");

    private final Site site;
    /** More than the largest picture that is published; the rest of a larger file need not be read to refuse it. */
    private static final int MOST_IMAGE_BYTES = 21 << 20;

    private final List<Document> documents;
    private final Map<String, Path> images;
    private final Map<String, PageReader.First> read;
    private final RuleBook rules;
    private final SourceReader sources;
    private final MarkdownParser markdown = new MarkdownParser();
    private final Liens liens;
    private final MarkdownChecks checks;
    private final Map<String, Set<String>> anchors = new ConcurrentHashMap<>();

    LoadedSite(
            Site site,
            List<Document> documents,
            Map<String, Path> images,
            Liens liens,
            Map<String, PageReader.First> read,
            RuleBook rules) {
        this.site = site;
        this.documents = List.copyOf(documents);
        this.images = images;
        this.liens = liens;
        this.read = read;
        this.rules = rules;
        this.sources = new SourceReader(rules);
        this.checks = new MarkdownChecks(rules, liens, this::anchors);
    }

    public Site site() {
        return site;
    }

    /** The files to publish as they are, sorted by address. */
    public List<Document> documents() {
        return documents;
    }

    /** Where the links of the pages lead. */
    public Liens liens() {
        return liens;
    }

    /**
     * Reads a file to download.
     *
     * @return empty, with a finding, when it can no longer be read
     */
    public Outcome<Optional<byte[]>> bytes(Document document) {
        try {
            return Outcome.of(Optional.of(Files.readAllBytes(document.fichier())));
        } catch (IOException e) {
            SourceFile file = SourceFile.of(document.chemin(), "");
            return new Outcome<>(
                    Optional.empty(), List.of(rules.rule("forme-fichier-change").at(file.atStart())));
        }
    }

    /**
     * Reads a picture.
     *
     * @param path one of {@code site().images().fichiers()}
     * @return empty, with a finding, when it can no longer be read
     */
    public Outcome<Optional<byte[]>> image(String path) {
        try (InputStream in =
                Files.newInputStream(images.get(path), StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)) {
            return Outcome.of(Optional.of(in.readNBytes(MOST_IMAGE_BYTES)));
        } catch (IOException e) {
            SourceFile file = SourceFile.of(path, "");
            return new Outcome<>(
                    Optional.empty(), List.of(rules.rule("forme-fichier-change").at(file.atStart())));
        }
    }

    /**
     * Reads a page of this site again, now with its text, and checks the form of that text: links, images, raw HTML.
     * What {@link SiteLoader#load} has told of the page is not told again; that its file changed in between is.
     *
     * @param info one of the pages of {@link #site()}
     */
    public Outcome<Page> page(PageInfo info) {
        List<Finding> findings = new ArrayList<>();
        Page page = read(info, findings);
        checks.check(page).stream()
                .filter(finding -> !info.estRemplacee() || !GONE_SINCE.contains(finding.rule()))
                .forEach(findings::add);
        return new Outcome<>(page, findings);
    }

    /** The names of the headings of a page; few pages are asked for, so they are read when they are. */
    private Set<String> anchors(PageInfo info) {
        return anchors.computeIfAbsent(
                info.chemin(),
                path -> Set.copyOf(
                        HeadingIds.of(read(info, new ArrayList<>()).document()).values()));
    }

    private Page read(PageInfo info, List<Finding> findings) {
        PageReader.First first = read.get(info.chemin());
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
        return new Page(info, file, entete, parts.body(), parse(body, file, findings));
    }

    private Node parse(String body, SourceFile file, List<Finding> findings) {
        if (body.chars().filter(c -> c == '[').count() > MOST_BRACKETS) {
            findings.add(rules.rule("forme-page-crochets").at(file.atStart(), "limite", String.valueOf(MOST_BRACKETS)));
            return new org.commonmark.node.Document();
        }
        try {
            return markdown.parse(body);
        } catch (StackOverflowError e) {
            // The limits of the parser should prevent it; a page must not end the build with a trace all the same.
            findings.add(rules.rule("forme-page-imbriquee").at(file.atStart()));
            return new org.commonmark.node.Document();
        }
    }
}
