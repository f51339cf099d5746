package fr.plaque.check;

import fr.plaque.model.Page;
import fr.plaque.schema.Schema;
import fr.plaque.schema.TypedValue;
import fr.plaque.text.MarkdownPassages;
import fr.plaque.text.Passage;
import fr.plaque.text.Scope;
import fr.plaque.text.TextMatcher;
import fr.plaque.text.YamlPassages;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The texts of a page. */
final class PagePassages {

    private PagePassages() {}

    static List<Passage> of(Page page) {
        List<Passage> passages = new ArrayList<>();
        for (TypedValue value : Schema.fiche().values(page.entete())) {
            if (value.key().shown() && !value.path().startsWith("sources")) {
                passages.add(YamlPassages.of(
                        page.source(), value.scalar(), scope(value.key().name())));
            }
        }
        String name = page.info().slug().substring(page.info().slug().lastIndexOf('/') + 1);
        passages.add(Passage.pointing(
                page.source(),
                Scope.NOM_DE_FICHIER,
                name,
                page.source().atStart().range()));
        passages.addAll(MarkdownPassages.of(page.source(), page.corps().start(), page.document()));
        return passages;
    }

    private static Scope scope(String key) {
        return switch (key) {
            case "titre" -> Scope.TITRE;
            case "resume" -> Scope.META;
            default -> Scope.PROFIL;
        };
    }

    static Set<String> circumstances(Page page) {
        Set<String> circumstances = new TreeSet<>();
        page.info()
                .fiche()
                .type()
                .filter(type -> type.estMedical())
                .ifPresent(type -> circumstances.add(TextMatcher.EDUCATION));
        return circumstances;
    }
}
