package fr.plaque.yaml;

import fr.plaque.source.Range;
import fr.plaque.source.SourceFile;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads YAML into {@link YamlNode}s, never through YAML's implicit types. */
public final class YamlReader {

    private YamlReader() {}

    public static YamlDocument read(SourceFile file) {
        return read(file, new Range(0, file.text().length()));
    }

    /** Reads a part of a file; the places of the nodes are places in the whole file. */
    public static YamlDocument read(SourceFile file, Range part) {
        String text = file.text().substring(part.start(), part.end());
        List<YamlFault> faults = new ArrayList<>();
        try {
            Node root = new Yaml(new LoaderOptions()).compose(new StringReader(text));
            return new YamlDocument(
                    Optional.ofNullable(root).map(node -> new Conversion(text, part.start()).convert(node)), faults);
        } catch (MarkedYAMLException e) {
            Mark mark = e.getProblemMark() != null ? e.getProblemMark() : e.getContextMark();
            int at = part.start() + (mark == null ? 0 : text.offsetByCodePoints(0, mark.getIndex()));
            faults.add(new YamlFault("forme-yaml", new Range(at, at), Map.of()));
        } catch (YAMLException e) {
            faults.add(new YamlFault("forme-yaml", new Range(part.start(), part.start()), Map.of()));
        }
        return new YamlDocument(Optional.empty(), faults);
    }

    /** SnakeYAML counts code points, we count UTF-16 units. */
    private record Conversion(String text, int offset) {

        YamlNode convert(Node node) {
            if (node instanceof MappingNode mapping) {
                List<YamlNode.Entry> entries = new ArrayList<>();
                for (NodeTuple tuple : mapping.getValue()) {
                    YamlNode key = convert(tuple.getKeyNode());
                    if (key instanceof YamlNode.Scalar scalar) {
                        entries.add(new YamlNode.Entry(scalar, convert(tuple.getValueNode())));
                    }
                }
                return new YamlNode.Mapping(List.copyOf(entries), range(node));
            }
            if (node instanceof SequenceNode sequence) {
                return new YamlNode.Sequence(
                        sequence.getValue().stream().map(this::convert).toList(), range(node));
            }
            ScalarNode scalar = (ScalarNode) node;
            boolean quoted = scalar.getScalarStyle() != ScalarStyle.PLAIN;
            return new YamlNode.Scalar(scalar.getValue(), quoted, range(node));
        }

        private Range range(Node node) {
            return new Range(unit(node.getStartMark()), unit(node.getEndMark()));
        }

        private int unit(Mark mark) {
            return offset + text.offsetByCodePoints(0, mark.getIndex());
        }
    }
}
