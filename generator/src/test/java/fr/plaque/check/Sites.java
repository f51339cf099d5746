package fr.plaque.check;

import fr.plaque.finding.Finding;
import fr.plaque.finding.Outcome;
import fr.plaque.load.FicheReader;
import fr.plaque.load.Profils;
import fr.plaque.load.RecordReader;
import fr.plaque.model.FicheInfo;
import fr.plaque.model.Page;
import fr.plaque.model.PageInfo;
import fr.plaque.model.Profil;
import fr.plaque.model.Site;
import fr.plaque.model.SiteImages;
import fr.plaque.source.Range;
import fr.plaque.source.SourceFile;
import fr.plaque.yaml.YamlNode;
import fr.plaque.yaml.YamlReader;
import java.time.LocalDate;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Sites and pages for the tests of the checks; the day is 22 November 2026. */
public final class Sites {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final SiteCheck CHECK = SiteCheck.of(Profils.RULES);

    private Sites() {}

    /** The small profile, with one page for its act. */
    public static Site of(String profil) {
        return of(profil, List.of(info("consultation-anesthesie", "publie: oui")));
    }

    static Site of(String profil, List<PageInfo> pages) {
        RecordReader.Reading<Profil> reading = Profils.read(profil).value();
        SourceFile file = SourceFile.of("profil.yaml", profil);
        return new Site(reading.value(), reading.origins(), file, reading.tree(), pages, SiteImages.none(), TODAY);
    }

    /** What the checks say of the small profile with a stretch replaced. */
    static List<Finding> findings(String before, String after) {
        return CHECK.site(of(Profils.petitAvec(before, after)));
    }

    static PageInfo info(String slug, String more) {
        return page(slug, "titre: T\ntype: faq\n" + more, "").info();
    }

    static Page page(String slug, String header, String body) {
        String text = "---\n" + header.strip() + "\n---\n" + body;
        SourceFile file = SourceFile.of("pages/" + slug + ".md", text);
        int end = text.indexOf("\n---\n", 3);
        YamlNode.Mapping tree = (YamlNode.Mapping)
                YamlReader.read(file, new Range(4, end + 1)).root().orElseThrow();
        Outcome<RecordReader.Reading<FicheInfo>> fiche =
                FicheReader.of(Profils.RULES).read(file, tree);
        Node document = Parser.builder()
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .build()
                .parse(body);
        FicheInfo value = fiche.value().value();
        PageInfo info = new PageInfo(file.path(), slug, value, fiche.value().origins(), !value.publie());
        return new Page(info, file, tree, new Range(end + 5, text.length()), document);
    }
}
