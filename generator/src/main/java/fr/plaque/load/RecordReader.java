package fr.plaque.load;

import fr.plaque.finding.Outcome;
import fr.plaque.model.Origins;
import fr.plaque.rule.RuleBook;
import fr.plaque.schema.Schema;
import fr.plaque.source.SourceFile;
import fr.plaque.yaml.YamlNode;
import java.util.Map;

/**
 * Reads a typed tree into a record, by a schema. It always gives a record, however faulty the tree, and says everything
 * that is wrong at once.
 *
 * @param <T> the record: its components are the keys of the schema, {@code codePostal} for {@code code_postal}
 */
public final class RecordReader<T extends Record> {

    /**
     * What was read.
     *
     * @param origins where each value was typed
     * @param tree what was read, for the checks that want the words as typed
     */
    public record Reading<T>(T value, Origins origins, YamlNode.Mapping tree) {}

    private final RuleBook rules;
    private final Schema schema;
    private final RecordBinder<T> binder;

    private RecordReader(RuleBook rules, Schema schema, RecordBinder<T> binder) {
        this.rules = rules;
        this.schema = schema;
        this.binder = binder;
    }

    /** Prepares a reader, which may then be used by several threads. */
    public static <T extends Record> RecordReader<T> of(RuleBook rules, Schema schema, Class<T> type) {
        return new RecordReader<>(rules, schema, RecordBinder.of(type));
    }

    /**
     * @param tree a part of {@code file}
     * @return the record, and the findings in the order of the file
     */
    public Outcome<Reading<T>> read(SourceFile file, YamlNode.Mapping tree) {
        ReadingNotes notes = new ReadingNotes(rules, file, tree.range());
        TreeReader reader = new TreeReader(notes, new UnknownKeys(schema, notes));
        Map<String, Object> values = reader.group(schema.root(), tree, "");
        T value = binder.bind(values);
        return new Outcome<>(new Reading<>(value, notes.origins(), tree), notes.sorted());
    }
}
