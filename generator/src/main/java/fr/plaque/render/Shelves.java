package fr.plaque.render;

import fr.plaque.schema.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A long list on several pages, as in a directory: whole letters as far as they fit, « A–C », and a letter that does not
 * fit in parts, « M (2) ».
 */
final class Shelves {

    /** So that « La péridurale » stands at P. */
    private static final Pattern ARTICLE = Pattern.compile("^(?:l|d|le|la|les|un|une|des|du|de la|de l|de) (?=.)");

    private Shelves() {}

    /**
     * Items of one page.
     *
     * @param label « A–C »
     * @param slug the same for an address: {@code a-c}
     */
    record Shelf<T>(String label, String slug, List<T> items) {}

    /** What items are sorted by: their words without accents and without the article before them. */
    static String key(String title) {
        String words = Folding.words(title);
        return ARTICLE.matcher(words).replaceFirst("");
    }

    /** The letter an item stands under; digits and whatever has no Latin letter come first, under one sign. */
    static String letter(String key) {
        char first = key.isEmpty() ? '0' : key.charAt(0);
        return first >= 'a' && first <= 'z' ? String.valueOf(first).toUpperCase(Locale.ROOT) : "0–9";
    }

    /** Items under their letters, in their order. */
    static <T> Map<String, List<T>> letters(List<T> items, Function<T, String> key) {
        Map<String, List<T>> letters = new TreeMap<>();
        items.forEach(item -> letters.computeIfAbsent(letter(key.apply(item)), any -> new ArrayList<>())
                .add(item));
        return letters;
    }

    /**
     * Puts items on shelves.
     *
     * @param items sorted by their keys
     * @param most how many to a shelf
     */
    static <T> List<Shelf<T>> of(List<T> items, Function<T, String> key, int most) {
        List<Shelf<T>> shelves = new ArrayList<>();
        List<T> open = new ArrayList<>();
        String first = "";
        String last = "";
        for (Map.Entry<String, List<T>> letter : letters(items, key).entrySet()) {
            List<T> own = letter.getValue();
            if (!open.isEmpty() && open.size() + own.size() > most) {
                shelves.add(shelf(first, last, open));
                open = new ArrayList<>();
            }
            if (own.size() > most) {
                for (int from = 0, part = 1; from < own.size(); from += most, part++) {
                    List<T> some = own.subList(from, Math.min(own.size(), from + most));
                    shelves.add(new Shelf<>(
                            letter.getKey() + " (" + part + ")",
                            slug(letter.getKey()) + "-" + part,
                            List.copyOf(some)));
                }
            } else {
                first = open.isEmpty() ? letter.getKey() : first;
                last = letter.getKey();
                open.addAll(own);
            }
        }
        if (!open.isEmpty()) {
            shelves.add(shelf(first, last, open));
        }
        return shelves;
    }

    private static <T> Shelf<T> shelf(String first, String last, List<T> items) {
        return first.equals(last)
                ? new Shelf<>(first, slug(first), List.copyOf(items))
                : new Shelf<>(
                        first + (first.contains("–") ? " à " : "–") + last,
                        slug(first) + "-" + slug(last),
                        List.copyOf(items));
    }

    private static String slug(String letter) {
        return letter.startsWith("0") ? "0" : letter.toLowerCase(Locale.ROOT);
    }
}
