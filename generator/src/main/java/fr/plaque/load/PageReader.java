package fr.plaque.load;

import fr.plaque.finding.Finding;
import fr.plaque.finding.Outcome;
import fr.plaque.model.ActualiteInfo;
import fr.plaque.model.FicheInfo;
import fr.plaque.model.Origins;
import fr.plaque.model.PageInfo;
import fr.plaque.rule.RuleBook;
import fr.plaque.schema.Schema;
import fr.plaque.source.Decoded;
import fr.plaque.source.Fault;
import fr.plaque.source.Range;
import fr.plaque.source.SourceFile;
import fr.plaque.yaml.YamlDocument;
import fr.plaque.yaml.YamlNode;
import fr.plaque.yaml.YamlReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The first reading of a page: its front matter, its address, and whether its bytes make a text. */
final class PageReader {

    /**
     * @param info empty when nothing can be made of the file
     * @param actualite its front matter, for a piece of news
     * @param print of the bytes that were read
     */
    record First(
            FolderWalk.File file,
            Optional<PageInfo> info,
            Optional<ActualiteInfo> actualite,
            long print,
            List<Finding> findings) {}

    private record Header(PageInfo info, Optional<ActualiteInfo> actualite) {}

    private final RuleBook rules;
    private final SourceReader sources;
    private final FicheReader fiches;
    private final RecordReader<ActualiteInfo> news;

    PageReader(RuleBook rules) {
        this.rules = rules;
        this.sources = new SourceReader(rules);
        this.fiches = FicheReader.of(rules);
        this.news = RecordReader.of(rules, Schema.actualite(), ActualiteInfo.class);
    }

    First read(FolderWalk.File file) {
        Optional<SourceReader.Text> text = sources.read(file.path(), file.place(), SourceReader.PAGE_LIMIT);
        if (text.isEmpty()) {
            return new First(file, Optional.empty(), Optional.empty(), 0, List.of(sources.unreadable(file.path())));
        }
        Decoded decoded = text.get().decoded();
        List<Finding> findings = new ArrayList<>(sources.findings(decoded.file(), decoded.faults()));
        Optional<Header> header = decoded.readable() ? info(file, decoded, findings) : Optional.empty();
        return new First(
                file,
                header.map(Header::info),
                header.flatMap(Header::actualite),
                text.get().print(),
                List.copyOf(findings));
    }

    private Optional<Header> info(FolderWalk.File file, Decoded decoded, List<Finding> findings) {
        SourceFile whole = decoded.file();
        FrontMatter parts = FrontMatter.of(whole);
        parts.fault().ifPresent(fault -> findings.add(sources.finding(whole, fault)));
        String slug = slug(file.path());
        Optional<String> refused = Slug.fault(slug);
        refused.ifPresent(rule -> findings.add(rules.rule(rule).at(whole.atStart(), "adresse", slug)));
        if (parts.header().isEmpty() || refused.isPresent()) {
            return Optional.empty();
        }
        SourceFile head = SourceFile.of(
                file.path(), whole.text().substring(0, parts.body().start()));
        List<Fault> inHead = decoded.faults().stream()
                .filter(fault -> fault.range().start() < head.text().length())
                .toList();
        YamlDocument document = YamlReader.read(head, parts.header().get());
        findings.addAll(sources.findings(head, document.faults(), inHead));
        return header(document, parts.header().get()).map(header -> {
            if (isNews(file.path())) {
                Outcome<RecordReader.Reading<ActualiteInfo>> outcome = news.read(head, header);
                findings.addAll(outcome.findings());
                ActualiteInfo info = outcome.value().value();
                return new Header(info(file, slug, info.fiche(), outcome.value().origins()), Optional.of(info));
            }
            Outcome<RecordReader.Reading<FicheInfo>> outcome = fiches.read(head, header);
            findings.addAll(outcome.findings());
            FicheInfo fiche = outcome.value().value();
            return new Header(info(file, slug, fiche, outcome.value().origins()), Optional.empty());
        });
    }

    private static PageInfo info(FolderWalk.File file, String slug, FicheInfo fiche, Origins origins) {
        return new PageInfo(file.path(), slug, fiche, origins, !fiche.publie());
    }

    /** Pages stand at the root of the site, news in a folder of its own, former versions below their page. */
    private static String slug(String path) {
        String name = path.substring(path.indexOf('/') + 1, path.length() - ".md".length());
        if (path.startsWith("versions/")) {
            int version = name.lastIndexOf('/');
            return Slug.of(name.substring(0, version)) + "/versions/" + Slug.of(name.substring(version + 1));
        }
        return (isNews(path) ? "actualites/" : "") + Slug.of(name);
    }

    private static boolean isNews(String path) {
        return path.startsWith("actualites/");
    }

    /** The keys of a header; an empty one has none, one that is no set of keys cannot be read. */
    static Optional<YamlNode.Mapping> header(YamlDocument document, Range range) {
        if (document.root().isEmpty()) {
            return document.faults().isEmpty() ? Optional.of(new YamlNode.Mapping(List.of(), range)) : Optional.empty();
        }
        return document.root().filter(YamlNode.Mapping.class::isInstance).map(YamlNode.Mapping.class::cast);
    }
}
