package fr.plaque.yaml;

import fr.plaque.source.Fault;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The traps of lists and keys between brackets: one left open, one too many, a comma or a quote missing. */
final class Brackets {

    private final Draft draft;
    private final String text;
    private final List<Repair> found = new ArrayList<>();

    private Brackets(Draft draft) {
        this.draft = draft;
        this.text = draft.text();
    }

    static List<Repair> of(Draft draft, Attempt.Problem problem) {
        Brackets brackets = new Brackets(draft);
        int opening = brackets.lineOfOpening(problem);
        if (opening > 0) {
            brackets.quotesInside(draft.line(opening));
            brackets.balance(opening);
            if (close(draft.text(), draft.line(opening).value(), problem.at()) < 0) {
                brackets.atProblem(problem.at());
            }
        }
        return brackets.found;
    }

    /** Where the bracket that opens at {@code open} closes before {@code end}, else -1. */
    static int close(String text, int open, int end) {
        int depth = 0;
        for (int i = open; i < end; i++) {
            char c = text.charAt(i);
            if ((c == '"' || c == '\'') && i > open && startsToken(text, i)) {
                int close = Quotes.close(text, i, end);
                i = close < 0 ? i : close;
            } else if (c == '[' || c == '{') {
                depth++;
            } else if (c == ']' || c == '}') {
                depth--;
                if (depth == 0) {
                    return i;
                }
            }
        }
        return -1;
    }

    /** The nearest line, from the problem up, whose value opens a bracket. */
    private int lineOfOpening(Attempt.Problem problem) {
        int from = draft.lineAt(problem.at());
        int opened = draft.lineAt(problem.opened());
        for (int number = from; number > 0 && number > from - 12; number--) {
            YamlLine line = draft.line(number);
            if (!line.isEmpty() && line.hasValue() && "[{".indexOf(text.charAt(line.value())) >= 0) {
                return number;
            }
        }
        YamlLine line = draft.line(opened);
        return line.hasValue() && "[{".indexOf(text.charAt(line.value())) >= 0 ? opened : -1;
    }

    /** {@code ['L'un', 'L'autre']}, {@code ["Bus 2]}. */
    private void quotesInside(YamlLine line) {
        List<Draft.Edit> edits = new ArrayList<>();
        boolean apostrophe = false;
        for (int i = line.value(); i < line.end(); i++) {
            char c = text.charAt(i);
            if ((c == '"' || c == '\'') && startsToken(text, i)) {
                int end = endOfToken(i, c, line.end());
                int close = Quotes.close(text, i, line.end());
                boolean closed = end < line.end() && text.charAt(end) == c;
                if (close != end || !closed) {
                    apostrophe |= closed && c == '\'';
                    int to = closed ? end + 1 : end;
                    edits.add(new Draft.Edit(
                            i, to, Quotes.quoted(text.substring(i + 1, end).strip())));
                }
                i = Math.max(i, end);
            }
        }
        if (!edits.isEmpty()) {
            Draft.Edit first = edits.get(0);
            String rule = apostrophe ? "forme-apostrophe" : "forme-guillemet-ouvert";
            String corrected = line.corrected(first.start(), first.end(), first.replacement());
            Fault fault =
                    Fault.of(rule, draft.range(first.start(), first.end()), "corrige", corrected, "mot", line.key());
            found.add(Repair.told(fault, edits.toArray(Draft.Edit[]::new)));
        }
    }

    /** The closing quote that a comma or a bracket follows, else the comma or bracket itself. */
    private int endOfToken(int open, char quote, int end) {
        int separator = -1;
        for (int i = open + 1; i < end; i++) {
            char c = text.charAt(i);
            if (c == quote && endsToken(i + 1, end)) {
                return i;
            }
            if (separator < 0 && ",]}".indexOf(c) >= 0) {
                separator = i;
            }
        }
        return separator < 0 ? end : separator;
    }

    private boolean endsToken(int next, int end) {
        char after = nextNonBlank(next, end);
        return next == end
                || ",]}:".indexOf(after) >= 0
                || YamlLine.isBlank(text.charAt(next)) && (after == '"' || after == '\'');
    }

    private char nextNonBlank(int from, int end) {
        int at = from;
        while (at < end && YamlLine.isBlank(text.charAt(at))) {
            at++;
        }
        return at < end ? text.charAt(at) : ',';
    }

    static boolean startsToken(String text, int at) {
        int before = at - 1;
        while (before >= 0 && YamlLine.isBlank(text.charAt(before))) {
            before--;
        }
        return before >= 0 && "[{,:".indexOf(text.charAt(before)) >= 0;
    }

