package fr.plaque.check;

import fr.plaque.model.Feuille;
import fr.plaque.schema.Schema;
import fr.plaque.schema.TypedValue;
import fr.plaque.source.SourceFile;
import fr.plaque.text.Passage;
import fr.plaque.text.Scope;
import fr.plaque.text.YamlPassages;
import fr.plaque.yaml.YamlNode;
import java.util.List;
import java.util.function.Predicate;

/** The values that visitors read as they were typed: those whose key the schema marks as shown. */
final class SheetPassages {

    private SheetPassages() {}

    static List<Passage> of(Schema schema, Feuille<?> sheet) {
        return of(schema, sheet.source(), sheet.arbre(), value -> true);
    }

    /** @param wanted which of the values to take */
    static List<Passage> of(Schema schema, SourceFile file, YamlNode.Mapping tree, Predicate<TypedValue> wanted) {
        return schema.values(tree).stream()
                .filter(value -> value.key().shown() && !isSource(value) && wanted.test(value))
                .map(value -> YamlPassages.of(file, value.scalar(), scope(value)))
                .toList();
    }

    /** Titles of laws and of documents are quoted, not said. */
    private static boolean isSource(TypedValue value) {
        return value.path().contains("sources");
    }

    private static Scope scope(TypedValue value) {
        return value.path().equals("titre") ? Scope.TITRE : Scope.PARAGRAPHE;
    }
}
