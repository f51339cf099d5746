package fr.plaque.load;

import fr.plaque.finding.Finding;
import fr.plaque.finding.LegalBasis;
import fr.plaque.finding.Quotation;
import fr.plaque.model.Origins;
import fr.plaque.rule.Rule;
import fr.plaque.rule.RuleBook;
import fr.plaque.schema.Key;
import fr.plaque.schema.StudyItem;
import fr.plaque.source.Location;
import fr.plaque.source.Range;
import fr.plaque.source.SourceFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What one reading has to say, and where the values were. */
final class ReadingNotes {

    private static final Pattern LIST_PLACE = Pattern.compile("\\[(\\d+)\\]");

    private final RuleBook rules;
    private final SourceFile file;
    private final List<Finding> findings = new ArrayList<>();
    private final KeyOrigins.Builder origins;

    ReadingNotes(RuleBook rules, SourceFile file, Range whole) {
        this.rules = rules;
        this.file = file;
        this.origins = new KeyOrigins.Builder(file, new Range(whole.start(), whole.start()));
    }

    List<Finding> sorted() {
        return findings.stream().sorted(Finding.BY_PLACE).toList();
    }

    /** The place of a path, else of the nearest one above it. */
    Location placeOf(String path) {
        return origins.at(path);
    }

    Origins origins() {
        return origins.build();
    }

    void place(String path, Range range) {
        origins.put(path, range);
    }

    int line(Range range) {
        return file.position(range.start()).line();
    }

    /** A value that its key refuses. */
    void refuse(String rule, Range range, Key key, String typed, String... more) {
        Map<String, String> words = words(key, more);
        words.put("valeur", Quotation.of(typed));
        add(rule, file.at(range), key.basis(), words);
    }

    /** A key whose value is missing, below {@code parent}. */
    void missing(String rule, Location where, Key key, String parent) {
        Map<String, String> words = words(key);
        words.put("sous", under(parent));
        words.put("lieu", isInBraces(where) ? "entre les accolades, après une virgule" : "une ligne");
        add(rule, where, key.basis(), words);
    }

    /** {@code equipe: {…}}: what is missing there has its place on the same line. */
    private boolean isInBraces(Location where) {
        String text = file.text();
        int at = where.range().start();
        if (!text.startsWith("{", at)) {
            at = where.range().end();
            while (at < text.length() && " :".indexOf(text.charAt(at)) >= 0) {
                at++;
            }
        }
        return text.startsWith("{", at);
    }

    /** A key that is not one, and the one that was meant, if any. */
    void unknown(String rule, Range range, Optional<Key> meant, Map<String, String> words) {
        add(rule, file.at(range), meant.flatMap(Key::basis), words);
    }

    private void add(String id, Location where, Optional<String> article, Map<String, String> words) {
        Rule rule = rules.rule(id);
        Optional<LegalBasis> basis = article.flatMap(rules.articles()::find);
        findings.add(rule.at(rule.level(), where, basis.isPresent() ? basis : rule.basis(), words));
    }

    private static Map<String, String> words(Key key, String... more) {
        Map<String, String> words = new HashMap<>();
        words.put("cle", key.name());
        words.put("description", key.description());
        words.put(
                "information",
                key.item() == 0 ? "" : " " + StudyItem.of(key.item()).sentence());
        words.put("exemple", key.name() + ": " + key.example());
        for (int i = 0; i < more.length; i += 2) {
            words.put(more[i], more[i + 1]);
        }
        return words;
    }

    /** « sous lieux (n° 1) »: lists count from 1 for an author. */
    static String under(String parent) {
        if (parent.isEmpty()) {
            return "";
        }
        String place = LIST_PLACE
                .matcher(parent)
                .replaceAll(match -> " (n° " + (Integer.parseInt(match.group(1)) + 1) + ")")
                .replace(".", " › ");
        return " sous « " + place + " »";
    }
}
