package fr.plaque.load;

import fr.plaque.finding.Outcome;
import fr.plaque.model.Profil;
import fr.plaque.rule.RuleBook;
import fr.plaque.schema.Folding;
import fr.plaque.schema.Schema;
import fr.plaque.source.SourceFile;
import fr.plaque.yaml.YamlNode;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads {@code profil.yaml}. */
public final class ProfilReader {

    private final RecordReader<Profil> reader;

    private ProfilReader(RecordReader<Profil> reader) {
        this.reader = reader;
    }

    public static ProfilReader of(RuleBook rules) {
        return new ProfilReader(RecordReader.of(rules, Schema.profil(), Profil.class));
    }

    /** Reads a whole profile; a faulty one gives what can be read of it, and every fault. */
    public Outcome<RecordReader.Reading<Profil>> read(SourceFile file, YamlNode.Mapping tree) {
        Outcome<RecordReader.Reading<Profil>> outcome = reader.read(file, withCompanyBeside(tree));
        RecordReader.Reading<Profil> read = outcome.value();
        return new Outcome<>(
                new RecordReader.Reading<>(SpecialtyCompletion.complete(read.value()), read.origins(), read.tree()),
                outcome.findings());
    }

    /** {@code forme: {societe: …}} says the same as {@code forme: societe} and {@code societe: …}. */
    private static YamlNode.Mapping withCompanyBeside(YamlNode.Mapping tree) {
        return replace(
                tree,
                "exercice",
                practice -> Stream.of(
                        practice.value() instanceof YamlNode.Mapping keys
                                ? new YamlNode.Entry(
                                        practice.key(), replace(keys, "forme", ProfilReader::formAndCompany))
                                : practice));
    }

    private static Stream<YamlNode.Entry> formAndCompany(YamlNode.Entry form) {
        if (form.value() instanceof YamlNode.Mapping one
                && one.entries().size() == 1
                && isKey(one.entries().get(0), "societe")) {
            YamlNode.Entry company = one.entries().get(0);
            return Stream.of(new YamlNode.Entry(form.key(), company.key()), company);
        }
        return Stream.of(form);
    }

    private static YamlNode.Mapping replace(
            YamlNode.Mapping tree, String name, Function<YamlNode.Entry, Stream<YamlNode.Entry>> by) {
        List<YamlNode.Entry> entries = tree.entries().stream()
                .flatMap(entry -> isKey(entry, name) ? by.apply(entry) : Stream.of(entry))
                .toList();
        return new YamlNode.Mapping(entries, tree.range());
    }

    private static boolean isKey(YamlNode.Entry entry, String name) {
        return Folding.key(entry.key().text()).equals(name);
    }
}
