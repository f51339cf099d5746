package fr.plaque.load;

import fr.plaque.finding.Finding;
import fr.plaque.finding.Outcome;
import fr.plaque.model.Profil;
import fr.plaque.rule.RuleBook;
import fr.plaque.source.Decoded;
import fr.plaque.source.Range;
import fr.plaque.source.SourceFile;
import fr.plaque.yaml.YamlDocument;
import fr.plaque.yaml.YamlNode;
import fr.plaque.yaml.YamlReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The profile with its file. */
record ProfileFile(SourceFile file, RecordReader.Reading<Profil> reading) {

    /** No profile at all: every value is missing, which is told once and not key by key. */
    static ProfileFile none(RuleBook rules) {
        return empty(SourceFile.of("profil.yaml", ""), rules);
    }

    static Outcome<ProfileFile> read(SiteFolder folder, RuleBook rules) {
        if (folder.profile().isEmpty()) {
            ProfileFile none = none(rules);
            Finding finding = folder.nearProfile()
                    .map(near ->
                            rules.rule("forme-profil-mal-nomme").at(none.file().atStart(), "nom", near))
                    .orElseGet(() ->
                            rules.rule("forme-profil-absent").at(none.file().atStart()));
            return new Outcome<>(none, List.of(finding));
        }
        FolderWalk.File found = folder.profile().get();
        SourceReader sources = new SourceReader(rules);
        Optional<SourceReader.Text> text = sources.read(found.path(), found.place(), SourceReader.PROFILE_LIMIT);
        return text.map(read -> read(read.decoded(), sources, rules))
                .orElseGet(() -> new Outcome<>(
                        empty(SourceFile.of(found.path(), ""), rules), List.of(sources.unreadable(found.path()))));
    }

    private static Outcome<ProfileFile> read(Decoded decoded, SourceReader sources, RuleBook rules) {
        SourceFile file = decoded.file();
        List<Finding> findings = new ArrayList<>(sources.findings(file, decoded.faults()));
        if (!decoded.readable()) {
            return new Outcome<>(empty(file, rules), findings);
        }
        YamlDocument document = YamlReader.read(file);
        findings.addAll(sources.findings(file, document.faults(), decoded.faults()));
        if (document.root().orElse(null) instanceof YamlNode.Mapping tree) {
            Outcome<RecordReader.Reading<Profil>> reading =
                    ProfilReader.of(rules).read(file, tree);
            findings.addAll(reading.findings());
            return new Outcome<>(new ProfileFile(file, reading.value()), findings);
        }
        if (document.root().isPresent() && document.faults().isEmpty()) {
            findings.add(rules.rule("forme-sans-cle").at(file.atLine(firstLine(file))));
        } else if (document.faults().isEmpty()) {
            findings.add(rules.rule("forme-profil-vide").at(file.atStart()));
        }
        return new Outcome<>(empty(file, rules), findings);
    }

    private static int firstLine(SourceFile file) {
        int line = 1;
        while (line < file.lineCount() && file.line(line).isBlank()) {
            line++;
        }
        return line;
    }

    private static ProfileFile empty(SourceFile file, RuleBook rules) {
        YamlNode.Mapping nothing = new YamlNode.Mapping(List.of(), new Range(0, 0));
        return new ProfileFile(file, ProfilReader.of(rules).read(file, nothing).value());
    }
}
