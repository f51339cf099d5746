package fr.plaque.machine;

import fr.plaque.model.Praticien.Specialite;
import fr.plaque.rule.RuleFile;
import fr.plaque.schema.Folding;
import fr.plaque.yaml.YamlNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The words of schema.org for what a profile says, from {@code donnees/schema-org.yaml}. */
final class SchemaOrg {

    private static final String HOME = "https://schema.org/";

    private final Map<String, String> types;
    private final Map<String, String> specialties = new TreeMap<>();

    private SchemaOrg(RuleFile data) {
        types = texts(data.part("types"));
        texts(data.part("specialites")).forEach((label, word) -> specialties.put(Folding.words(label), word));
    }

    static SchemaOrg standard() {
        return new SchemaOrg(RuleFile.resource("donnees/schema-org.yaml"));
    }

    /** The type of someone who practises that profession at a place of their own. */
    String type(String profession) {
        return types.getOrDefault(profession, types.get("autre"));
    }

    /** The addresses of those qualifications that schema.org has a word for. */
    List<String> specialties(List<Specialite> qualifications) {
        return qualifications.stream()
                .flatMap(qualification -> specialty(qualification.intitule()).stream())
                .distinct()
                .toList();
    }

    static String word(String name) {
        return HOME + name;
    }

    private Optional<String> specialty(String label) {
        String folded = Folding.words(label);
        return specialties.entrySet().stream()
                .filter(entry -> folded.equals(entry.getKey()) || folded.startsWith(entry.getKey() + " "))
                .max((a, b) -> Integer.compare(a.getKey().length(), b.getKey().length()))
                .map(entry -> word(entry.getValue()));
    }

    private static Map<String, String> texts(RuleFile part) {
        Map<String, String> texts = new TreeMap<>();
        RuleFile words = part.part("mots");
        for (YamlNode.Entry entry : words.root().entries()) {
            texts.put(entry.key().text(), words.required(entry.key().text()));
        }
        return texts;
    }
}
