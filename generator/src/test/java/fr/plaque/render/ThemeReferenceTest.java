package fr.plaque.render;

import static org.assertj.core.api.Assertions.assertThat;

import fr.plaque.schema.GuidePage;
import fr.plaque.schema.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The guide's page of templates says what the contracts of the themes say. Run with {@code -Dplaque.docs=ecrire} to
 * write it anew.
 */
class ThemeReferenceTest {

    private static final Path PAGE = Path.of("../docs/guide/contenu/pages/reference/gabarits.md");

    private final List<ThemeFiles> themes = ThemeFiles.names().stream()
            .map(name -> ThemeFiles.of(name).orElseThrow())
            .toList();
    private final ThemeFiles usual = ThemeFiles.of("sobre").orElseThrow();

    @Test
    void thePageIsUpToDate() throws IOException {
        String text = text();
        if ("ecrire".equals(System.getProperty("plaque.docs"))) {
            Files.writeString(PAGE, text);
        }
        assertThat(PAGE).hasContent(text);
    }

    private String text() {
        List<String> lines = new ArrayList<>();
        lines.add(GuidePage.header(
                "Les gabarits des thèmes", "Ce que reçoit chaque gabarit, et ce que votre version doit garder."));
        lines.add("Cette page est tirée du programme lui-même. [Les thèmes](../themes.md) dit comment s'en servir.");
        lines.add("");
        themes(lines);
        colours(lines);
        files(lines);
        variables(lines);
        elements(lines);
        templates(lines);
        return String.join("\n", lines) + "\n";
    }

    private void themes(List<String> lines) {
        lines.add("## Les thèmes");
        lines.add("");
        table(lines, "`site.theme`", "ce que c'est", "couleur habituelle");
        for (String name : ThemeFiles.names()) {
            ThemeContract contract = ThemeFiles.of(name).orElseThrow().contract();
            row(
                    lines,
                    "`" + name + "`",
                    contract.description(),
                    "`" + contract.palette().usual() + "`");
        }
        lines.add("");
    }

    private void colours(List<String> lines) {
        lines.add("## Les couleurs");
        lines.add("");
        lines.add(
                "Les mêmes pour tous les thèmes. Dans les feuilles de style, `var(--accent)` et les autres en donnent la "
                        + "nuance de jour ou de nuit.");
        lines.add("");
        Set<String> names = usual.contract()
                .palette()
                .accents()
                .values()
                .iterator()
                .next()
                .light()
                .keySet();
        table(
                lines,
                Stream.concat(Stream.of("`site.couleur`"), names.stream().map(name -> "`--" + name + "`, jour / nuit"))
                        .toArray(String[]::new));
        usual.contract()
                .palette()
                .accents()
                .forEach((name, shades) -> row(
                        lines,
                        Stream.concat(
                                        Stream.of("`" + name + "`"),
                                        names.stream()
                                                .map(one -> shades.light().get(one) + " / "
                                                        + shades.dark().get(one)))
                                .toArray(String[]::new)));
        lines.add("");
        for (String name : ThemeFiles.names()) {
            Palette palette = ThemeFiles.of(name).orElseThrow().contract().palette();
            lines.add("Couleurs propres au thème `" + name + "` : "
                    + palette.common().light().keySet().stream()
                            .map(one -> "`--" + one + "`")
                            .collect(Collectors.joining(", "))
                    + ".");
            lines.add("");
        }
    }

    private void files(List<String> lines) {
        lines.add("## Les fichiers");
        lines.add("");
        lines.add("« Propre » : le thème a le sien. « Hérité » : il prend celui de « sobre ».");
        lines.add("");
        table(
                lines,
                Stream.concat(Stream.of("fichier"), ThemeFiles.names().stream()).toArray(String[]::new));
        Set<String> all = new TreeSet<>();
        themes.forEach(theme -> {
            all.addAll(theme.templates().keySet());
            all.addAll(theme.assets().keySet());
        });
        for (String path : all) {
            row(
                    lines,
                    Stream.concat(
                                    Stream.of("`" + path + "`"),
                                    ThemeFiles.names().stream().map(name -> origin(name, path)))
                            .toArray(String[]::new));
        }
        lines.add("");
    }

