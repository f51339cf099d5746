package fr.plaque.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Contrasts computed as WCAG 2.2 defines them, for every colour an author may choose, by day and by night. */
class PaletteTest {

    private static final Palette PALETTE = RenderedSite.theme(Map.of()).palette();

    @Test
    void everyColourIsReadableOnWhatItIsReadOn() {
        assertThat(PALETTE.pairs()).hasSizeGreaterThan(20);
        PALETTE.accents().forEach((name, accent) -> {
            assertContrasts(name + " by day", PALETTE.common().light(), accent.light());
            assertContrasts(name + " by night", PALETTE.common().dark(), accent.dark());
        });
    }

    @Test
    void theUsualColourIsOneOfThem() {
        assertThat(PALETTE.accents()).containsKey(PALETTE.usual());
    }

    @Test
    void theStyleSheetUsesNoOtherColour() {
        String css = RenderedSite.text(RenderedSite.theme(Map.of()).assets().get("style/plaque.css"));

        assertThat(css.substring(0, css.indexOf("@media print")))
                .doesNotContainPattern("#[0-9a-f]{3,8}\\b(?![^{]*\\{)");
        css.lines()
                .filter(line -> line.contains("var(--") && !line.contains("--vis"))
                .forEach(line -> assertThat(line.replaceAll(".*var\\(--([a-z-]+)\\).*", "$1"))
                        .matches(name -> PALETTE.common().light().containsKey(name)
                                || PALETTE.accents().get("nuit").light().containsKey(name)
                                || css.contains("--" + name + ":")));
    }

    private static void assertContrasts(String name, Map<String, String> common, Map<String, String> accent) {
        Map<String, String> colours = new HashMap<>(common);
        colours.putAll(accent);
        for (Palette.Pair pair : PALETTE.pairs()) {
            double contrast = contrast(colours.get(pair.above()), colours.get(pair.below()));
            assertThat(contrast)
                    .as("%s: %s on %s", name, pair.above(), pair.below())
                    .isGreaterThanOrEqualTo(pair.contrast());
        }
    }

    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return 0.2126 * linear(rgb >> 16 & 255) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
