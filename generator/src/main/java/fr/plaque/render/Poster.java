package fr.plaque.render;

import fr.plaque.model.Honoraires;
import fr.plaque.text.Typography;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The fees as a notice for the waiting room (code de la santé publique, art. R. 1111-21; arrêté of 30 May 2018): the
 * amounts of the fees page, each criterion once, in the largest letters in which all of it fits on one A4 sheet.
 */
final class Poster {

    /** In points. Leaflets are set in twelve; ten is the least that is read at arm's length. */
    private static final int[] SIZES = {16, 14, 13, 12, 11, 10};

    private static final double MILLIMETRES_A_POINT = 0.3528;
    /** The width of a letter, on average, for a height of type of one. */
    private static final double LETTER = 0.5;

    private static final double LINE = 1.22;
    /** The sheet without its margins and rules, in millimetres. */
    private static final double HEIGHT = 252;

    private static final double WIDTH = 190;
    private static final double COLUMN = 92;
    /** Name, title, sector, emergency number, date. */
    private static final int LINES_OF_HEAD_AND_FOOT = 7;

    private static final double LABEL = 0.6 * WIDTH;
    private static final double GAP = 1.3;
    /** « 130 € à 160 €  base 130 € »: what stands behind a label where there are two columns. */
    private static final int AMOUNTS = 26;

    /** From this many acts on, two columns waste less of the sheet than one. */
    private static final int MANY = 13;

    private final Honoraires fees;
    private final List<String> paragraphs;
    private final Map<String, String> calls = new LinkedHashMap<>();

    /** @param paragraphs all that stands below the amounts */
    Poster(Honoraires fees, List<String> paragraphs) {
        this.fees = fees;
        this.paragraphs = paragraphs;
    }

    /**
     * {@code {taille, colonnes, une_feuille, actes, criteres}}; an act has its {@code appel} when a criterion explains
     * it.
     */
    Map<String, Object> view() {
        List<Map<String, Object>> acts = fees.actes().stream().map(this::act).toList();
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("actes", acts);
        view.put(
                "criteres",
                calls.entrySet().stream()
                        .map(entry -> Map.of("appel", entry.getValue(), "texte", entry.getKey()))
                        .toList());
        layout(view);
        return view;
    }

    private Map<String, Object> act(Honoraires.Acte act) {
        Map<String, Object> view = ViewModel.of(act);
        act.critere().map(Typography::french).ifPresent(text -> {
            calls.putIfAbsent(text, letter(calls.size()));
            view.put("appel", calls.get(text));
        });
        return view;
    }

    private void layout(Map<String, Object> view) {
        int columns = fees.actes().size() < MANY ? 1 : 2;
        int size = Arrays.stream(SIZES)
                .filter(points -> height(points, columns) <= HEIGHT)
                .findFirst()
                .orElse(SIZES[SIZES.length - 1]);
        view.put("colonnes", columns);
        view.put("taille", size);
        view.put("une_feuille", height(size, columns) <= HEIGHT);
    }

    private double height(int points, int columns) {
        double line = points * MILLIMETRES_A_POINT * LINE;
        double letter = points * MILLIMETRES_A_POINT * LETTER;
        List<String> rows = new ArrayList<>();
        fees.actes().forEach(act -> rows.add(act.libelle()));
        fees.majorations().forEach(more -> rows.add(more.circonstance()));
        double height = (LINES_OF_HEAD_AND_FOOT + (columns == 1 ? 2 : 0)) * line;
        for (String label : rows) {
            height += columns == 1
                    ? lines(label.length(), LABEL / letter) * line + GAP
                    : (lines(label.length() + AMOUNTS, COLUMN / letter) * line + GAP) / 2;
        }
        for (String text : calls.keySet()) {
            height += lines(text.length(), WIDTH / letter) * line;
        }
        for (String text : paragraphs) {
            height += (lines(text.length(), COLUMN / letter) * line + GAP) / 2;
        }
        return height;
    }

    private static double lines(int length, double letters) {
        return Math.ceil(length / letters);
    }

    /** a, b… z, then aa, ab… */
    private static String letter(int index) {
        String last = String.valueOf((char) ('a' + index % 26));
        return index < 26 ? last : letter(index / 26 - 1) + last;
    }
}
