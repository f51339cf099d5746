package fr.plaque.schema;

import fr.plaque.finding.LegalBasis;
import fr.plaque.rule.Articles;
import java.util.stream.Collectors;

/** The page of the guide that lists every key of a kind of file, in Markdown. */
public final class ReferencePage {

    private final Articles articles;
    private final StringBuilder page = new StringBuilder();

    private ReferencePage(Articles articles) {
        this.articles = articles;
    }

    /** The text of the page, ended by a line feed. */
    public static String of(Schema schema, Articles articles) {
        return new ReferencePage(articles).write(schema);
    }

    private String write(Schema schema) {
        page.append(GuidePage.header(schema.title(), schema.description()));
        page.append("Les mots se lisent sans égard aux accents, aux majuscules, aux espaces ni aux traits d'union. ");
        page.append("Une « réponse attendue » se donne, ou se décline avec son motif : `non_communique: \"motif\"`.\n");
        table("", schema.root());
        return page.toString();
    }

    private void table(String path, KeyType.Group group) {
        page.append("\n## ")
                .append(path.isEmpty() ? "Au début du fichier" : "`" + path + "`")
                .append("\n\n");
        page.append("| Mot | Niveau | Contenu | Exemple | Fondement |\n|---|---|---|---|---|\n");
        for (Key key : group.keys()) {
            row(key);
        }
        for (Key key : group.keys()) {
            String below = (path.isEmpty() ? "" : path + ".") + key.name() + (PlacedKey.isList(key.type()) ? "[]" : "");
            PlacedKey.below(key.type()).ifPresent(inner -> table(below, inner));
        }
    }

    private void row(Key key) {
        page.append("| `").append(key.name()).append('`');
        key.synonyms().stream()
                .limit(4)
                .forEach(name -> page.append(", `").append(name).append('`'));
        page.append(" | ").append(key.requirement().label());
        if (!key.condition().isEmpty()) {
            page.append(" : ").append(key.condition());
        }
        if (!key.unless().isEmpty()) {
            page.append(" (sans objet avec `")
                    .append(String.join("` ou `", key.unless()))
                    .append("`)");
        }
        page.append(" | ").append(cell(key.description() + values(key.type()) + fallback(key)));
        page.append(" | `").append(cell(key.name() + ": " + key.example())).append('`');
        page.append(" | ")
                .append(key.basis()
                        .flatMap(articles::find)
                        .map(LegalBasis::toString)
                        .orElse(""));
        if (key.item() > 0) {
            page.append(" ; Conseil d'État, information n° ").append(key.item());
        }
        page.append(" |\n");
    }

    private static String values(KeyType type) {
        if (type instanceof KeyType.Choice choice) {
            return " "
                    + choice.values().stream()
                            .map(value -> "`" + value.id() + "`"
                                    + (value.description().isEmpty() ? "" : " (" + value.description() + ")"))
                            .collect(Collectors.joining(", "))
                    + ".";
        }
        if (type instanceof KeyType.ListOf list) {
            return values(list.items());
        }
        if (type instanceof KeyType.Answer answer) {
            return values(answer.value()) + (answer.none() ? " Ou `aucun`." : "");
        }
        if (type instanceof KeyType.YesNo) {
            return " `oui` ou `non`.";
        }
        return type instanceof KeyType.YesNoOrText ? " `oui`, `non` ou une phrase." : "";
    }

    private static String fallback(Key key) {
        return key.fallback().isEmpty() ? "" : " À défaut : `" + key.fallback() + "`.";
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }
}