    private String origin(String name, String path) {
        ThemeFiles theme = ThemeFiles.of(name).orElseThrow();
        boolean template = theme.templates().containsKey(path);
        if (!template && !theme.assets().containsKey(path)) {
            return "–";
        }
        boolean same = template
                ? usual.templates().containsKey(path)
                        && usual.templates()
                                .get(path)
                                .path()
                                .equals(theme.templates().get(path).path())
                : usual.assets().containsKey(path)
                        && Arrays.equals(
                                usual.assets().get(path), theme.assets().get(path));
        return same && !name.equals("sobre") ? "hérité" : "propre";
    }

    private void variables(List<String> lines) {
        lines.add("## Ce que reçoit tout gabarit");
        lines.add("");
        lines.add(
                "Ce qui n'a pas été rempli n'a pas de valeur : écrivez `<#if nom??>…</#if>`. Une date a `iso` et `texte`, "
                        + "un montant `nombre` et `texte`, un téléphone `texte` et `lien`. Ce qui se répond par « aucun » ou « non "
                        + "communiqué » a `etat`, et `valeur` ou `motif`. Les clés du profil sont décrites dans "
                        + "[la référence du profil](profil.md).");
        lines.add("");
        table(lines, "nom", "ce que c'est");
        Set<String> keys =
                Schema.profil().keys().stream().map(key -> key.path()).collect(Collectors.toSet());
        usual.contract()
                .variables()
                .forEach((name, words) ->
                        row(lines, keys.contains(name) ? "[`" + name + "`](profil.md)" : "`" + name + "`", words));
        lines.add("");
    }

    private void elements(List<String> lines) {
        lines.add("## Ce que toute page doit porter");
        lines.add("");
        lines.add(
                "Dès qu'un de vos gabarits a servi à une page, Plaque la relit et y cherche ceci. Comme toutes les pages, "
                        + "elle passe aussi le dernier contrôle : rien d'un autre site, aucun programme, un seul titre principal, "
                        + "des titres dans l'ordre, un texte pour chaque image et chaque lien, des liens qui mènent quelque part.");
        lines.add("");
        table(lines, "quoi", "où Plaque le cherche");
        usual.contract().elements().forEach((selector, words) -> row(lines, words, "`" + selector + "`"));
        lines.add("");
    }

    private void templates(List<String> lines) {
        lines.add("## Chaque gabarit");
        lines.add("");
        lines.add(
                "« Garde » : ce que votre version doit encore contenir ; une valeur du profil doit aussi se lire sur la "
                        + "page finie.");
        lines.add("");
        for (String name : names()) {
            lines.add("### `gabarits/" + name + ".ftlh`");
            lines.add("");
            for (Map.Entry<String, ThemeContract.Piece> version : versions(name)) {
                ThemeContract.Piece piece = version.getValue();
                lines.add((version.getKey().isEmpty() ? "" : "Thème `" + version.getKey() + "` : ") + piece.page());
                lines.add("");
                piece.receives().forEach((one, words) -> lines.add("* reçoit aussi `" + one + "` : " + words));
                if (!piece.keeps().isEmpty()) {
                    lines.add("* garde "
                            + piece.keeps().stream()
                                    .map(word -> "`" + word + "`")
                                    .collect(Collectors.joining(", ")));
                }
                lines.add("");
            }
        }
        lines.remove(lines.size() - 1);
    }

    private Set<String> names() {
        return themes.stream()
                .flatMap(theme -> theme.contract().templates().keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** One, if all themes that have it agree. */
    private List<Map.Entry<String, ThemeContract.Piece>> versions(String name) {
        List<Map.Entry<String, ThemeContract.Piece>> versions = new ArrayList<>();
        for (String theme : ThemeFiles.names()) {
            ThemeContract.Piece piece =
                    ThemeFiles.of(theme).orElseThrow().contract().templates().get(name);
            if (piece != null) {
                versions.add(Map.entry(theme, piece));
            }
        }
        boolean agreed = versions.size() == themes.size()
                && versions.stream().map(Map.Entry::getValue).distinct().count() == 1;
        return agreed ? List.of(Map.entry("", versions.get(0).getValue())) : versions;
    }

    private static void table(List<String> lines, String... heads) {
        row(lines, heads);
        lines.add("|" + "---|".repeat(heads.length));
    }

    private static void row(List<String> lines, String... cells) {
        lines.add("| " + String.join(" | ", cells) + " |");
    }
}
