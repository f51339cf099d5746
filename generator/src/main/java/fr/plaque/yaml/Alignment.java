package fr.plaque.yaml;

import fr.plaque.source.Fault;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Lines that stand a space too far or too near, lists that lack a dash, lines that lack their colon. */
final class Alignment {

    private static final int LOOKED_BACK = 200;

    private final Draft draft;
    private final YamlLine line;
    private final List<Repair> found = new ArrayList<>();

    private Alignment(Draft draft, YamlLine line) {
        this.draft = draft;
        this.line = line;
    }

    static List<Repair> of(Draft draft, int number) {
        YamlLine line = draft.line(number);
        if (line.isEmpty()) {
            return List.of();
        }
        Alignment alignment = new Alignment(draft, line);
        List<YamlLine> above = alignment.above();
        if (line.startsEntry() || line.glued() >= 0) {
            alignment.loneLineAbove(above);
            alignment.otherLevels(above);
        } else {
            alignment.missingDash(above);
            alignment.missingColon(above);
            alignment.otherLevels(above);
        }
        return alignment.found;
    }

    /** The line before, then the one that holds it, and so on: one for each smaller indentation. */
    private List<YamlLine> above() {
        List<YamlLine> lines = new ArrayList<>();
        int smallest = Integer.MAX_VALUE;
        for (int number = line.number() - 1; number > 0 && number > line.number() - LOOKED_BACK; number--) {
            YamlLine other = draft.line(number);
            if (!other.isEmpty() && other.indent() < smallest) {
                smallest = other.indent();
                lines.add(other);
            }
        }
        return lines;
    }

    private void otherLevels(List<YamlLine> above) {
        List<Level> levels = new ArrayList<>();
        for (YamlLine other : above) {
            levels.add(new Level(other.indent(), other));
            int inside = other.item() - other.start();
            if (other.isItem()) {
                levels.add(new Level(inside, other));
            }
            if (other.colon() >= 0 && !other.hasValue()) {
                levels.add(new Level(inside + 2, other));
            }
        }
        levels.stream()
                .filter(level -> level.indent() != line.indent())
                .sorted(Comparator.comparingInt(level -> Math.abs(level.indent() - line.indent())))
                .limit(8)
                .forEach(level -> found.add(shift(line, block(line), level.indent(), level.model())));
    }

    private record Level(int indent, YamlLine model) {}

    /**
     * When the line before is alone at its level and several follow at ours, it is the one that stands wrong; so it is
     * when it follows a key that holds nothing.
     */
    private void loneLineAbove(List<YamlLine> above) {
        if (!above.isEmpty() && isBelowOpenKey(above.get(0)) && above.get(0).indent() < line.indent()) {
            found.add(shift(above.get(0), List.of(above.get(0)), line.indent(), line));
        }
        if (above.size() < 2 || above.get(0).indent() == line.indent()) {
            return;
        }
        YamlLine before = above.get(0);
        boolean firstInside = above.get(1).number() == before.number() - 1;
        if (firstInside && line.indent() > above.get(1).indent() && siblings() > 1) {
            found.add(shift(before, List.of(before), line.indent(), line));
        }
    }

    private boolean isBelowOpenKey(YamlLine before) {
        for (int number = before.number() - 1; number > 0; number--) {
            YamlLine key = draft.line(number);
            if (!key.isEmpty()) {
                return before.colon() >= 0
                        && before.hasValue()
                        && key.colon() >= 0
                        && !key.hasValue()
                        && key.item() == before.item() - before.start() + key.start();
            }
        }
        return false;
    }

    private int siblings() {
        int count = 0;
        for (int number = line.number(); number <= draft.lineCount(); number++) {
            YamlLine other = draft.line(number);
            if (!other.isEmpty() && other.indent() < line.indent()) {
                return count;
            }
            if (!other.isEmpty() && other.indent() == line.indent()) {
                count++;
            }
        }
        return count;
    }

    /** The line and those it holds; a key with its value on its line holds none. */
    private List<YamlLine> block(YamlLine head) {
        List<YamlLine> lines = new ArrayList<>(List.of(head));
        boolean bracket = head.hasValue() && "[{|>".indexOf(head.valueText().charAt(0)) >= 0;
        if (head.colon() >= 0 && head.hasValue() && !head.isItem() && !bracket) {
            return lines;
        }
        for (int number = head.number() + 1; number <= draft.lineCount(); number++) {
            YamlLine other = draft.line(number);
            if (!other.isEmpty() && other.indent() <= head.indent()) {
                break;
            }
            lines.add(other);
        }
        return lines;
    }

    private Repair shift(YamlLine head, List<YamlLine> lines, int indent, YamlLine model) {
        int by = indent - head.indent();
        List<Draft.Edit> edits = new ArrayList<>();
        for (YamlLine other : lines) {
            if (by > 0) {
                edits.add(new Draft.Edit(other.start(), other.start(), " ".repeat(by)));
            } else if (other.indent() >= -by) {
                edits.add(new Draft.Edit(other.start(), other.start() - by, ""));
            }
        }
        Fault fault = Fault.of(
                "forme-alignement",
                draft.range(head.body(), head.end()),
                "modele",
                String.valueOf(draft.fileLine(model.body())),
                "espaces",
                spaces(head.indent()),
                "attendues",
                spaces(indent));
        return new Repair(edits, java.util.Optional.of(fault));
    }

    private static String spaces(int count) {
        return count == 0 ? "aucune espace" : count == 1 ? "une espace" : count + " espaces";
    }

    private void missingDash(List<YamlLine> above) {
        if (!above.isEmpty() && above.get(0).isItem() && above.get(0).indent() == line.indent()) {
            tell("forme-tiret", new Draft.Edit(line.body(), line.body(), "- "));
        }
    }

    /** {@code nom Dupont}, {@code nom = Dupont}, {@code exercice} above its block, or the rest of the text of the line before. */
    private void missingColon(List<YamlLine> above) {
        String text = draft.text().substring(line.body(), line.end());
        int equal = text.indexOf('=');
        if (equal > 0 && YamlLine.isKeyLike(text.substring(0, equal).strip())) {
            int key = text.substring(0, equal).stripTrailing().length();
            tell("forme-ligne-sans-cle", new Draft.Edit(line.body() + key, line.body() + equal + 1, ":"));
        }
        int space = text.indexOf(' ');
        boolean brief = space > 0 && text.length() <= 40 && YamlLine.isKeyLike(text.substring(0, space));
        if (brief) {
            tell("forme-ligne-sans-cle", new Draft.Edit(line.body() + space, line.body() + space, ":"));
        }
        if (YamlLine.isKeyLike(text) && block(line).size() > 1) {
            tell("forme-ligne-sans-cle", new Draft.Edit(line.end(), line.end(), ":"));
        }
        if (!above.isEmpty()) {
            int inside = above.get(0).item() - above.get(0).start() + 2;
            if (inside > line.indent()) {
                String spaces = " ".repeat(inside - line.indent());
                tell("forme-ligne-sans-cle", new Draft.Edit(line.start(), line.start(), spaces));
            }
        }
    }

    private void tell(String rule, Draft.Edit edit) {
        String corrected = edit.start() < line.body()
                ? line.corrected(line.body(), line.body(), "")
                : line.corrected(edit.start(), edit.end(), edit.replacement());
        found.add(Repair.told(
                Fault.of(rule, draft.range(line.body(), line.end()), "corrige", corrected, "mot", line.key()), edit));
    }
}
