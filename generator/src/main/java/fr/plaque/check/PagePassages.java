package fr.plaque.check;

import fr.plaque.model.Page;
import fr.plaque.text.MarkdownPassages;
import fr.plaque.text.Passage;
import fr.plaque.text.Scope;
import fr.plaque.text.YamlPassages;
import fr.plaque.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The texts of a page. */
final class PagePassages {

    /** Keys of the front matter that visitors read, and how they stand on the page. */
    private static final Map<String, Scope> SHOWN = Map.of(
            "titre", Scope.TITRE,
            "resume", Scope.META,
            "auteur", Scope.PROFIL,
            "relu_par", Scope.PROFIL,
            "liens_interets", Scope.PROFIL,
            "financement", Scope.PROFIL);

    private PagePassages() {}

    static List<Passage> of(Page page) {
        List<Passage> passages = new ArrayList<>();
        for (YamlNode.Entry entry : page.entete().entries()) {
            Scope scope = SHOWN.get(entry.key().text());
            if (scope != null) {
                scalars(entry.value()).forEach(scalar -> passages.add(YamlPassages.of(page.source(), scalar, scope)));
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

    static Set<String> circumstances(Page page) {
        Set<String> circumstances = new TreeSet<>();
        page.info()
                .fiche()
                .type()
                .filter(type -> type.estMedical())
                .ifPresent(type -> circumstances.add("page-medicale"));
        return circumstances;
    }

    private static List<YamlNode.Scalar> scalars(YamlNode node) {
        if (node instanceof YamlNode.Scalar scalar) {
            return List.of(scalar);
        }
        List<YamlNode.Scalar> scalars = new ArrayList<>();
        if (node instanceof YamlNode.Sequence sequence) {
            sequence.items().forEach(item -> scalars.addAll(scalars(item)));
        }
        return scalars;
    }
}
