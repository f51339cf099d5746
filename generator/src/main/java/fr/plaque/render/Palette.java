package fr.plaque.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The colours of a theme: those it always has, and the accents among which {@code site.couleur} chooses. Each is given
 * for light and for dark, so that contrasts can be computed instead of believed.
 *
 * @param pairs which colour is read on which, and the least contrast between them
 */
record Palette(Shades common, Map<String, Shades> accents, String usual, List<Pair> pairs) {

    record Shades(Map<String, String> light, Map<String, String> dark) {}

    record Pair(String above, String below, double contrast) {}

    /** @param offered the accents that all themes offer */
    static Palette read(DataFile theme, DataFile offered) {
        Map<String, Shades> accents = new LinkedHashMap<>();
        offered.parts().forEach((name, part) -> accents.put(name, shades(part)));
        List<Pair> pairs = new ArrayList<>();
        for (String line : theme.list("contrastes")) {
            String[] words = line.split(" ");
            pairs.add(new Pair(words[0], words[2], Double.parseDouble(words[3])));
        }
        return new Palette(shades(theme.part("couleurs")), accents, theme.text("couleur"), List.copyOf(pairs));
    }

    /** The custom properties of an accent, for the head of the style sheet. */
    String css(String accent) {
        Shades chosen = accents.get(accent);
        return ":root {\n  color-scheme: light dark;\n"
                + properties(common.light(), "  ")
                + properties(chosen.light(), "  ")
                + "}\n\n@media screen and (prefers-color-scheme: dark) {\n  :root {\n"
                + properties(common.dark(), "    ")
                + properties(chosen.dark(), "    ")
                + "  }\n}\n\n";
    }

    private static Shades shades(DataFile part) {
        return new Shades(part.part("clair").texts(), part.part("sombre").texts());
    }

    private static String properties(Map<String, String> colours, String indent) {
        StringBuilder css = new StringBuilder();
        colours.forEach((name, value) -> css.append(indent)
                .append("--")
                .append(name)
                .append(": ")
                .append(value)
                .append(";\n"));
        return css.toString();
    }
}
