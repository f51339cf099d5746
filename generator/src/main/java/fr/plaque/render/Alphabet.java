package fr.plaque.render;

import fr.plaque.machine.SearchEntry;
import fr.plaque.machine.SearchEntry.Rubrique;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Pages and their headings from A to Z, as at the end of a book. */
final class Alphabet {

    /** Lines of one page: about eight screens of a telephone to a letter, at worst. */
    static final int ON_A_PAGE = 500;

    /** A heading of more pages than these is a habit of the author, and tells no page from another. */
    private static final int COMMON = 3;

    private Alphabet() {}

    /**
     * A line.
     *
     * @param title whether it is the title of a page
     * @param places where it leads: one page, or each page with that heading
     */
    record Item(String key, String text, boolean title, List<Place> places) {}

    record Place(String path, String anchor, String title, String language) {}

    /** @param entries sorted by title */
    static List<Item> of(List<SearchEntry> entries) {
        List<Item> items = new ArrayList<>();
        Map<String, List<Place>> headings = new TreeMap<>();
        Map<String, String> texts = new TreeMap<>();
        for (SearchEntry entry : entries) {
            items.add(new Item(Shelves.key(entry.titre()), entry.titre(), true, List.of(place(entry, ""))));
            for (Rubrique heading : entry.rubriques()) {
                String key = Shelves.key(heading.texte());
                texts.putIfAbsent(key, heading.texte());
                headings.computeIfAbsent(key, any -> new ArrayList<>()).add(place(entry, heading.ancre()));
            }
        }
        headings.forEach((key, places) -> {
            if (places.size() <= COMMON && !key.isEmpty()) {
                items.add(new Item(key, texts.get(key), false, places));
            }
        });
        items.sort(Comparator.comparing(Item::key).thenComparing(item -> !item.title()));
        return items;
    }

    /** What templates see of some shelves. */
    static List<Map<String, Object>> letters(List<Shelves.Shelf<Item>> shelves) {
        Map<String, List<Item>> letters = new LinkedHashMap<>();
        shelves.forEach(shelf -> letters.putAll(Shelves.letters(shelf.items(), Item::key)));
        return letters.entrySet().stream()
                .map(letter -> Map.<String, Object>of(
                        "lettre",
                        letter.getKey(),
                        "entrees",
                        letter.getValue().stream().map(Alphabet::view).toList()))
                .toList();
    }

    private static Map<String, Object> view(Item item) {
        return Map.of(
                "texte",
                item.text(),
                "titre",
                item.title(),
                "langue",
                item.places().get(0).language(),
                "renvois",
                item.places().stream().map(Alphabet::view).toList());
    }

    private static Map<String, Object> view(Place place) {
        return Map.of("chemin", place.path() + place.anchor(), "titre", place.title(), "langue", place.language());
    }

    private static Place place(SearchEntry entry, String anchor) {
        return new Place(entry.chemin(), anchor.isEmpty() ? "" : "#" + anchor, entry.titre(), entry.langue());
    }
}
