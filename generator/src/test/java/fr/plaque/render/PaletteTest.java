package fr.plaque.render;

import static org.assertj.core.api.Assertions.assertThat;

import fr.plaque.schema.Schema;
import fr.plaque.source.SourceFile;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Contrasts as WCAG 2.2 defines them, computed from the variables of the finished style sheet, for every theme and every
 * colour an author may choose, by day and by night.
 */
class PaletteTest {

    private static final Pattern NIGHT = Pattern.compile(
            "@media screen and \\(prefers-color-scheme: dark\\) \\{\\s*:root \\{(.*?)\\}", Pattern.DOTALL);
    private static final Pattern ROOT = Pattern.compile("^:root \\{(.*?)\\}", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern VARIABLE = Pattern.compile("--([a-z-]+):\\s*([^;]+);");

    static Stream<String> themes() {
        return ThemeFiles.names().stream();
    }

    static Stream<Arguments> colours() {
        return themes().flatMap(theme ->
                theme(theme).palette().accents().keySet().stream().map(name -> Arguments.of(theme, name)));
    }

    @ParameterizedTest
    @MethodSource("colours")
    void everyColourIsReadableOnWhatItIsReadOn(String theme, String colour) {
        String css = sheet(theme, colour);
        Map<String, String> day = variables(ROOT, css);
        Map<String, String> night = new LinkedHashMap<>(day);
        night.putAll(variables(NIGHT, css));

        assertThat(theme(theme).palette().pairs()).hasSizeGreaterThan(20).allSatisfy(pair -> {
            assertThat(contrast(day, pair)).as("%s by day", pair).isGreaterThanOrEqualTo(pair.contrast());
            assertThat(contrast(night, pair)).as("%s by night", pair).isGreaterThanOrEqualTo(pair.contrast());
        });
        assertThat(day).isNotEqualTo(night);
    }

    /** What is read on the ground, on a surface, on a tint or in a band asks for 4.5, lines and marks for 3. */
    @ParameterizedTest
    @MethodSource("themes")
    void aThemeAsksNoLessThanTheLevelAa(String theme) {
        assertThat(theme(theme).palette().pairs()).allSatisfy(pair -> assertThat(pair.contrast())
                .isGreaterThanOrEqualTo(
                        pair.above().matches("filet-fort|repere")
                                        || pair.below().startsWith("plaque")
                                ? 3
                                : 4.5));
    }

    @ParameterizedTest
    @MethodSource("themes")
    void theUsualColourIsOneOfThem(String theme) {
        assertThat(theme(theme).palette().accents())
                .containsKey(theme(theme).palette().usual());
    }

    @Test
    void theReferenceOfTheProfileNamesThemesAndColours() {
        assertThat(ThemeFiles.names())
                .allSatisfy(name -> assertThat(words("site.theme")).contains(name));
        assertThat(theme("sobre").palette().accents().keySet())
                .allSatisfy(name -> assertThat(words("site.couleur")).contains(name));
    }

    private static String words(String key) {
        return Schema.profil().keys().stream()
                .filter(placed -> placed.path().equals(key))
                .map(placed -> placed.key().description())
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("themes")
    void theStyleSheetUsesNoOtherColour(String theme) {
        String css = sheet(theme, theme(theme).palette().usual());
        String rules = ROOT.matcher(NIGHT.matcher(css).replaceAll("")).replaceAll("");
        String screen = rules.replaceAll("(?s)@media print \\{.*?\\n\\}", "");

        assertThat(screen).doesNotContainPattern("#[0-9a-f]{3,8}\\b(?![^{]*\\{)");
        assertThat(used(css))
                .isSubsetOf(VARIABLE.matcher(css)
                        .results()
                        .map(found -> found.group(1))
                        .toList());
    }

    private static TreeSet<String> used(String css) {
        TreeSet<String> used = new TreeSet<>();
        Pattern.compile("var\\(--([a-z-]+)\\)")
                .matcher(css)
                .results()
                .map(found -> found.group(1))
                .forEach(used::add);
        return used;
    }

    private static Theme theme(String name) {
        return Theme.of(
                        name,
                        ThemeFiles.of(name).orElseThrow().contract().subjects().get(0),
                        Map.of(),
                        SampleSite.RULES,
                        SourceFile.of("profil.yaml", "").atStart())
                .value()
                .orElseThrow();
    }

    private static String sheet(String theme, String colour) {
        return Assets.of(theme(theme), colour).files().entrySet().stream()
                .filter(file -> file.getKey().endsWith(".css"))
                .map(file -> RenderedSite.text(file.getValue()))
                .findFirst()
                .orElseThrow();
    }

    /** The last one said stands, as in a browser. */
    private static Map<String, String> variables(Pattern block, String css) {
        Map<String, String> variables = new LinkedHashMap<>();
        String bare = block == ROOT ? NIGHT.matcher(css).replaceAll("") : css;
        for (MatchResult found : block.matcher(bare).results().toList()) {
            Matcher matcher = VARIABLE.matcher(found.group(1));
            while (matcher.find()) {
                variables.put(matcher.group(1), matcher.group(2).strip());
            }
        }
        return variables;
    }

    private static double contrast(Map<String, String> colours, Palette.Pair pair) {
        double a = luminance(colour(colours, pair.above()));
        double b = luminance(colour(colours, pair.below()));
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static String colour(Map<String, String> colours, String name) {
        String value = colours.get(name);
        assertThat(value).as("--" + name).isNotNull();
        Optional<String> other = Optional.of(value)
                .filter(text -> text.startsWith("var(--"))
                .map(text -> text.substring(6, text.length() - 1));
        return other.map(target -> colour(colours, target)).orElse(value);
    }

    private static double luminance(String colour) {
        assertThat(colour).matches("#[0-9a-f]{6}");
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return 0.2126 * linear(rgb >> 16 & 255) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
