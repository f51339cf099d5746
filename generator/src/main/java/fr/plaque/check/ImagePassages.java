package fr.plaque.check;

import fr.plaque.model.Image;
import fr.plaque.model.SiteImages;
import fr.plaque.schema.Schema;
import fr.plaque.schema.TypedValue;
import fr.plaque.text.Passage;
import fr.plaque.text.Scope;
import fr.plaque.text.YamlPassages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What visitors read of the pictures, and the names of their files, which say what their author had in mind. */
final class ImagePassages {

    private static final Map<String, Scope> SHOWN = Map.of(
            "texte", Scope.ALT,
            "legende", Scope.LEGENDE,
            "credit", Scope.LEGENDE,
            "licence", Scope.LEGENDE);

    private ImagePassages() {}

    static List<Passage> of(SiteImages images) {
        List<Passage> passages = new ArrayList<>();
        for (TypedValue value : Schema.images().values(images.arbre())) {
            Scope scope = SHOWN.get(value.key().name());
            if (scope != null) {
                passages.add(YamlPassages.of(images.source(), value.scalar(), scope));
            } else if (value.key().name().equals("fichier")) {
                String name = Image.chemin(value.scalar().text())
                        .replaceFirst("^images/", "")
                        .replaceFirst("\\.[^./]*$", "");
                passages.add(Passage.pointing(
                        images.source(),
                        Scope.NOM_DE_FICHIER,
                        name,
                        value.scalar().range()));
            }
        }
        return passages;
    }
}
