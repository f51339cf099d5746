package fr.plaque.load;

import fr.plaque.finding.Finding;
import fr.plaque.model.Feuille;
import fr.plaque.rule.RuleBook;
import fr.plaque.schema.Schema;
import fr.plaque.source.Decoded;
import fr.plaque.source.SourceFile;
import fr.plaque.yaml.YamlDocument;
import fr.plaque.yaml.YamlNode;
import fr.plaque.yaml.YamlReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the files of keys of one folder: a placement sheet, a guide.
 *
 * @param <T> the record of the schema
 */
final class FeuilleReader<T extends Record> {

    private static final int MOST_SEGMENTS_LEFT = 1;

    private final RuleBook rules;
    private final SourceReader sources;
    private final RecordReader<T> reader;
    private final List<Finding> findings = new ArrayList<>();

    FeuilleReader(RuleBook rules, Schema schema, Class<T> type) {
        this.rules = rules;
        this.sources = new SourceReader(rules);
        this.reader = RecordReader.of(rules, schema, type);
    }

    /** What the files that can be read say; the others are told. */
    List<Feuille<T>> read(List<FolderWalk.File> files, Addresses addresses) {
        return files.stream().flatMap(file -> read(file, addresses).stream()).toList();
    }

    List<Finding> findings() {
        return findings;
    }

    private Optional<Feuille<T>> read(FolderWalk.File file, Addresses addresses) {
        Optional<SourceReader.Text> text = sources.read(file.path(), file.place(), SourceReader.PROFILE_LIMIT);
        if (text.isEmpty()) {
            findings.add(sources.unreadable(file.path()));
            return Optional.empty();
        }
        Decoded decoded = text.get().decoded();
        findings.addAll(sources.findings(decoded.file(), decoded.faults()));
        if (!decoded.readable() || !hasAddress(file.path(), addresses)) {
            return Optional.empty();
        }
        SourceFile source = decoded.file();
        YamlDocument document = YamlReader.read(source);
        findings.addAll(sources.findings(source, document.faults(), decoded.faults()));
        if (document.root().orElse(null) instanceof YamlNode.Mapping tree) {
            var outcome = reader.read(source, tree);
            findings.addAll(outcome.findings());
            RecordReader.Reading<T> reading = outcome.value();
            return Optional.of(new Feuille<>(
                    file.path(), name(file.path()), reading.value(), reading.origins(), source, reading.tree()));
        }
        if (document.faults().isEmpty()) {
            findings.add(rules.rule("forme-feuille-vide").at(source.atStart()));
        }
        return Optional.empty();
    }

    private boolean hasAddress(String path, Addresses addresses) {
        String slug = name(path);
        Optional<String> fault =
                slug.split("/").length > MOST_SEGMENTS_LEFT ? Optional.of("forme-adresse-profonde") : Slug.fault(slug);
        fault.ifPresent(rule -> say(rule, path, "adresse", slug));
        String folder = path.substring(0, path.indexOf('/'));
        Optional<String> owner =
                fault.isPresent() ? Optional.empty() : addresses.claim(folder + "/" + slug + "/index.html", path);
        owner.ifPresent(
                other -> say("forme-adresse-prise", path, "adresse", folder + "/" + slug + "/", "autre", other));
        return fault.isEmpty() && owner.isEmpty();
    }

    private static String name(String path) {
        return Slug.of(path.substring(path.indexOf('/') + 1, path.lastIndexOf('.')));
    }

    private void say(String rule, String path, String... words) {
        findings.add(rules.rule(rule).at(SourceFile.of(path, "").atStart(), words));
    }
}
