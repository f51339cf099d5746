package fr.plaque.render;

import fr.plaque.load.HeadingIds;
import fr.plaque.machine.QuestionReponse;
import fr.plaque.text.Typography;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** The questions of a page, which are its headings that end with a question mark, and what stands below each. */
final class Questions {

    private Questions() {}

    static List<QuestionReponse> of(Node document) {
        List<QuestionReponse> questions = new ArrayList<>();
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading heading
                    && HeadingIds.text(heading).strip().endsWith("?")) {
                String answer = answer(heading);
                if (!answer.isEmpty()) {
                    questions.add(new QuestionReponse(
                            Typography.french(HeadingIds.text(heading).strip()), Typography.french(answer)));
                }
            }
        }
        return questions;
    }

    private static String answer(Heading question) {
        List<String> parts = new ArrayList<>();
        for (Node node = question.getNext(); node != null && !(node instanceof Heading); node = node.getNext()) {
            parts.add(words(node));
        }
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }

    /** Items, cells and paragraphs one after the other; notes and raw HTML have no words here. */
    private static String words(Node block) {
        if (block instanceof HtmlBlock || block instanceof FootnoteDefinition) {
            return "";
        }
        if (block instanceof Paragraph || block instanceof TableCell) {
            return HeadingIds.text(block).strip();
        }
        List<String> parts = new ArrayList<>();
        for (Node child = block.getFirstChild(); child != null; child = child.getNext()) {
            parts.add(words(child));
        }
        return String.join(" ", parts).strip();
    }
}
