package fr.plaque.load;

import fr.plaque.finding.Outcome;
import fr.plaque.model.Profil;
import fr.plaque.rule.RuleBook;
import fr.plaque.source.SourceFile;
import fr.plaque.yaml.YamlDocument;
import fr.plaque.yaml.YamlNode;
import fr.plaque.yaml.YamlReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Profiles for tests: the complete small one, and the same with something changed. */
public final class Profils {

    public static final RuleBook RULES = RuleBook.standard();

    private Profils() {}

    /** The complete small profile of the guide. */
    public static String petit() {
        try (InputStream in = Profils.class.getResourceAsStream("/profils/petit.yaml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The small profile with a stretch of text replaced, which must be there. */
    public static String petitAvec(String before, String after) {
        String text = petit();
        if (!text.contains(before)) {
            throw new IllegalArgumentException("not in the small profile: " + before);
        }
        return text.replace(before, after);
    }

    public static YamlNode.Mapping tree(SourceFile file) {
        YamlDocument document = YamlReader.read(file);
        if (!document.faults().isEmpty()) {
            throw new IllegalArgumentException(document.faults().toString());
        }
        return (YamlNode.Mapping) document.root().orElseThrow();
    }

    public static Outcome<RecordReader.Reading<Profil>> read(String text) {
        SourceFile file = SourceFile.of("profil.yaml", text);
        return ProfilReader.of(RULES).read(file, tree(file));
    }
}
