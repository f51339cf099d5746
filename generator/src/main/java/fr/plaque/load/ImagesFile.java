package fr.plaque.load;

import fr.plaque.finding.Finding;
import fr.plaque.finding.Outcome;
import fr.plaque.model.RegistreImages;
import fr.plaque.model.SiteImages;
import fr.plaque.rule.RuleBook;
import fr.plaque.schema.Schema;
import fr.plaque.source.Decoded;
import fr.plaque.source.Range;
import fr.plaque.source.SourceFile;
import fr.plaque.yaml.YamlDocument;
import fr.plaque.yaml.YamlNode;
import fr.plaque.yaml.YamlReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code images.yaml}: a list of entries, with or without the key {@code images} above it. */
final class ImagesFile {

    private final SourceReader sources;
    private final RuleBook rules;

    private ImagesFile(RuleBook rules) {
        this.sources = new SourceReader(rules);
        this.rules = rules;
    }

    /** The register, and the files of the folder of pictures; without a register nothing is declared. */
    static Outcome<SiteImages> read(SiteFolder folder, RuleBook rules) {
        List<String> files = folder.images().stream().map(FolderWalk.File::path).toList();
        ImagesFile reader = new ImagesFile(rules);
        return folder.register().map(found -> reader.read(found, files)).orElseGet(() -> Outcome.of(undeclared(files)));
    }

    private static SiteImages undeclared(List<String> files) {
        SiteImages none = SiteImages.none();
        return new SiteImages(none.registre(), none.origins(), none.source(), none.arbre(), files);
    }

    private Outcome<SiteImages> read(FolderWalk.File found, List<String> files) {
        Optional<Decoded> decoded = sources.read(found.path(), found.place(), SourceReader.PROFILE_LIMIT)
                .map(SourceReader.Text::decoded);
        if (decoded.isEmpty()) {
            return new Outcome<>(undeclared(files), List.of(sources.unreadable(found.path())));
        }
        SourceFile file = decoded.get().file();
        List<Finding> findings =
                new ArrayList<>(sources.findings(file, decoded.get().faults()));
        if (!decoded.get().readable()) {
            return new Outcome<>(undeclared(files), findings);
        }
        YamlDocument document = YamlReader.read(file);
        findings.addAll(sources.findings(file, document.faults()));
        Optional<YamlNode.Mapping> tree = document.root().flatMap(ImagesFile::entries);
        if (tree.isEmpty()) {
            if (document.faults().isEmpty() && !file.text().isBlank()) {
                findings.add(rules.rule("image-registre-illisible").at(file.atStart()));
            }
            return new Outcome<>(undeclared(files), findings);
        }
        Outcome<RecordReader.Reading<RegistreImages>> reading =
                RecordReader.of(rules, Schema.images(), RegistreImages.class).read(file, tree.get());
        findings.addAll(reading.findings());
        RecordReader.Reading<RegistreImages> read = reading.value();
        return new Outcome<>(new SiteImages(read.value(), read.origins(), file, read.tree(), files), findings);
    }

    private static Optional<YamlNode.Mapping> entries(YamlNode root) {
        if (root instanceof YamlNode.Sequence) {
            Range start = new Range(root.range().start(), root.range().start());
            YamlNode.Scalar key = new YamlNode.Scalar("images", false, start);
            return Optional.of(new YamlNode.Mapping(List.of(new YamlNode.Entry(key, root)), root.range()));
        }
        return root instanceof YamlNode.Mapping mapping ? Optional.of(mapping) : Optional.empty();
    }
}
