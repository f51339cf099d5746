package fr.plaque.text;

import fr.plaque.source.Range;
import fr.plaque.source.SourceFile;
import fr.plaque.yaml.YamlNode;

/** Values of YAML files as passages, whatever style they were typed in. */
public final class YamlPassages {

    private YamlPassages() {}

    public static Passage of(SourceFile file, YamlNode.Scalar scalar, Scope scope) {
        Range range = scalar.range();
        String source = file.text();
        int start = range.start();
        int end = range.end();
        char first = start < end ? source.charAt(start) : ' ';
        if (scalar.quoted() && (first == '"' || first == '\'')) {
            start++;
            end--;
        } else if (scalar.quoted() && (first == '|' || first == '>')) {
            int line = source.indexOf('\n', start);
            start = line < 0 ? end : Math.min(end, line + 1);
            while (start < end && Character.isWhitespace(source.charAt(start))) {
                start++;
            }
        }
        Passage.Builder builder = new Passage.Builder(file, scope);
        Alignment.add(file, start, end, scalar.text(), builder);
        return builder.build();
    }
}
