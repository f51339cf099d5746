package fr.plaque.yaml;

import fr.plaque.source.Fault;
import fr.plaque.source.Range;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A list or a set of keys that is still being read. */
final class OpenNode {

    private static final int MOST_DUPLICATES = 20;

    private final boolean mapping;
    private final boolean bracketed;
    private final int start;
    private final List<YamlNode> items = new ArrayList<>();
    private final List<YamlNode.Entry> entries = new ArrayList<>();
    private final Map<String, YamlNode.Scalar> keys = new HashMap<>();
    private YamlNode key;
    private int keyStart;
    private int keyEnd;
    private int lastValue = -1;
    private int duplicates;

    OpenNode(boolean mapping, boolean bracketed, int start) {
        this.mapping = mapping;
        this.bracketed = bracketed;
        this.start = start;
    }

    int start() {
        return start;
    }

    YamlNode close(Range range) {
        return mapping
                ? new YamlNode.Mapping(List.copyOf(entries), range)
                : new YamlNode.Sequence(List.copyOf(items), range);
    }

    /**
     * @param from where the node starts in the draft, when it is a text; else -1
     * @param to where it ends in the draft
     */
    void add(YamlNode node, int from, int to, Draft draft, List<Fault> faults, List<Attempt.Suspect> suspects) {
        if (!mapping) {
            items.add(node);
        } else if (key == null) {
            key = node;
            keyStart = from;
            keyEnd = to;
        } else {
            entry(node, from, draft, faults, suspects);
            key = null;
            lastValue = from;
        }
    }

    private void entry(YamlNode value, int from, Draft draft, List<Fault> faults, List<Attempt.Suspect> suspects) {
        if (!(key instanceof YamlNode.Scalar typed)) {
            faults.add(Fault.of("forme-cle", key.range()));
            return;
        }
        if (!typed.quoted()
                && keyEnd > keyStart
                && YamlLine.isBlank(draft.text().charAt(keyStart))) {
            suspects.add(new Attempt.Suspect(keyStart, keyEnd, Attempt.Kind.KEY, -1));
        }
        if (bracketed && hasNoColon(value, from, draft)) {
            suspects.add(new Attempt.Suspect(keyStart, keyEnd, Attempt.Kind.KEY_WITHOUT_VALUE, lastValue));
        }
        YamlNode.Scalar clean = new YamlNode.Scalar(
                typed.text().replace("\u200B", "").replace("\uFEFF", ""), typed.quoted(), typed.range());
        YamlNode.Scalar first = keys.putIfAbsent(KeyNames.fold(clean.text()), clean);
        if (first != null && duplicates++ < MOST_DUPLICATES) {
            faults.add(duplicate(first, clean, draft));
        }
        entries.add(new YamlNode.Entry(clean, value));
    }

    /** The first key of an item, met again in it, most often begins another item whose dash was forgotten. */
    private Fault duplicate(YamlNode.Scalar first, YamlNode.Scalar second, Draft draft) {
        boolean item = !bracketed
                && draft.line(draft.lineAt(start)).isItem()
                && entries.get(0).key().range().equals(first.range());
        return Fault.of(
                "forme-cle-double",
                second.range(),
                "cle",
                second.text(),
                "premiere",
                String.valueOf(draft.lineOfFile(first.range().start())),
                "seconde",
                String.valueOf(draft.lineOfFile(second.range().start())),
                "element",
                item ? " Si un autre élément de la liste commence ici, mettez un tiret et une espace devant." : "");
    }

    /** {@code {adresse: 1 rue X, 75000 Paris}}: the comma made a key of the end of the value. */
    private boolean hasNoColon(YamlNode value, int from, Draft draft) {
        int colon = draft.text().indexOf(':', keyEnd);
        return value instanceof YamlNode.Scalar scalar && scalar.isBlank() && (colon < 0 || colon >= from);
    }
}
