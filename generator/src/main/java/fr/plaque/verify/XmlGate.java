package fr.plaque.verify;

import fr.plaque.finding.Finding;
import fr.plaque.render.RenderedFile;
import fr.plaque.rule.RuleBook;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Feeds, site maps and drawings: well-formed, without document type, and for drawings without anything that runs. */
final class XmlGate {

    private static final Set<String> DRAWING = Set.of(
            "svg",
            "g",
            "path",
            "rect",
            "circle",
            "ellipse",
            "line",
            "polyline",
            "polygon",
            "title",
            "desc",
            "defs",
            "use",
            "symbol",
            "style",
            "text",
            "tspan");

    private XmlGate() {}

    static Traces check(RenderedFile file, RuleBook rules, List<Finding> findings) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        boolean drawing = file.path().endsWith(".svg");
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(file.bytes()));
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.DTD) {
                    findings.add(forbidden(file, rules, "DOCTYPE"));
                } else if (event == XMLStreamConstants.PROCESSING_INSTRUCTION) {
                    findings.add(forbidden(file, rules, reader.getPITarget()));
                } else if (event == XMLStreamConstants.CHARACTERS && drawing) {
                    CssGate.check(file, reader.getText(), rules, findings);
                } else if (event == XMLStreamConstants.START_ELEMENT && drawing) {
                    drawing(reader, file, rules, findings);
                }
            }
            reader.close();
        } catch (XMLStreamException e) {
            findings.add(rules.rule("forme-xml-sortie").at(file.origin(), "fichier", file.path()));
        }
        return Traces.none(file);
    }

    private static void drawing(XMLStreamReader reader, RenderedFile file, RuleBook rules, List<Finding> findings) {
        if (!DRAWING.contains(reader.getLocalName())) {
            findings.add(forbidden(file, rules, reader.getLocalName()));
        }
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String name = reader.getAttributeLocalName(i).toLowerCase(Locale.ROOT);
            String value = reader.getAttributeValue(i);
            if (name.startsWith("on")
                    || (name.equals("href") && !value.startsWith("#"))
                    || value.matches("(?is).*(url\\(|\\\\).*")) {
                findings.add(forbidden(file, rules, name));
            }
        }
    }

    private static Finding forbidden(RenderedFile file, RuleBook rules, String name) {
        return rules.rule("donnees-balise-interdite").at(file.origin(), "fichier", file.path(), "balise", name);
    }
}
