package fr.plaque.machine;

import fr.plaque.model.Lieu;
import fr.plaque.model.Lieu.Plage;
import fr.plaque.text.FrenchFormat;
import java.time.DayOfWeek;
import java.util.List;
import java.util.stream.Collectors;

/** The hours of a place as lines of text: « lundi : 9 h – 12 h 30, 14 h – 18 h ». */
final class OpeningWords {

    private OpeningWords() {}

    /** One line for each day it is open. */
    static List<String> of(Lieu lieu) {
        return List.of(DayOfWeek.values()).stream()
                .filter(day -> !ranges(lieu, day).isEmpty())
                .map(day -> FrenchFormat.day(day) + " : "
                        + ranges(lieu, day).stream()
                                .map(range -> FrenchFormat.range(range.debut(), range.fin()))
                                .collect(Collectors.joining(", ")))
                .toList();
    }

    private static List<Plage> ranges(Lieu lieu, DayOfWeek day) {
        return lieu.horaires().getOrDefault(day, List.of());
    }
}
