package fr.plaque.schema;

import fr.plaque.finding.LegalBasis;
import fr.plaque.rule.Articles;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
        page.append(GuidePage.header(schema.title() + ", mot par mot", schema.description()));
        page.append("Les mots se lisent sans égard aux accents, aux majuscules, aux espaces ni aux traits d'union. ");
        page.append("Une « réponse attendue » se donne, ou se décline avec son motif : `non_communique: \"motif\"`.\n");
        group("", schema.root());
        return page.toString();
    }

    private void group(String path, KeyType.Group group) {
        page.append("\n## ")
                .append(path.isEmpty() ? "Au début du fichier" : "Sous `" + path + "`")
                .append('\n');
        String prefix = path.isEmpty() ? "" : path + ".";
        for (Key key : group.keys()) {
            entry(prefix, key);
        }
        for (Key key : group.keys()) {
            String below = prefix + key.name() + (PlacedKey.isList(key.type()) ? "[]" : "");
            PlacedKey.below(key.type()).ifPresent(inner -> group(below, inner));
        }
    }

    /** A heading of its own, so that links and the search lead to it; a table of five columns is read on no telephone. */
    private void entry(String prefix, Key key) {
        page.append("\n### `").append(prefix).append(key.name()).append("`\n\n");
        page.append(key.description()).append(values(key.type())).append(fallback(key));
        page.append("\n\n* ").append(capital(key.requirement().label()));
        if (!key.condition().isEmpty()) {
            page.append(" : ").append(key.condition());
        }
        if (!key.unless().isEmpty()) {
            page.append(" (sans objet avec `")
                    .append(String.join("` ou `", key.unless()))
                    .append("`)");
        }
        page.append(".\n* Exemple : `")
                .append(key.name())
                .append(": ")
                .append(key.example())
                .append("`\n");
        if (!key.synonyms().isEmpty()) {
            page.append("* Se lit aussi : `")
                    .append(String.join("`, `", key.synonyms()))
                    .append("`.\n");
        }
        basis(key)
                .ifPresent(basis -> page.append("* Fondement : ").append(basis).append(".\n"));
    }

    private Optional<String> basis(Key key) {
        String item = key.item() > 0 ? "Conseil d'État, information n° " + key.item() : "";
        String law =
                key.basis().flatMap(articles::find).map(LegalBasis::toString).orElse("");
        return Optional.of(Stream.of(law, item).filter(text -> !text.isEmpty()).collect(Collectors.joining(" ; ")))
                .filter(text -> !text.isEmpty());
    }

    private static String capital(String label) {
        return label.substring(0, 1).toUpperCase(Locale.FRENCH) + label.substring(1);
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
}
