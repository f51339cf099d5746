package fr.plaque.check;

import fr.plaque.source.SourceFile;
import fr.plaque.text.Passage;
import fr.plaque.text.Scope;
import java.util.Collection;
import java.util.List;

/** The names of documents, as far as they say something: without their folders and their type. */
final class DocumentPassages {

    private DocumentPassages() {}

    /** @param paths relative to the folder of the author, with slashes */
    static List<Passage> of(Collection<String> paths) {
        return paths.stream().map(DocumentPassages::name).toList();
    }

    private static Passage name(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.[^.]*$", "");
        SourceFile file = SourceFile.of(path, "");
        return Passage.pointing(file, Scope.NOM_DE_FICHIER, name, file.atStart().range());
    }
}