    /** Closes what the line opens and nothing closes, takes away what closes nothing. */
    private void balance(int number) {
        YamlLine line = draft.line(number);
        int last = lastLineInside(number, line.indent());
        int end = draft.line(last).end();
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = line.value(); i < end; i++) {
            char c = text.charAt(i);
            if ((c == '"' || c == '\'') && startsToken(text, i)) {
                int close = Quotes.close(text, i, end);
                i = close < 0 ? i : close;
            } else if (c == '[' || c == '{') {
                open.push(i);
            } else if (c == ']' || c == '}') {
                if (open.isEmpty()) {
                    tell("forme-crochet-seul", i, i + 1, new Draft.Edit(i, i + 1, ""));
                    return;
                }
                int opened = open.pop();
                if (c != closing(opened)) {
                    boolean forgotten = !open.isEmpty() && c == closing(open.peek());
                    int shown = forgotten ? opened : i;
                    tell(
                            "forme-crochet-ouvert",
                            shown,
                            shown + 1,
                            new Draft.Edit(i, forgotten ? i : i + 1, String.valueOf(closing(opened))));
                    return;
                }
            }
        }
        if (!open.isEmpty()) {
            int first = open.peekLast();
            StringBuilder closers = new StringBuilder();
            open.forEach(place -> closers.append(closing(place)));
            tell("forme-crochet-ouvert", first, first + 1, new Draft.Edit(end, end, closers.toString()));
        }
    }

    private char closing(int open) {
        return text.charAt(open) == '[' ? ']' : '}';
    }

    private int lastLineInside(int number, int indent) {
        int last = number;
        for (int next = number + 1; next <= draft.lineCount(); next++) {
            YamlLine line = draft.line(next);
            if (!line.isEmpty()) {
                boolean closer = "]}".indexOf(text.charAt(line.body())) >= 0;
                if (line.startsEntry() && line.indent() <= indent || line.indent() < indent && !closer) {
                    return last;
                }
                last = next;
            }
        }
        return last;
    }

    /** Where the parser stopped: a colon that is only text, a comma that is missing, a sign that needs quotes. */
    private void atProblem(int at) {
        if (at >= text.length()) {
            return;
        }
        YamlLine line = draft.line(draft.lineAt(at));
        int from = tokenStart(at, line.body());
        int to = tokenEnd(at, line.end());
        String token = text.substring(from, to).strip();
        char c = text.charAt(at);
        if (c == ':' && token.indexOf(':') > 0) {
            int lastSpace = text.lastIndexOf(' ', at - 1);
            boolean spaced = at > 0 && YamlLine.isBlank(text.charAt(at - 1));
            if (!spaced && lastSpace > from) {
                tell("forme-virgule", lastSpace, at, new Draft.Edit(lastSpace, lastSpace, ","));
            }
            if (!token.startsWith("\"")) {
                int trimmed = from + token.length();
                tell("forme-deux-points-dans-texte", at, at + 1, new Draft.Edit(from, trimmed, Quotes.quoted(token)));
            }
        } else if ("@`%".indexOf(c) >= 0) {
            String corrected = line.corrected(from, from + token.length(), Quotes.quoted(token));
            Fault fault = Fault.of(
                    "forme-signe-special", draft.range(at, at + 1), "signe", String.valueOf(c), "corrige", corrected);
            found.add(Repair.told(fault, new Draft.Edit(from, from + token.length(), Quotes.quoted(token))));
        } else {
            int before = at;
            while (before > 0 && (YamlLine.isBlank(text.charAt(before - 1)) || text.charAt(before - 1) == '\n')) {
                before--;
            }
            tell("forme-virgule", before > 0 ? before - 1 : 0, at, new Draft.Edit(before, before, ","));
        }
    }

    /** After the comma, the bracket or the key's colon that opens the value around {@code at}. */
    private int tokenStart(int at, int floor) {
        int from = at;
        while (from > floor && ",[{".indexOf(text.charAt(from - 1)) < 0 && !isKeyColon(from - 1, at)) {
            from--;
        }
        while (from < at && YamlLine.isBlank(text.charAt(from))) {
            from++;
        }
        return from;
    }

    private boolean isKeyColon(int colon, int at) {
        return text.charAt(colon) == ':' && colon < at - 1 && YamlLine.isBlank(text.charAt(colon + 1));
    }

    private int tokenEnd(int at, int ceiling) {
        int to = at;
        while (to < ceiling && ",]}".indexOf(text.charAt(to)) < 0) {
            to++;
        }
        return to;
    }

    private void tell(String rule, int from, int to, Draft.Edit edit) {
        YamlLine line = draft.line(draft.lineAt(edit.start()));
        String corrected = line.corrected(edit.start(), edit.end(), edit.replacement());
        Fault fault = Fault.of(rule, draft.range(from, to), "corrige", corrected, "mot", line.key());
        found.add(Repair.told(fault, edit));
    }
}
