package fr.plaque.check;

import fr.plaque.model.TypePage;
import fr.plaque.rule.RuleFile;
import fr.plaque.schema.Folding;
import fr.plaque.yaml.YamlNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The sections that a kind of page must have, known by the meaning of their headings: {@code donnees/rubriques.yaml}. « Quels
 * sont les risques ? » and « Risques et complications » both mean Risques.
 */
final class Sections {

    private static final Pattern PARTS = Pattern.compile("[,;:/&()–—?!.]|\\s(?:et|ou|puis)\\s");

    private final Map<TypePage, List<String>> required = new EnumMap<>(TypePage.class);
    private final Map<String, List<String>> meanings = new LinkedHashMap<>();
    private final Set<String> leadingWords;

    Sections() {
        RuleFile file = RuleFile.resource("donnees/rubriques.yaml");
        leadingWords = new HashSet<>(file.list("mots_de_tete"));
        RuleFile types = file.part("types");
        RuleFile words = file.part("rubriques");
        for (TypePage type : TypePage.values()) {
            required.put(type, types.list(type.id()));
        }
        for (YamlNode.Entry entry : words.root().entries()) {
            meanings.put(
                    entry.key().text(),
                    words.list(entry.key().text()).stream().map(Folding::words).toList());
        }
    }

    /** The names of the sections a page of that kind must have. */
    List<String> required(TypePage type) {
        return required.get(type);
    }

    /** Whether a heading opens the section of that name. */
    boolean means(String heading, String section) {
        List<String> beginnings = new ArrayList<>();
        for (String part : PARTS.split(heading)) {
            beginnings.addAll(beginnings(part));
        }
        return meanings.get(section).stream().anyMatch(words -> beginnings.stream()
                .anyMatch(text -> text.equals(words) || text.startsWith(words + " ")));
    }

    /** « Quels sont les risques » also begins with « sont », « les » and « risques ». */
    private List<String> beginnings(String text) {
        List<String> words = List.of(Folding.words(text).split(" "));
        List<String> beginnings = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            beginnings.add(String.join(" ", words.subList(i, words.size())));
            if (!leadingWords.contains(words.get(i))) {
                break;
            }
        }
        return beginnings;
    }
}
