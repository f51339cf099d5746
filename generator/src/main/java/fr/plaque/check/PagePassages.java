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

/**
 * The texts of a page, cut once for all the checks that read them.
 *
 * @param head those of the front matter that visitors see, and the page's name
 * @param body those of its text, in their order
 */
public record PagePassages(Page page, List<Passage> head, List<Passage> body) {

    public static PagePassages of(Page page) {
        List<Passage> head = new ArrayList<>();
        for (TypedValue value : Schema.fiche().values(page.entete())) {
            if (value.key().shown() && !value.path().startsWith("sources")) {
                head.add(YamlPassages.of(
                        page.source(), value.scalar(), scope(value.key().name())));
            }
        }
        String name = page.info().slug().substring(page.info().slug().lastIndexOf('/') + 1);
        head.add(Passage.pointing(
                page.source(),
                Scope.NOM_DE_FICHIER,
                name,
                page.source().atStart().range()));
        return new PagePassages(
                page, head, MarkdownPassages.of(page.source(), page.corps().start(), page.document()));
    }

    List<Passage> all() {
        List<Passage> all = new ArrayList<>(head);
        all.addAll(body);
        return all;
    }

    private static Scope scope(String key) {
        return switch (key) {
            case "titre" -> Scope.TITRE;
            case "resume" -> Scope.META;
            default -> Scope.PROFIL;
        };
    }

    Set<String> circumstances() {
        Set<String> circumstances = new TreeSet<>();
        page.info()
                .fiche()
                .type()
                .filter(type -> type.estMedical())
                .ifPresent(type -> circumstances.add(TextMatcher.EDUCATION));
        return circumstances;
    }
}
