package fr.plaque.yaml;

import fr.plaque.source.Range;
import fr.plaque.source.SourceFile;

/**
 * Reads YAML into {@link YamlNode}s, never through YAML's implicit types. Anchors, aliases, tags, directives and second
 * documents are refused. Where a line cannot be read, it is read as it was probably meant and the reading goes on, so
 * that one run tells all the mistakes of a file; whatever was mended so is a fault.
 */
public final class YamlReader {

    private YamlReader() {}

    public static YamlDocument read(SourceFile file) {
        return read(file, new Range(0, file.text().length()));
    }

    /** Reads a part of a file; the places of the nodes are places in the whole file. */
    public static YamlDocument read(SourceFile file, Range part) {
        Draft draft = Draft.of(file, part);
        Attempt attempt = EventReader.read(draft);
        if (attempt.isClean()) {
            return new YamlDocument(attempt.root(), attempt.faults());
        }
        return new Mending(file, draft, attempt).document();
    }
}
