package fr.plaque.report;

import fr.plaque.load.MarkdownParser;
import fr.plaque.machine.MonthlyReminder;
import fr.plaque.model.Profil;
import fr.plaque.rule.ResourceFolder;
import fr.plaque.rule.RuleBook;
import fr.plaque.text.Typography;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * The private kit of online reputation: letters, lists and sheets filled in from the profile, each a page to print, and
 * a monthly reminder. It is for the practitioner alone and never goes into the site.
 *
 * <p>After the two situations of the Ordre's guide « Préserver sa réputation numérique » (2018); each model names its own
 * sources and their date.
 */
public final class ReputationKit {

    private static final Pattern FRONT =
            Pattern.compile("(?s)---\\ntitre: (.*?)\\nnature: (.*?)\\n(?:.*?\\n)?---\\n(.*)");
    private static final String STYLE = """
            body{margin:0 auto;max-width:46rem;padding:2rem 1.25rem 4rem;font:1.05rem/1.55 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;color:#1d2733;background:#fff}
            h1{font-size:1.7rem;line-height:1.2}h2{font-size:1.2rem;margin-top:2rem}
            blockquote{margin:1rem 0;padding:.5rem 1rem;border-left:.3rem solid #a5854a;background:#faf8f3}
            table{width:100%;table-layout:fixed;border-collapse:collapse}th,td{text-align:left;vertical-align:top;padding:.5rem .6rem;border:1px solid #b9bfc6;height:2.2em}
            a{color:#1b4a63}em{font-style:normal;background:#fff2b8;padding:0 .15em}.case{list-style:none;margin-left:-1.25rem}
            nav{margin-bottom:1.5rem}
            @media print{body{max-width:none;padding:0;font-size:11.5pt}a{color:#000;text-decoration:none}em{background:none;border-bottom:1px dotted #000}nav{display:none}@page{size:A4;margin:20mm}h2{break-after:avoid}.lettre h1,.lettre h1+blockquote,.lettre hr,.lettre hr~*{display:none}tr{break-inside:avoid}}
            """;

    /** What stays to be written by hand. */
    private static final Pattern BLANK = Pattern.compile("\\[[^\\[\\]]{2,}]");

    private static final String START = "00-lisez-moi.md";
    private static final String WAY_BACK =
            "<nav><a href=\"" + page(START) + "\">Tous les documents du dossier</a></nav>\n";

    private final SortedMap<String, String> models = new TreeMap<>();
    private final MarkdownParser markdown = new MarkdownParser();
    private final HtmlRenderer renderer = HtmlRenderer.builder()
            .escapeHtml(true)
            .extensions(List.of(TablesExtension.create()))
            .build();

    /** @param rules those that the guides are read with */
    public ReputationKit(RuleBook rules) {
        ResourceFolder.files(ReputationKit.class.getClassLoader(), "kit")
                .forEach((name, bytes) -> models.put(name, new String(bytes, StandardCharsets.UTF_8)));
        models.putAll(KitGuides.models(rules));
    }

    /**
     * The kit of a practitioner.
     *
     * @param day the day that counts as today
     * @return the files by name, sorted
     */
    public SortedMap<String, byte[]> files(Profil profil, LocalDate day) {
        KitWords words = new KitWords(profil, day);
        SortedMap<String, byte[]> files = new TreeMap<>();
        models.forEach((name, model) ->
                files.put(page(name), html(name, words.fill(model)).getBytes(StandardCharsets.UTF_8)));
        files.put("rappel-mensuel.ics", MonthlyReminder.of(day));
        return files;
    }

    /**
     * Writes the kit, over an older one.
     *
     * @param folder made if need be
     */
    public void write(Profil profil, LocalDate day, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (var file : files(profil, day).entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
    }

    private String html(String name, String text) {
        Matcher front = FRONT.matcher(text);
        if (!front.matches()) {
            throw new IllegalStateException("a model of the kit has no title");
        }
        Node document = markdown.parse(front.group(3).replace("- [ ] ", "- ☐ "));
        document.accept(new NamesToLinks());
        document.accept(new FrenchText());
        String title = front.group(1).replaceAll("^\"|\"$", "");
        return "<!DOCTYPE html>\n<html lang=\"fr\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                + "<meta name=\"robots\" content=\"noindex\">\n<title>" + escaped(title) + "</title>\n<style>\n" + STYLE
                + "</style>\n</head>\n<body" + (front.group(2).equals("lettre") ? " class=\"lettre\"" : "") + ">\n"
                + (name.equals(START) ? "" : WAY_BACK) + "<main>\n"
                + renderer.render(document)
                        .replace("<li>☐", "<li class=\"case\">☐")
                        .replaceAll("<h2>(\\d+)\\.", "<h2 id=\"e$1\">$1.")
                + "</main>\n</body>\n</html>\n";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    private static String page(String model) {
        return model.replace(".md", ".html");
    }

    /** The name of a model, in a text, leads to it. */
    private final class NamesToLinks extends AbstractVisitor {

        @Override
        public void visit(Code code) {
            if (models.containsKey(code.getLiteral())) {
                Link link = new Link(page(code.getLiteral()), null);
                link.appendChild(new Text(code.getLiteral().replace(".md", "")));
                code.insertAfter(link);
                code.unlink();
            }
        }
    }

    /** French spaces and apostrophes; brackets stand out, so that none is sent as it is. */
    private static final class FrenchText extends AbstractVisitor {

        @Override
        public void visit(Text text) {
            String french = Typography.french(text.getLiteral());
            Matcher blank = BLANK.matcher(french);
            int end = 0;
            while (blank.find()) {
                text.insertBefore(new Text(french.substring(end, blank.start())));
                Emphasis mark = new Emphasis("_");
                mark.appendChild(new Text(blank.group()));
                text.insertBefore(mark);
                end = blank.end();
            }
            text.setLiteral(french.substring(end));
        }
    }
}
