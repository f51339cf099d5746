package fr.plaque.rule;

import fr.plaque.source.Range;
import fr.plaque.source.SourceFile;
import fr.plaque.yaml.YamlDocument;
import fr.plaque.yaml.YamlNode;
import fr.plaque.yaml.YamlReader;
import java.util.List;
import java.util.Optional;

/** A data file of ours, or a part of it, read strictly: whatever is wrong names the file and the line. */
final class RuleFile {

    private final SourceFile file;
    private final YamlNode.Mapping root;

    private RuleFile(SourceFile file, YamlNode.Mapping root) {
        this.file = file;
        this.root = root;
    }

    static RuleFile read(SourceFile file) {
        YamlDocument document = YamlReader.read(file);
        if (!document.faults().isEmpty()) {
            Range range = document.faults().get(0).range();
            throw fault(file, range, "not readable (" + document.faults().get(0).rule() + ")");
        }
        if (document.root().orElse(null) instanceof YamlNode.Mapping mapping) {
            return new RuleFile(file, mapping);
        }
        throw fault(file, new Range(0, 0), "not a list of keys");
    }

    RuleFile part(YamlNode.Entry entry) {
        if (entry.value() instanceof YamlNode.Mapping mapping) {
            return new RuleFile(file, mapping);
        }
        throw fault(file, entry.key().range(), "« " + entry.key().text() + " » needs keys of its own");
    }

    YamlNode.Mapping root() {
        return root;
    }

    String required(String key) {
        return optional(key).orElseThrow(() -> fault(file, root.range(), "« " + key + " » is missing"));
    }

    Optional<String> optional(String key) {
        return root.text(key);
    }

    List<String> list(String key) {
        Optional<YamlNode> node = root.get(key);
        if (node.isEmpty()) {
            return List.of();
        }
        if (node.get() instanceof YamlNode.Sequence sequence) {
            return sequence.items().stream().map(this::text).toList();
        }
        throw fault(file, node.get().range(), "« " + key + " » must be a list");
    }

    RuleBookException fault(String key, String message) {
        return fault(file, root.get(key).map(YamlNode::range).orElse(root.range()), message);
    }

    private String text(YamlNode node) {
        if (node instanceof YamlNode.Scalar scalar) {
            return scalar.text();
        }
        throw fault(file, node.range(), "a text was expected here");
    }

    private static RuleBookException fault(SourceFile file, Range range, String message) {
        return new RuleBookException(file.at(range) + " " + message);
    }
}
