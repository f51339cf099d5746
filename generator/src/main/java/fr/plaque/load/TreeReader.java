package fr.plaque.load;

import fr.plaque.model.Lieu.Plage;
import fr.plaque.model.Reponse;
import fr.plaque.schema.Key;
import fr.plaque.schema.KeyType;
import fr.plaque.schema.Requirement;
import fr.plaque.schema.TypedValue;
import fr.plaque.source.Range;
import fr.plaque.yaml.KeyNames;
import fr.plaque.yaml.YamlNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A typed tree to values, by the schema: texts, numbers, days, amounts, hours, lists, and maps by key name. What is
 * missing or wrong is noted and left out.
 */
final class TreeReader {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("\\s*(?:[,;/]|\\bet\\b|\\bou\\b)\\s*");

    private final ReadingNotes notes;
    private final UnknownKeys unknown;
    private final AnswerReader answers;

    TreeReader(ReadingNotes notes, UnknownKeys unknown) {
        this.notes = notes;
        this.unknown = unknown;
        this.answers = new AnswerReader(notes);
    }

    Map<String, Object> group(KeyType.Group group, YamlNode.Mapping tree, String path) {
        Map<String, YamlNode.Entry> typed = new LinkedHashMap<>();
        Set<Key> meant = new HashSet<>();
        for (YamlNode.Entry entry : tree.entries()) {
            Optional<Key> key = group.find(entry.key().text());
            if (key.isEmpty()) {
                unknown.report(entry.key(), group, path).ifPresent(meant::add);
                continue;
            }
            YamlNode.Entry first = typed.putIfAbsent(key.get().name(), entry);
            if (first != null
                    && !KeyNames.fold(first.key().text())
                            .equals(KeyNames.fold(entry.key().text()))) {
                twice(key.get(), first, entry);
            }
        }
        Map<String, Object> values = new LinkedHashMap<>();
        for (Key key : group.keys()) {
            boolean notDue = meant.contains(key) || key.unless().stream().anyMatch(name -> isFilled(typed.get(name)));
            if (notDue && !typed.containsKey(key.name())) {
                continue;
            }
            String below = path.isEmpty() ? key.name() : path + "." + key.name();
            entry(key, Optional.ofNullable(typed.get(key.name())), path, below)
                    .ifPresent(value -> values.put(key.name(), value));
        }
        return values;
    }

    /** A word without a value takes the place of nothing. */
    private static boolean isFilled(YamlNode.Entry entry) {
        return entry != null && !Shape.isEmpty(entry.value());
    }

    private Optional<?> entry(Key key, Optional<YamlNode.Entry> entry, String parent, String path) {
        if (entry.isEmpty() || Shape.isEmpty(entry.get().value())) {
            entry.ifPresent(blank -> notes.place(path, blank.key().range()));
            missing(key, parent, path);
            return key.fallback().isEmpty()
                    ? Optional.empty()
                    : scalar(key, key.type(), key.fallback(), new Range(0, 0));
        }
        YamlNode node = entry.get().value();
        notes.place(
                path,
                node instanceof YamlNode.Scalar
                        ? node.range()
                        : entry.get().key().range());
        Optional<YamlNode.Entry> notTold = Shape.notTold(node);
        if (!(key.type() instanceof KeyType.Answer) && notTold.isPresent()) {
            notes.refuse("profil-sans-dispense", notTold.get().key().range(), key, TypedValue.NOT_TOLD);
            return Optional.empty();
        }
        return value(key, key.type(), node, path);
    }

    private void missing(Key key, String parent, String path) {
        Map<Requirement, String> rules = Map.of(
                Requirement.REQUIRED, "profil-manquant",
                Requirement.ANSWERED, "profil-sans-reponse",
                Requirement.RECOMMENDED, "profil-recommande");
        String rule = rules.get(key.requirement());
        if (rule != null) {
            notes.missing(rule, notes.placeOf(path), key, parent);
        }
    }

    private Optional<?> value(Key key, KeyType type, YamlNode node, String path) {
        if (type instanceof KeyType.Answer answer) {
            return answers.isNoValue(node)
                    ? answers.read(key, answer, node, path)
                    : value(key, answer.value(), node, path).map(Reponse.Donnee::new);
        }
        if (type instanceof KeyType.ListOf list) {
            return Optional.of(items(key, list, node, path));
        }
        if (type instanceof KeyType.Hours) {
            return hours(key, node);
        }
        if (type instanceof KeyType.Named named) {
            return named(key, named, node, path);
        }
        if (type instanceof KeyType.Group group) {
            if (node instanceof YamlNode.Mapping mapping) {
                return Optional.of(group(group, mapping, path));
            }
            if (node instanceof YamlNode.Scalar scalar && group.alone().isPresent()) {
                YamlNode.Scalar name = new YamlNode.Scalar(group.alone().get().name(), false, scalar.range());
                YamlNode.Entry only = new YamlNode.Entry(name, scalar);
                return Optional.of(group(group, new YamlNode.Mapping(List.of(only), scalar.range()), path));
            }
            notes.refuse("profil-cles-attendues", node.range(), key, Shape.text(node), "cles", names(group));
            return Optional.empty();
        }
        if (node instanceof YamlNode.Scalar scalar) {
            return scalar(key, type, scalar.text().strip(), scalar.range());
        }
        String rule = node instanceof YamlNode.Sequence ? "profil-liste-inattendue" : "profil-cles-inattendues";
        notes.refuse(rule, Shape.firstWords(node), key, "");
        return Optional.empty();
    }

