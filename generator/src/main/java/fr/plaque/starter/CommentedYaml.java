package fr.plaque.starter;

import fr.plaque.schema.Key;
import fr.plaque.schema.KeyType;
import fr.plaque.schema.PlacedKey;
import fr.plaque.schema.Requirement;
import fr.plaque.source.SourceFile;
import fr.plaque.yaml.YamlNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A YAML text with what the schema says of its keys: a comment above each key, the first time it is met; and, where
 * asked for, the keys that could stand there too, as comments to open. Keys on one line with their parent are left
 * alone.
 */
final class CommentedYaml {

    private static final int WIDTH = 100;

    private final SourceFile file;
    private final boolean others;
    private final Set<String> told = new HashSet<>();
    private final SortedMap<Integer, List<String>> above = new TreeMap<>();
    private final SortedMap<Integer, List<String>> below = new TreeMap<>();

    private CommentedYaml(SourceFile file, boolean others) {
        this.file = file;
        this.others = others;
    }

    /**
     * The whole text of {@code file}, with comments.
     *
     * @param root what stands in the part of the file that is YAML
     * @param others whether to tell the keys that are not there, too
     */
    static String of(SourceFile file, YamlNode.Mapping root, KeyType.Group keys, boolean others) {
        CommentedYaml commented = new CommentedYaml(file, others);
        commented.walk("", root, keys);
        return commented.text();
    }

    private void walk(String path, YamlNode.Mapping mapping, KeyType.Group group) {
        if (mapping.entries().isEmpty() || !opensLine(mapping.entries().get(0)) || !told.add(path)) {
            return;
        }
        Set<Key> present = new HashSet<>();
        for (YamlNode.Entry entry : mapping.entries()) {
            Optional<Key> key = group.find(entry.key().text());
            if (key.isPresent() && opensLine(entry)) {
                present.add(key.get());
                int line = file.position(entry.key().range().start()).line();
                add(above, line, wrapped(indent(line), key.get().hint()));
                PlacedKey.below(key.get().type()).ifPresent(inner -> first(entry.value())
                        .ifPresent(child -> walk(path + "." + key.get().name(), child, inner)));
            }
        }
        if (others) {
            int column = file.position(mapping.entries().get(0).key().range().start())
                            .column()
                    - 1;
            int last = file.position(Math.max(0, end(mapping) - 1)).line();
            group.keys().stream()
                    .filter(key -> !present.contains(key) && isOffered(key))
                    .forEach(key -> add(below, last, offer(" ".repeat(column), key)));
        }
    }

    private static Optional<YamlNode.Mapping> first(YamlNode node) {
        if (node instanceof YamlNode.Mapping mapping) {
            return Optional.of(mapping);
        }
        return node instanceof YamlNode.Sequence sequence && !sequence.items().isEmpty()
                ? first(sequence.items().get(0))
                : Optional.empty();
    }

    /** An example that cannot be opened as it is would be a trap. */
    private static boolean isOffered(Key key) {
        return (key.requirement() == Requirement.OPTIONAL || key.requirement() == Requirement.RECOMMENDED)
                && !key.example().contains("…");
    }

    private static List<String> offer(String indent, Key key) {
        List<String> lines = new ArrayList<>(wrapped(indent, key.hint()));
        lines.add(indent + "#" + key.name() + ": " + key.example());
        return lines;
    }

    private boolean opensLine(YamlNode.Entry entry) {
        int start = entry.key().range().start();
        int line = file.lineRange(file.position(start).line()).start();
        return file.text().substring(line, start).chars().allMatch(c -> c == ' ' || c == '-');
    }

    private String indent(int line) {
        String text = file.line(line);
        return text.substring(0, text.length() - text.stripLeading().length());
    }

    /** Where the last thing typed ends; the range of a block may take in the blank lines that follow. */
    private int end(YamlNode node) {
        if (node instanceof YamlNode.Mapping mapping && !isFlow(node)) {
            return mapping.entries().stream()
                    .mapToInt(entry -> Math.max(entry.key().range().end(), end(entry.value())))
                    .max()
                    .orElse(node.range().end());
        }
        if (node instanceof YamlNode.Sequence sequence && !isFlow(node)) {
            return sequence.items().stream()
                    .mapToInt(this::end)
                    .max()
                    .orElse(node.range().end());
        }
        return node.range().end();
    }

    private boolean isFlow(YamlNode node) {
        int start = node.range().start();
        return start < file.text().length() && "{[".indexOf(file.text().charAt(start)) >= 0;
    }

    private static List<String> wrapped(String indent, String sentence) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(indent).append('#');
        for (String word : sentence.split(" ")) {
            if (line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line = new StringBuilder(indent).append('#');
            }
            line.append(' ').append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static void add(SortedMap<Integer, List<String>> where, int line, List<String> lines) {
        where.computeIfAbsent(line, none -> new ArrayList<>()).addAll(lines);
    }

    private String text() {
        List<String> lines = new ArrayList<>();
        for (int line = 1; line <= file.lineCount(); line++) {
            lines.addAll(above.getOrDefault(line, List.of()));
            lines.add(file.line(line));
            lines.addAll(below.getOrDefault(line, List.of()));
        }
        return String.join("\n", lines);
    }
}
