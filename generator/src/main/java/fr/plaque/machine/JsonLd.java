package fr.plaque.machine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/** A node of JSON-LD: its properties in the order they were given; one without a value is not there. */
final class JsonLd {

    private static final JsonMapper MAPPER = JsonMapper.builder(
                    JsonFactory.builder().characterEscapes(new InHtml()).build())
            .build();

    private final Map<String, Object> properties = new LinkedHashMap<>();

    private JsonLd() {}

    static JsonLd of(String type) {
        return new JsonLd().put("@type", type);
    }

    /** The node that is described elsewhere under that name. */
    static JsonLd reference(String id) {
        return new JsonLd().put("@id", id);
    }

    /** Someone or something of which only the name is known. */
    static JsonLd named(String name) {
        return new JsonLd().put("name", name);
    }

    /**
     * The text for a {@code script} element: no {@code <}, {@code >} or {@code &} of a value stands in it, so that
     * nothing an author types can end the element.
     */
    static String script(List<JsonLd> graph) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("@context", "https://schema.org");
        root.put("@graph", graph.stream().map(node -> node.properties).toList());
        return json(root);
    }

    /** A value as JSON in which no {@code <}, {@code >} or {@code &} stands. */
    static String json(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    JsonLd put(String property, Object value) {
        Object plain = value instanceof Optional<?> optional ? optional.orElse(null) : value;
        if (plain instanceof JsonLd node) {
            properties.put(property, node.properties);
        } else if (plain instanceof List<?> list) {
            List<?> values = list.stream()
                    .map(item -> item instanceof JsonLd node ? node.properties : item)
                    .toList();
            if (values.size() == 1) {
                properties.put(property, values.get(0));
            } else if (!values.isEmpty()) {
                properties.put(property, values);
            }
        } else if (plain != null && !plain.equals("")) {
            properties.put(property, plain);
        }
        return this;
    }

    private static final class InHtml extends CharacterEscapes {

        private static final long serialVersionUID = 1L;

        private final int[] ascii = CharacterEscapes.standardAsciiEscapesForJSON();

        InHtml() {
            for (char c : new char[] {'<', '>', '&'}) {
                ascii[c] = CharacterEscapes.ESCAPE_STANDARD;
            }
        }

        @Override
        public int[] getEscapeCodesForAscii() {
            return ascii.clone();
        }

        @Override
        public SerializableString getEscapeSequence(int character) {
            return null;
        }
    }
}
