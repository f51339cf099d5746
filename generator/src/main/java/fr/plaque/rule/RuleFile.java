package fr.plaque.rule;

import fr.plaque.source.Range;
import fr.plaque.source.SourceFile;
import fr.plaque.yaml.YamlDocument;
import fr.plaque.yaml.YamlNode;
import fr.plaque.yaml.YamlReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** A data file of ours, or a part of it, read strictly: whatever is wrong names the file and the line. */
public final class RuleFile {

    private final SourceFile file;
    private final YamlNode.Mapping root;

    private RuleFile(SourceFile file, YamlNode.Mapping root) {
        this.file = file;
        this.root = root;
    }

    /**
     * Reads a data file of the jar.
     *
     * @param path from the root of the class path, {@code donnees/specialites.yaml}
     */
    public static RuleFile resource(String path) {
        try (InputStream in = RuleFile.class.getResourceAsStream("/" + path)) {
            if (in == null) {
                throw new IllegalArgumentException("no data file " + path);
            }
            return read(SourceFile.of(path, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws RuleBookException if the file is not a list of keys */
    public static RuleFile read(SourceFile file) {
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

    /** The keys below one key. */
    public RuleFile part(YamlNode.Entry entry) {
        if (entry.value() instanceof YamlNode.Mapping mapping) {
            return new RuleFile(file, mapping);
        }
        throw fault(file, entry.key().range(), "« " + entry.key().text() + " » needs keys of its own");
    }

    /** @throws RuleBookException if there are no keys below {@code key} */
    public RuleFile part(String key) {
        return root.entries().stream()
                .filter(entry -> entry.key().text().equals(key))
                .findFirst()
                .map(this::part)
                .orElseThrow(() -> fault(file, root.range(), "« " + key + " » is missing"));
    }

    public YamlNode.Mapping root() {
        return root;
    }

    /** @throws RuleBookException if the key is missing */
    public String required(String key) {
        return optional(key).orElseThrow(() -> fault(file, root.range(), "« " + key + " » is missing"));
    }

    public Optional<String> optional(String key) {
        return root.text(key);
    }

    public List<String> list(String key) {
        Optional<YamlNode> node = root.get(key);
        if (node.isEmpty()) {
            return List.of();
        }
        if (node.get() instanceof YamlNode.Sequence sequence) {
            return sequence.items().stream().map(this::text).toList();
        }
        throw fault(file, node.get().range(), "« " + key + " » must be a list");
    }

    public RuleBookException fault(String key, String message) {
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
