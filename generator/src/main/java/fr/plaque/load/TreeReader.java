package fr.plaque.load;

import fr.plaque.model.Lieu.Plage;
import fr.plaque.model.Reponse;
import fr.plaque.schema.Folding;
import fr.plaque.schema.Key;
import fr.plaque.schema.KeyType;
import fr.plaque.schema.Requirement;
import fr.plaque.schema.TypedValue;
import fr.plaque.source.Range;
import fr.plaque.yaml.KeyNames;
import fr.plaque.yaml.YamlNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A typed tree to values, by the schema: texts, numbers, days, amounts, hours, lists, and maps by key name. What is
 * missing or wrong is noted and left out.
 */
final class TreeReader {

    private static final List<String> NONE = List.of("aucun", "aucune", "neant");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("\\s*(?:[,;/]|\\bet\\b|\\bou\\b)\\s*");
    private static final int SHORTEST_REASON = 5;

    private final ReadingNotes notes;
    private final UnknownKeys unknown;

    TreeReader(ReadingNotes notes, UnknownKeys unknown) {
        this.notes = notes;
        this.unknown = unknown;
    }

    Map<String, Object> group(KeyType.Group group, YamlNode.Mapping tree, String path) {
        Map<String, YamlNode.Entry> typed = new LinkedHashMap<>();
        for (YamlNode.Entry entry : tree.entries()) {
            Optional<Key> key = group.find(entry.key().text());
            if (key.isEmpty()) {
                unknown.report(entry.key(), group, path);
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
            String below = path.isEmpty() ? key.name() : path + "." + key.name();
            entry(key, Optional.ofNullable(typed.get(key.name())), path, below)
                    .ifPresent(value -> values.put(key.name(), value));
        }
        return values;
    }

    private Optional<?> entry(Key key, Optional<YamlNode.Entry> entry, String parent, String path) {
        if (entry.isEmpty() || isEmpty(entry.get().value())) {
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
        return value(key, key.type(), node, path);
    }

    private void missing(Key key, String parent, String path) {
        Map<Requirement, String> rules = Map.of(
                Requirement.REQUIRED, "profil-manquant",
                Requirement.ANSWERED, "profil-sans-reponse",
                Requirement.RECOMMENDED, "profil-recommande");
        String rule = rules.get(key.requirement());
        if (rule != null) {
            notes.missing(rule, notes.origins().at(path), key, parent);
        }
    }

    private Optional<?> value(Key key, KeyType type, YamlNode node, String path) {
        if (type instanceof KeyType.Answer answer) {
            return answer(key, answer, node, path);
        }
        if (type instanceof KeyType.ListOf list) {
            return Optional.of(items(key, list, node, path));
        }
        if (type instanceof KeyType.Hours) {
            return hours(key, node);
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
            notes.refuse("profil-cles-attendues", node.range(), key, text(node), "cles", names(group));
            return Optional.empty();
        }
        if (node instanceof YamlNode.Scalar scalar) {
            return scalar(key, type, scalar.text().strip(), scalar.range());
        }
        String rule = node instanceof YamlNode.Sequence ? "profil-liste-inattendue" : "profil-cles-inattendues";
        notes.refuse(rule, firstLine(node), key, "");
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

    private Optional<?> answer(Key key, KeyType.Answer answer, YamlNode node, String path) {
        YamlNode only = node instanceof YamlNode.Sequence one && one.items().size() == 1
                ? one.items().get(0)
                : node;
        if (only instanceof YamlNode.Scalar scalar) {
            String word = Folding.key(scalar.text());
            if (NONE.contains(word)) {
                if (!answer.none()) {
                    notes.refuse("profil-aucun", scalar.range(), key, scalar.text());
                    return Optional.empty();
                }
                return Optional.of(new Reponse.Aucun<>());
            }
            if (word.equals(TypedValue.NOT_TOLD)) {
                notes.refuse("profil-motif", scalar.range(), key, scalar.text());
                return Optional.empty();
            }
        }
        if (node instanceof YamlNode.Mapping mapping) {
            Optional<YamlNode.Entry> reason = mapping.entries().stream()
                    .filter(entry -> Folding.key(entry.key().text()).equals(TypedValue.NOT_TOLD))
                    .findFirst();
            if (reason.isPresent()) {
                return notTold(key, mapping, reason.get(), path);
            }
        }
        return value(key, answer.value(), node, path).map(Reponse.Donnee::new);
    }

    private Optional<?> notTold(Key key, YamlNode.Mapping mapping, YamlNode.Entry reason, String path) {
        String motif = text(reason.value()).strip();
        notes.place(path + "." + TypedValue.NOT_TOLD, reason.value().range());
        mapping.entries().stream()
                .filter(entry -> entry != reason)
                .forEach(entry -> unknown.report(entry.key(), new KeyType.Group(List.of()), path));
        if (motif.length() < SHORTEST_REASON) {
            notes.refuse("profil-motif", reason.key().range(), key, motif);
            return Optional.empty();
        }
        return Optional.of(new Reponse.NonCommunique<>(motif));
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
            notes.place(place, item instanceof YamlNode.Scalar ? item.range() : start(item));
            if (isEmpty(item)) {
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

    private Optional<List<Plage>> hours(Key key, YamlNode node) {
        List<YamlNode> nodes = node instanceof YamlNode.Sequence sequence ? sequence.items() : List.of(node);
        if (!nodes.stream().allMatch(YamlNode.Scalar.class::isInstance)) {
            notes.refuse("profil-horaire", firstLine(node), key, "");
            return Optional.empty();
        }
        Parsed<List<Plage>> parsed =
                FrenchHours.parse(nodes.stream().map(TreeReader::text).toList());
        if (parsed instanceof Parsed.Refused<List<Plage>> refused) {
            YamlNode wrong = nodes.stream()
                    .filter(item -> FrenchHours.parse(List.of(text(item))) instanceof Parsed.Refused)
                    .findFirst()
                    .orElse(nodes.get(nodes.size() - 1));
            notes.refuse(refused.rule(), wrong.range(), key, text(wrong));
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

    private static boolean isEmpty(YamlNode node) {
        return node instanceof YamlNode.Scalar scalar && scalar.text().isBlank()
                || node instanceof YamlNode.Sequence sequence
                        && sequence.items().isEmpty()
                || node instanceof YamlNode.Mapping mapping && mapping.entries().isEmpty();
    }

    private static String text(YamlNode node) {
        return node instanceof YamlNode.Scalar scalar ? scalar.text() : "";
    }

    private static Range start(YamlNode node) {
        return new Range(node.range().start(), node.range().start());
    }

    /** Something short to point at: a list may run over many lines. */
    private static Range firstLine(YamlNode node) {
        if (node instanceof YamlNode.Sequence sequence && !sequence.items().isEmpty()) {
            return firstLine(sequence.items().get(0));
        }
        if (node instanceof YamlNode.Mapping mapping && !mapping.entries().isEmpty()) {
            return mapping.entries().get(0).key().range();
        }
        return node.range();
    }

    private static String names(KeyType.Group group) {
        Function<Key, String> name = Key::name;
        return String.join(", ", group.keys().stream().map(name).toList());
    }
}
