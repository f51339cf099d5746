package fr.plaque.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShelvesTest {

    @ParameterizedTest
    @CsvSource({
        "La péridurale, peridurale",
        "L’anesthésie générale, anesthesie generale",
        "Œdème, oedeme",
        "Des vaccins, vaccins",
        "De la fièvre, fievre",
        "La, la",
        "Lacets, lacets",
        "Une, une",
    })
    void aTitleStandsWhereOneLooksForIt(String title, String key) {
        assertThat(Shelves.key(title)).isEqualTo(key);
    }

    @Test
    void wholeLettersAreKeptTogetherAsFarAsTheyFit() {
        List<String> items = items("a", 3, "b", 2, "c", 4, "d", 1, "z", 9);
        assertThat(labels(items, 5)).containsExactly("A–B", "C–D", "Z (1)", "Z (2)");
        assertThat(labels(items, 100)).containsExactly("A–Z");
        assertThat(labels(items("1", 1, "c", 2), 5)).containsExactly("0–9 à C");
        assertThat(labels(items, 1)).hasSize(19).contains("A (1)", "D", "Z (9)");
    }

    @Test
    void nothingIsLostAndAddressesDiffer() {
        List<String> items = items("1", 7, "a", 40, "e", 3, "m", 25);
        for (int most = 1; most < 80; most++) {
            List<Shelves.Shelf<String>> shelves = Shelves.of(items, Function.identity(), most);
            int bound = most;
            assertThat(shelves).allMatch(shelf -> shelf.items().size() <= bound);
            assertThat(shelves.stream().flatMap(shelf -> shelf.items().stream()))
                    .containsExactlyElementsOf(items);
            assertThat(shelves)
                    .extracting(Shelves.Shelf::slug)
                    .doesNotHaveDuplicates()
                    .allMatch(slug -> slug.matches("[a-z0-9-]+"));
        }
    }

    private static List<String> labels(List<String> items, int most) {
        return Shelves.of(items, Function.identity(), most).stream()
                .map(Shelves.Shelf::label)
                .toList();
    }

    private static List<String> items(Object... counts) {
        List<String> items = new ArrayList<>();
        for (int i = 0; i < counts.length; i += 2) {
            for (int n = 0; n < (int) counts[i + 1]; n++) {
                items.add((String) counts[i] + String.format("%03d", n).replace('0', 'o'));
            }
        }
        return items;
    }
}