    private Optional<?> scalar(Key key, KeyType type, String typed, Range range) {
        Parsed<?> parsed = ScalarParser.parse(type, typed);
        if (parsed instanceof Parsed.Refused<?> refused) {
            String possible = type instanceof KeyType.Choice choice ? String.join(", ", choice.ids()) : "";
            notes.refuse(refused.rule(), range, key, typed, "valeurs", possible);
            return Optional.empty();
        }
        return Optional.of(((Parsed.Value<?>) parsed).value());
    }

    /** A single value stands for a list of one; words of a closed list may be typed in a row. */
    private List<Object> items(Key key, KeyType.ListOf list, YamlNode node, String path) {
        List<YamlNode> nodes = node instanceof YamlNode.Sequence sequence ? sequence.items() : List.of(node);
        if (node instanceof YamlNode.Scalar row && list.items() instanceof KeyType.Choice) {
            nodes = BETWEEN_WORDS
                    .splitAsStream(row.text().strip())
                    .<YamlNode>map(word -> new YamlNode.Scalar(word, row.quoted(), row.range()))
                    .toList();
        }
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            YamlNode item = nodes.get(i);
            String place = path + "[" + i + "]";
            notes.place(place, Shape.place(item));
            if (Shape.isEmpty(item)) {
                notes.refuse("profil-element-vide", item.range(), key, "");
                place(list).ifPresent(values::add);
            } else {
                Optional<?> value = value(key, list.items(), item, place);
                (value.isPresent() ? value : place(list)).ifPresent(values::add);
            }
        }
        return values;
    }

    /** A refused item of keys keeps its place, empty, so that the next ones keep theirs. */
    private static Optional<Object> place(KeyType.ListOf list) {
        return list.items() instanceof KeyType.Group ? Optional.of(Map.of()) : Optional.empty();
    }

    /** Parts under names of the author's own, in the order of the file. */
    private Optional<List<Map<String, Object>>> named(Key key, KeyType.Named named, YamlNode node, String path) {
        if (!(node instanceof YamlNode.Mapping mapping)) {
            notes.refuse("profil-noms-attendus", Shape.firstWords(node), key, Shape.text(node));
            return Optional.empty();
        }
        List<Map<String, Object>> parts = new ArrayList<>();
        for (YamlNode.Entry entry : mapping.entries()) {
            String below = path + "." + entry.key().text();
            notes.place(below, entry.key().range());
            Optional<?> read = value(key, named.items(), entry.value(), below);
            if (read.isPresent() && read.get() instanceof Map<?, ?> values) {
                Map<String, Object> part = new LinkedHashMap<>();
                values.forEach((name, value) -> part.put((String) name, value));
                part.put("nom", entry.key().text());
                parts.add(part);
            }
        }
        return Optional.of(parts);
    }

    private Optional<List<Plage>> hours(Key key, YamlNode node) {
        List<YamlNode> nodes = node instanceof YamlNode.Sequence sequence ? sequence.items() : List.of(node);
        if (!nodes.stream().allMatch(YamlNode.Scalar.class::isInstance)) {
            notes.refuse("profil-horaire", Shape.firstWords(node), key, "");
            return Optional.empty();
        }
        Parsed<List<Plage>> parsed =
                FrenchHours.parse(nodes.stream().map(Shape::text).toList());
        if (parsed instanceof Parsed.Refused<List<Plage>> refused) {
            YamlNode wrong = nodes.stream()
                    .filter(item -> FrenchHours.parse(List.of(Shape.text(item))) instanceof Parsed.Refused)
                    .findFirst()
                    .orElse(nodes.get(nodes.size() - 1));
            notes.refuse(refused.rule(), wrong.range(), key, Shape.text(wrong));
            return Optional.empty();
        }
        return Optional.of(((Parsed.Value<List<Plage>>) parsed).value());
    }

    private void twice(Key key, YamlNode.Entry first, YamlNode.Entry second) {
        notes.refuse(
                "profil-cle-double",
                second.key().range(),
                key,
                second.key().text(),
                "premiere",
                first.key().text(),
                "ligne",
                Integer.toString(notes.line(first.key().range())));
    }

    private static String names(KeyType.Group group) {
        Function<Key, String> name = Key::name;
        return String.join(", ", group.keys().stream().map(name).toList());
    }
}
