package fr.plaque.verify;

import fr.plaque.finding.Finding;
import fr.plaque.render.RenderedFile;
import fr.plaque.rule.RuleBook;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Reads a finished page as a browser would and refuses whatever runs, embeds, sends, or calls another server. */
final class HtmlGate {

    private final RuleBook rules;
    private final PageStructure structure;
    private final GateMemory memory = new GateMemory();

    HtmlGate(RuleBook rules) {
        this.rules = rules;
        this.structure = new PageStructure(rules);
    }

    Traces check(RenderedFile file, List<Finding> findings) {
        return PlainPage.read(file, rules, memory).orElseGet(() -> parsed(file, findings));
    }

    /** The reading of a whole parser, which mends a page as a browser would. */
    Traces parsed(RenderedFile file, List<Finding> findings) {
        Document page = Parser.htmlParser().parseInput(new String(file.bytes(), StandardCharsets.UTF_8), "");
        PageJudge judge = new PageJudge(file, rules, memory, findings);
        page.traverse((node, depth) -> {
            if (node instanceof Element element) {
                element(element, judge);
            } else if (!(node instanceof TextNode || node instanceof DataNode || node instanceof DocumentType)) {
                judge.comment(node.outerHtml());
            }
        });
        findings.addAll(structure.check(file, page));
        return judge.traces();
    }

    private static void element(Element element, PageJudge judge) {
        String tag = element.normalName();
        judge.element(tag, element::attr);
        for (Attribute attribute : element.attributes()) {
            judge.attribute(
                    tag, element.attr("rel"), attribute.getKey().toLowerCase(Locale.ROOT), attribute.getValue());
        }
    }
}
