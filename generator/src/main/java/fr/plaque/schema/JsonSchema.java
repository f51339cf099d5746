package fr.plaque.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON Schema (draft-07) of a kind of file, for the completion and the hints of editors. It is wider than Plaque:
 * Plaque reads texts, so {@code 01000} without quotes is allowed although an editor takes it for a number.
 */
public final class JsonSchema {

    private static final String DAY =
            "^([0-9]{4}-[0-9]{1,2}-[0-9]{1,2}|[0-9]{1,2}/[0-9]{1,2}/[0-9]{4}|[0-9].* [0-9]{4})$";

    private final JsonMapper mapper =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private JsonSchema() {}

    /** The text of the file, ended by a line feed. */
    public static String of(Schema schema) {
        return new JsonSchema().write(schema);
    }

    private String write(Schema schema) {
        ObjectNode root = mapper.createObjectNode();
        root.put("$schema", "http://json-schema.org/draft-07/schema#");
        root.put("title", schema.title());
        root.put("description", schema.description());
        fillGroup(root, schema.root());
        return mapper.writeValueAsString(root).replace("\r\n", "\n") + "\n";
    }

    private void fillGroup(ObjectNode node, KeyType.Group group) {
        node.put("type", "object");
        ObjectNode properties = node.putObject("properties");
        for (Key key : group.keys()) {
            ObjectNode property = properties.putObject(key.name());
            property.put("description", key.hint());
            fill(property, key.type());
            property.putArray("examples").add(key.example());
        }
        Map<List<String>, List<String>> required = new LinkedHashMap<>();
        group.keys().stream()
                .filter(key -> key.requirement() == Requirement.REQUIRED || key.requirement() == Requirement.ANSWERED)
                .forEach(key -> required.computeIfAbsent(key.unless(), any -> new ArrayList<>())
                        .add(key.name()));
        required.forEach((unless, names) -> require(unless.isEmpty() ? node : otherwise(node, unless), names));
        node.put("additionalProperties", false);
    }

    /** What holds where none of those keys is written. */
    private static ObjectNode otherwise(ObjectNode node, List<String> unless) {
        ObjectNode rule = node.withArray("allOf").addObject();
        ArrayNode any = rule.putObject("if").putArray("anyOf");
        unless.forEach(key -> require(any.addObject(), List.of(key)));
        return rule.putObject("else");
    }

    private static void require(ObjectNode node, List<String> names) {
        ArrayNode required = node.putArray("required");
        names.forEach(required::add);
    }

    private void fill(ObjectNode node, KeyType type) {
        if (type instanceof KeyType.Group group) {
            fillGroup(node, group);
        } else if (type instanceof KeyType.ListOf list) {
            node.put("type", "array");
            fill(node.putObject("items"), list.items());
        } else if (type instanceof KeyType.Named named) {
            node.put("type", "object");
            fill(node.putObject("additionalProperties"), named.items());
        } else if (type instanceof KeyType.Answer answer) {
            fillAnswer(node, answer);
        } else if (type instanceof KeyType.Choice choice) {
            fillChoice(node, choice);
        } else if (type instanceof KeyType.Text text) {
            types(node, "string", text.format().digits() ? "integer" : "number");
            if (!text.format().pattern().isEmpty()) {
                node.put("pattern", text.format().pattern());
            }
        } else if (type instanceof KeyType.WholeNumber bounds) {
            node.put("type", "integer");
            node.put("minimum", bounds.min());
            node.put("maximum", bounds.max());
        } else if (type instanceof KeyType.Day) {
            node.put("type", "string");
            node.put("pattern", DAY);
        } else if (type instanceof KeyType.Money) {
            types(node, "number", "string");
        } else if (type instanceof KeyType.Hours) {
            types(node, "string", "array");
            node.putObject("items").put("type", "string");
        } else if (type instanceof KeyType.YesNo) {
            node.putArray("enum").add("oui").add("non").add(true).add(false);
        } else {
            types(node, "string", "boolean", "number");
        }
    }

    private void fillAnswer(ObjectNode node, KeyType.Answer answer) {
        ArrayNode ways = node.putArray("anyOf");
        fill(ways.addObject(), answer.value());
        if (answer.none()) {
            ways.addObject().put("const", "aucun");
        }
        ObjectNode notTold = ways.addObject();
        notTold.put("type", "object");
        ObjectNode reason = notTold.putObject("properties").putObject(TypedValue.NOT_TOLD);
        reason.put("type", "string");
        reason.put("description", "Pourquoi cette information n'est pas donnée.");
        notTold.putArray("required").add(TypedValue.NOT_TOLD);
        notTold.put("additionalProperties", false);
    }

    private static void fillChoice(ObjectNode node, KeyType.Choice choice) {
        ArrayNode ids = node.putArray("enum");
        ArrayNode descriptions = node.putArray("enumDescriptions");
        for (KeyType.Value value : choice.values()) {
            ids.add(value.id());
            descriptions.add(value.description());
            if (value.id().matches("\\d+")) {
                ids.add(Integer.parseInt(value.id()));
                descriptions.add(value.description());
            }
        }
    }

    private static void types(ObjectNode node, String... names) {
        ArrayNode types = node.putArray("type");
        for (String name : names) {
            types.add(name);
        }
    }
}
