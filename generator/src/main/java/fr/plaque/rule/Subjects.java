package fr.plaque.rule;

import fr.plaque.yaml.YamlNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What a site may present, and to which of these each group of rules speaks: {@code donnees/sujets.yaml}. */
public final class Subjects {

    /**
     * What a site presents.
     *
     * @param id the key of the profile that describes it
     * @param label within a sentence, with its article
     * @param theme the one its site has when the author names none
     * @param note what every report says of it, when there are rules that do not speak to it
     */
    public record Subject(String id, String label, String theme, Optional<String> note) {}

    private static final Subjects STANDARD = new Subjects(RuleFile.resource("donnees/sujets.yaml"));

    private final Map<String, Subject> byId = new TreeMap<>();
    private final Map<String, List<String>> byGroup = new TreeMap<>();

    private Subjects(RuleFile file) {
        RuleFile subjects = file.part("sujets");
        for (YamlNode.Entry entry : subjects.root().entries()) {
            RuleFile one = subjects.part(entry);
            String id = entry.key().text();
            byId.put(id, new Subject(id, one.required("intitule"), one.required("theme"), one.optional("note")));
        }
        RuleFile groups = file.part("groupes");
        for (YamlNode.Entry entry : groups.root().entries()) {
            String group = entry.key().text();
            byGroup.put(group, groups.list(group));
        }
    }

    /** Those of the jar. */
    public static Subjects standard() {
        return STANDARD;
    }

    /** @throws IllegalArgumentException if there is no such subject, which is a fault of ours */
    public Subject find(String id) {
        if (!byId.containsKey(id)) {
            throw new IllegalArgumentException("no subject " + id);
        }
        return byId.get(id);
    }

    /** To whom a rule speaks when its file does not say: ids of subjects, none for all. */
    List<String> ofGroup(String rule) {
        return byGroup.getOrDefault(rule.substring(0, rule.indexOf('-')), List.of());
    }

    boolean has(String id) {
        return byId.containsKey(id);
    }
}
