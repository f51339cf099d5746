package fr.plaque.yaml;

import fr.plaque.source.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The traps of YAML that one line gives away, with the line as it should be typed. The most telling ones come first.
 */
final class LineTraps {

    private static final Set<String> SCHEMES =
            Set.of("http", "https", "mailto", "tel", "ftp", "file", "data", "urn", "javascript");
    private static final String FALSE_DASHES = "–—•·‣▪";

    private final Draft draft;
    private final YamlLine line;
    private final List<Repair> found = new ArrayList<>();

    private LineTraps(Draft draft, YamlLine line) {
        this.draft = draft;
        this.line = line;
    }

    static List<Repair> of(Draft draft, int number) {
        YamlLine line = draft.line(number);
        if (line.isEmpty()) {
            return List.of();
        }
        LineTraps traps = new LineTraps(draft, line);
        traps.tabulation();
        traps.hardSpaces();
        traps.backslash();
        traps.quotes();
        traps.sign();
        traps.missingDashSpace();
        traps.missingColonSpace();
        traps.colonInText();
        traps.wideColon();
        return traps.found;
    }

    /** Whether a plain value may hide one of these traps although YAML takes it. */
    static boolean isOdd(String value) {
        if (value.isEmpty()) {
            return false;
        }
        char first = value.charAt(0);
        return first == '-' && value.length() > 1 || FALSE_DASHES.indexOf(first) >= 0 || value.indexOf(':') >= 0;
    }

    private void tabulation() {
        int tab = draft.text().indexOf('\t', line.start());
        if (tab < 0 || tab >= line.end()) {
            return;
        }
        if (tab >= line.body()) {
            List<Draft.Edit> edits = new ArrayList<>();
            for (int i = tab; i < line.end(); i++) {
                if (draft.text().charAt(i) == '\t') {
                    edits.add(new Draft.Edit(i, i + 1, " "));
                }
            }
            found.add(Repair.silent(edits));
            return;
        }
        String spaces = draft.text().substring(line.start(), line.body()).replace("\t", "  ");
        found.add(Repair.told(
                Fault.of("forme-tabulation", draft.range(tab, tab + 1)),
                new Draft.Edit(line.start(), line.body(), spaces)));
    }

    /** Spaces that YAML does not take for spaces, where only spaces can be meant. */
    private void hardSpaces() {
        List<Draft.Edit> edits = new ArrayList<>();
        for (int i = line.start(); i < line.item(); i++) {
            soften(i, edits);
        }
        int colon = line.colon() >= 0 ? line.colon() : line.glued();
        for (int i = colon - 1; i > line.item() && YamlLine.isBlank(draft.text().charAt(i)); i--) {
            soften(i, edits);
        }
        for (int i = colon + 1;
                colon >= 0 && i < line.end() && YamlLine.isBlank(draft.text().charAt(i));
                i++) {
            soften(i, edits);
        }
        if (!edits.isEmpty()) {
            found.add(Repair.silent(edits));
        }
    }

    private void soften(int at, List<Draft.Edit> edits) {
        if (YamlLine.isHardSpace(draft.text().charAt(at))) {
            edits.add(new Draft.Edit(at, at + 1, " "));
        }
    }

    /** {@code "C:\dossier"}: between these quotes a backslash means something else. */
    private void backslash() {
        int open = line.value();
        if (!line.hasValue() || draft.text().charAt(open) != '"') {
            return;
        }
        int slash = draft.text().indexOf('\\', open);
        if (slash >= 0 && slash < line.end()) {
            int close = Math.max(draft.text().lastIndexOf('"', line.end() - 1), open + 1);
            String inner = draft.text().substring(open + 1, close);
            offer("forme-barre-oblique", slash, slash + 1, open, close + 1, '\'' + inner.replace("'", "’") + '\'');
        }
    }

    private void quotes() {
        if (!line.hasValue()) {
            return;
        }
        char quote = draft.text().charAt(line.value());
        if (quote != '"' && quote != '\'') {
            return;
        }
        String value = line.valueText();
        int close = Quotes.close(draft.text(), line.value(), line.end());
        if (close < 0) {
            if (nextStartsEntry()) {
                offer("forme-guillemet-ouvert", line.value(), line.end(), line.value(), line.end(), value + quote);
            }
            return;
        }
        String rest = draft.text().substring(close + 1, line.end()).strip();
        if (rest.isEmpty() || rest.startsWith("#")) {
            return;
        }
        boolean closed = value.length() > 1 && value.charAt(value.length() - 1) == quote;
        boolean letter =
                close + 1 < line.end() && Character.isLetter(draft.text().charAt(close + 1));
        String inner = closed ? value.substring(1, value.length() - 1) : letter ? value.substring(1) : value;
        String rule = quote == '\'' && letter ? "forme-apostrophe" : "forme-guillemet-interieur";
        offer(rule, line.value(), line.end(), line.value(), line.end(), Quotes.quoted(inner));
    }

