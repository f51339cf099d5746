package fr.plaque.render;

import fr.plaque.source.Range;
import fr.plaque.source.SourceFile;
import fr.plaque.yaml.YamlNode;
import fr.plaque.yaml.YamlReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A YAML file of ours, or a part of it. Whatever is wrong with it is a fault of ours and names file and line. */
final class DataFile {

    private final SourceFile file;
    private final YamlNode.Mapping root;

    private DataFile(SourceFile file, YamlNode.Mapping root) {
        this.file = file;
        this.root = root;
    }

    static DataFile read(SourceFile file) {
        YamlNode root = YamlReader.read(file).root().orElse(null);
        if (root instanceof YamlNode.Mapping mapping) {
            return new DataFile(file, mapping);
        }
        throw fault(file, new Range(0, 0), "not readable");
    }

    String text(String key) {
        return optional(key).orElseThrow(() -> fault(file, root.range(), "« " + key + " » is missing"));
    }

    Optional<String> optional(String key) {
        return root.text(key);
    }

    List<String> list(String key) {
        if (root.get(key).orElse(null) instanceof YamlNode.Sequence sequence) {
            return sequence.items().stream()
                    .map(item -> ((YamlNode.Scalar) item).text())
                    .toList();
        }
        return List.of();
    }

    DataFile part(String key) {
        return optionalPart(key).orElseThrow(() -> fault(file, root.range(), "« " + key + " » needs keys of its own"));
    }

    Optional<DataFile> optionalPart(String key) {
        return root.get(key).orElse(null) instanceof YamlNode.Mapping mapping
                ? Optional.of(new DataFile(file, mapping))
                : Optional.empty();
    }

    /** The keys, in the order of the file. */
    List<String> keys() {
        return root.entries().stream().map(entry -> entry.key().text()).toList();
    }

    /** The entries that have keys of their own, in the order of the file. */
    Map<String, DataFile> parts() {
        Map<String, DataFile> parts = new LinkedHashMap<>();
        for (YamlNode.Entry entry : root.entries()) {
            if (entry.value() instanceof YamlNode.Mapping mapping) {
                parts.put(entry.key().text(), new DataFile(file, mapping));
            }
        }
        return parts;
    }

    /** The entries that are plain texts, in the order of the file. */
    Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        for (YamlNode.Entry entry : root.entries()) {
            if (entry.value() instanceof YamlNode.Scalar scalar) {
                texts.put(entry.key().text(), scalar.text());
            }
        }
        return texts;
    }

    private static IllegalStateException fault(SourceFile file, Range range, String message) {
        return new IllegalStateException(file.at(range) + " " + message);
    }
}
