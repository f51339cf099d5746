package fr.plaque.rule;

import fr.plaque.finding.Finding;
import fr.plaque.finding.LegalBasis;
import fr.plaque.finding.Level;
import fr.plaque.source.Location;
import fr.plaque.source.SourceFile;
import fr.plaque.yaml.YamlNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A rule as its file tells it: what is said to the author, and why. Message and remedy may hold placeholders, {@code
 * {cle}}, that the check fills in.
 *
 * @param level the usual level; a check may choose a weaker or a stronger one where its file says so
 * @param acceptable whether an author may accept a finding with a written reason
 * @param applicability to whom the rule applies, and when
 * @param reviewed the day somebody last read the rule against its source
 * @param file the rule file, for messages about the rule itself
 * @param body the whole file, for the checks that keep their own data in it
 */
public record Rule(
        String id,
        List<String> aliases,
        RuleKind kind,
        Level level,
        String title,
        String message,
        String why,
        String remedy,
        Optional<LegalBasis> basis,
        boolean acceptable,
        Applicability applicability,
        LocalDate reviewed,
        SourceFile file,
        YamlNode.Mapping body) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z_]+)\\}");

    /**
     * @param words the placeholders and their words, by turns: {@code "cle", "horaires"}
     */
    public Finding at(Location where, String... words) {
        return at(level, where, words);
    }

    public Finding at(Level chosen, Location where, String... words) {
        return at(chosen, where, basis, pairs(words));
    }

    /** The same, resting on another article than the rule's own: that of the field, say. */
    public Finding at(Level chosen, Location where, Optional<LegalBasis> other, Map<String, String> words) {
        return new Finding(id, chosen, where, fill(message, words), fill(why, words), fill(remedy, words), other);
    }

    private static Map<String, String> pairs(String... words) {
        Map<String, String> pairs = new HashMap<>();
        for (int i = 0; i < words.length; i += 2) {
            pairs.put(words[i], words[i + 1]);
        }
        return pairs;
    }

    private String fill(String template, Map<String, String> words) {
        return PLACEHOLDER.matcher(template).replaceAll(match -> {
            String word = words.get(match.group(1));
            if (word == null) {
                throw new IllegalStateException("rule " + id + ": no word for {" + match.group(1) + "}");
            }
            return Matcher.quoteReplacement(word);
        });
    }
}