    /** Whether the next line that says something cannot be the rest of this one. */
    private boolean nextStartsEntry() {
        for (int number = line.number() + 1; number <= draft.lineCount(); number++) {
            YamlLine next = draft.line(number);
            if (!next.isEmpty()) {
                return next.startsEntry() || next.glued() > 0 && YamlLine.isKeyLike(next.key());
            }
        }
        return true;
    }

    private void sign() {
        if (!line.hasValue()) {
            return;
        }
        String value = line.valueText();
        char first = value.charAt(0);
        if (first == '*' && value.startsWith("* ") && line.colon() < 0) {
            return;
        }
        if (first == '-' && value.startsWith("- ") && line.colon() >= 0) {
            offer(
                    "forme-liste-meme-ligne",
                    line.value(),
                    line.end(),
                    '[' + value.substring(2).strip() + ']');
        } else if ("@`%*&!,]}".indexOf(first) >= 0
                || "|>".indexOf(first) >= 0 && value.length() > 1
                || "?:".indexOf(first) >= 0 && value.startsWith(" ", 1)
                || "[{".indexOf(first) >= 0 && hasTextAfterBracket()) {
            String rest = Quotes.quoted(value);
            String corrected = line.corrected(line.value(), line.end(), rest);
            found.add(Repair.told(
                    Fault.of(
                            "forme-signe-special",
                            draft.range(line.value(), line.value() + 1),
                            "signe",
                            String.valueOf(first),
                            "corrige",
                            corrected),
                    new Draft.Edit(line.value(), line.end(), rest)));
        }
    }

    /** {@code [urgent] appelez}: a text that begins by a word between brackets. */
    private boolean hasTextAfterBracket() {
        int close = Brackets.close(draft.text(), line.value(), line.end());
        return close >= 0
                && close + 1 < line.end()
                && "#,]}:"
                                .indexOf(draft.text()
                                        .substring(close + 1, line.end())
                                        .strip()
                                        .charAt(0))
                        < 0;
    }

    private void missingDashSpace() {
        char first = draft.text().charAt(line.body());
        boolean glued = first == '-'
                && line.body() + 1 < line.end()
                && !line.isItem()
                && (Character.isLetter(draft.text().charAt(line.body() + 1))
                        || "\"'[{".indexOf(draft.text().charAt(line.body() + 1)) >= 0);
        boolean star =
                first == '*' && line.body() + 1 < line.end() && draft.text().charAt(line.body() + 1) == ' ';
        if (glued || star || FALSE_DASHES.indexOf(first) >= 0) {
            int text = line.body() + 1;
            while (text < line.end() && YamlLine.isBlank(draft.text().charAt(text))) {
                text++;
            }
            offer("forme-tiret", line.body(), line.body() + 1, line.body(), text, "- ");
        }
    }

    private void missingColonSpace() {
        if (line.glued() < 0 || !YamlLine.isKeyLike(line.key()) || isAddress()) {
            return;
        }
        offer(
                "forme-espace-deux-points",
                line.item(),
                line.glued() + 1,
                line.item(),
                line.glued() + 1,
                line.key() + ": ");
    }

    private boolean isAddress() {
        return SCHEMES.contains(line.key()) || draft.text().startsWith("//", line.glued() + 1);
    }

    private void colonInText() {
        if (line.colon() < 0
                || !line.hasValue()
                || "\"'[{|>".indexOf(draft.text().charAt(line.value())) >= 0) {
            return;
        }
        String value = line.valueText();
        int colon = value.indexOf(": ");
        if (colon >= 0 || value.endsWith(":")) {
            int at = line.value() + (colon >= 0 ? colon : value.length() - 1);
            offer("forme-deux-points-dans-texte", at, at + 1, line.value(), line.end(), Quotes.quoted(value));
        }
    }

    /** The wide colon of other scripts, which a keyboard can be left in. */
    private void wideColon() {
        int wide = draft.text().indexOf('：', line.item());
        if (wide > line.item()
                && wide < line.end()
                && YamlLine.isKeyLike(draft.text().substring(line.item(), wide).strip())) {
            offer("forme-ligne-sans-cle", wide, wide + 1, ": ");
        }
    }

    private void offer(String rule, int from, int to, String replacement) {
        offer(rule, from, to, from, to, replacement);
    }

    private void offer(String rule, int shownFrom, int shownTo, int from, int to, String replacement) {
        String corrected = line.corrected(from, to, replacement);
        found.add(Repair.told(
                Fault.of(rule, draft.range(shownFrom, shownTo), "corrige", corrected, "mot", line.key()),
                new Draft.Edit(from, to, replacement)));
    }
}
