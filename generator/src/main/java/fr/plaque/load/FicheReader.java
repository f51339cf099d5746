package fr.plaque.load;

import fr.plaque.finding.Outcome;
import fr.plaque.model.FicheInfo;
import fr.plaque.rule.RuleBook;
import fr.plaque.schema.Schema;
import fr.plaque.source.SourceFile;
import fr.plaque.yaml.YamlNode;

/** Reads the front matter of a patient page. */
public final class FicheReader {

    private final RecordReader<FicheInfo> reader;

    private FicheReader(RecordReader<FicheInfo> reader) {
        this.reader = reader;
    }

    public static FicheReader of(RuleBook rules) {
        return new FicheReader(RecordReader.of(rules, Schema.fiche(), FicheInfo.class));
    }

    /** Reads a front matter; a faulty one gives what can be read of it, and every fault. */
    public Outcome<RecordReader.Reading<FicheInfo>> read(SourceFile file, YamlNode.Mapping tree) {
        return reader.read(file, tree);
    }
}
