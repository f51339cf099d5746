package fr.plaque.yaml;

import fr.plaque.source.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The traps that YAML takes without a word: two lines read as one text, a value cut by a comma. */
final class SilentTraps {

    private static final Set<String> RULES = Set.of("forme-espace-deux-points", "forme-tiret");

    private SilentTraps() {}

    /** What a suspect value was meant to be: all of it or nothing is kept. */
    static List<Repair> of(Draft draft, Attempt.Suspect suspect) {
        return switch (suspect.kind()) {
            case KEY ->
                LineTraps.of(draft, draft.lineAt(suspect.start())).stream()
                        .filter(repair -> repair.fault().isEmpty())
                        .toList();
            case QUOTED -> openQuote(draft, suspect);
            case KEY_WITHOUT_VALUE -> comma(draft, suspect);
            case PLAIN -> plain(draft, suspect);
        };
    }

    /** Lines of a text without quotes that look like keys or like items of a list. */
    private static List<Repair> plain(Draft draft, Attempt.Suspect suspect) {
        int first = draft.lineAt(suspect.start());
        int last = draft.lineAt(suspect.end());
        YamlLine head = draft.line(first);
        if (head.colon() >= 0 && first == last) {
            return List.of();
        }
        List<Repair> repairs = new ArrayList<>();
        boolean ownLine = suspect.start() == head.body();
        if (ownLine || suspect.start() == head.item()) {
            add(repairs, draft, first, !ownLine);
        }
        for (int number = first + 1; number <= last && (ownLine || number > first); number++) {
            add(repairs, draft, number, true);
        }
        return repairs;
    }

    private static void add(List<Repair> repairs, Draft draft, int number, boolean strict) {
        YamlLine line = draft.line(number);
        for (Repair repair : LineTraps.of(draft, number)) {
            boolean known = repair.fault().isEmpty()
                    || RULES.contains(repair.fault().get().rule());
            boolean colon = repair.fault()
                    .map(Fault::rule)
                    .filter("forme-espace-deux-points"::equals)
                    .isPresent();
            if (known && !(colon && strict && !isSchemaLike(line.key()))) {
                repairs.add(repair);
                return;
            }
        }
    }

    /** Keys are typed in small letters; « Bus:ligne 2 » is more likely a text. */
    private static boolean isSchemaLike(String key) {
        return key.length() > 1 && key.chars().allMatch(c -> c >= 'a' && c <= 'z' || c == '_');
    }

    /** A text between quotes that swallowed the lines after its own. */
    private static List<Repair> openQuote(Draft draft, Attempt.Suspect suspect) {
        int first = draft.lineAt(suspect.start());
        int last = draft.lineAt(suspect.end());
        for (int number = first + 1; number <= last; number++) {
            YamlLine line = draft.line(number);
            if (line.colon() >= 0 && isSchemaLike(line.key()) && line.colon() < suspect.end()) {
                return LineTraps.of(draft, first).stream()
                        .filter(repair -> repair.fault()
                                .filter(fault -> fault.rule().equals("forme-guillemet-ouvert"))
                                .isPresent())
                        .toList();
            }
        }
        return List.of();
    }

    private static List<Repair> comma(Draft draft, Attempt.Suspect suspect) {
        String text = draft.text();
        String key = text.substring(suspect.start(), suspect.end());
        YamlLine line = draft.line(draft.lineAt(suspect.start()));
        int colon = key.indexOf(':');
        if (colon > 0 && isSchemaLike(key.substring(0, colon)) && !key.startsWith("//", colon + 1)) {
            int at = suspect.start() + colon;
            String corrected = line.corrected(at, at + 1, ": ");
            Fault fault = Fault.of(
                    "forme-espace-deux-points",
                    draft.range(suspect.start(), at + 1),
                    "corrige",
                    corrected,
                    "mot",
                    key.substring(0, colon));
            return List.of(Repair.told(fault, new Draft.Edit(at, at + 1, ": ")));
        }
        int from = suspect.before();
        if (from < line.start() || from >= suspect.start() || "\"'[{".indexOf(text.charAt(from)) >= 0) {
            return List.of();
        }
        String whole = Quotes.quoted(text.substring(from, suspect.end()));
        int comma = text.indexOf(',', from);
        String corrected = line.corrected(from, suspect.end(), whole);
        Fault fault = Fault.of(
                "forme-virgule-dans-texte", draft.range(comma, suspect.end()), "corrige", corrected, "texte", whole);
        return List.of(new Repair(List.of(new Draft.Edit(from, suspect.end(), whole)), Optional.of(fault)));
    }
}
