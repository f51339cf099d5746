package fr.plaque.machine;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An XML document, two spaces a level, one line an element, the same on every machine. */
final class Xml {

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter writer;
    private int depth;

    private Xml(String root, String namespace) throws XMLStreamException {
        writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
        writer.writeProcessingInstruction("xml", "version=\"1.0\" encoding=\"UTF-8\"");
        start(root);
        writer.writeDefaultNamespace(namespace);
    }

    /** What fills a document or an element. */
    @FunctionalInterface
    interface Content {
        void write(Xml xml) throws XMLStreamException;
    }

    static byte[] document(String root, String namespace, Content content) {
        try {
            Xml xml = new Xml(root, namespace);
            content.write(xml);
            xml.end();
            xml.writer.writeCharacters("\n");
            xml.writer.close();
            return xml.text.toString().getBytes(StandardCharsets.UTF_8);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Text for an element or an attribute, without the characters that XML 1.0 does not know. */
    static String escape(String text) {
        return known(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    Xml attribute(String name, String value) throws XMLStreamException {
        writer.writeAttribute(name, known(value));
        return this;
    }

    void text(String name, String value) throws XMLStreamException {
        indent();
        writer.writeStartElement(name);
        writer.writeCharacters(known(value));
        writer.writeEndElement();
    }

    /** An element without content; pairs of attribute and value. */
    void empty(String name, String... attributes) throws XMLStreamException {
        indent();
        writer.writeEmptyElement(name);
        for (int i = 0; i < attributes.length; i += 2) {
            attribute(attributes[i], attributes[i + 1]);
        }
    }

    void element(String name, Content content) throws XMLStreamException {
        start(name);
        content.write(this);
        end();
    }

    private void start(String name) throws XMLStreamException {
        indent();
        writer.writeStartElement(name);
        depth++;
    }

    private void end() throws XMLStreamException {
        depth--;
        indent();
        writer.writeEndElement();
    }

    private void indent() throws XMLStreamException {
        writer.writeCharacters("\n" + "  ".repeat(depth));
    }

    private static String known(String text) {
        return text.codePoints()
                .filter(c ->
                        c == '\t' || c == '\n' || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c > 0xFFFF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
