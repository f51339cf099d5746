package fr.plaque.yaml;

import org.yaml.snakeyaml.error.Mark;

/** SnakeYAML counts code points, we count UTF-16 units: the one place where the one becomes the other. */
final class Units {

    private final int length;
    private final int[] units;

    Units(String text) {
        length = text.length();
        int points = text.codePointCount(0, length);
        if (points == length) {
            units = null;
            return;
        }
        units = new int[points + 1];
        int unit = 0;
        for (int point = 0; point < points; point++) {
            units[point] = unit;
            unit += Character.charCount(text.codePointAt(unit));
        }
        units[points] = unit;
    }

    int at(Mark mark) {
        return at(mark.getIndex());
    }

    int at(int point) {
        return units == null ? Math.min(point, length) : units[Math.min(point, units.length - 1)];
    }
}
