package fr.plaque.check;

import fr.plaque.model.TypePage;
import fr.plaque.rule.RuleFile;
import fr.plaque.schema.Folding;
import fr.plaque.yaml.YamlNode;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The sections that a kind of page must have, known by the meaning of their headings: {@code donnees/rubriques.yaml}. « Quels
 * sont les risques ? » and « Risques et complications » both mean Risques.
 */
final class Sections {

    private static final Pattern PARTS = Pattern.compile("[,;:/&()–—?!.]|\\s(?:et|ou|puis)\\s");

    private final Map<TypePage, List<String>> required = new EnumMap<>(TypePage.class);
    private final Map<String, Set<String>> sectionsByWords = new HashMap<>();
    private final Set<String> leadingWords;
    private int longest;

    Sections() {
        RuleFile file = RuleFile.resource("donnees/rubriques.yaml");
        leadingWords = new HashSet<>(file.list("mots_de_tete"));
        for (TypePage type : TypePage.values()) {
            required.put(type, file.part("types").list(type.id()));
        }
        RuleFile meanings = file.part("rubriques");
        for (YamlNode.Entry section : meanings.root().entries()) {
            meanings.list(section.key().text())
                    .forEach(words -> means(section.key().text(), Folding.words(words)));
        }
    }

    private void means(String section, String words) {
        sectionsByWords.computeIfAbsent(words, unknown -> new TreeSet<>()).add(section);
        longest = Math.max(longest, words.split(" ").length);
    }

    /** The names of the sections a page of that kind must have. */
    List<String> required(TypePage type) {
        return required.get(type);
    }

    /** The sections that a heading opens: one of its parts begins with their words, leading words aside. */
    Set<String> meant(String heading) {
        Set<String> meant = new HashSet<>();
        for (String part : PARTS.split(heading)) {
            String[] words = Folding.words(part).split(" ");
            for (int start = 0; start < words.length; start++) {
                addMeant(words, start, meant);
                if (!leadingWords.contains(words[start])) {
                    break;
                }
            }
        }
        return meant;
    }

    private void addMeant(String[] words, int start, Set<String> meant) {
        StringBuilder beginning = new StringBuilder(words[start]);
        for (int next = start + 1; next <= start + longest; next++) {
            meant.addAll(sectionsByWords.getOrDefault(beginning.toString(), Set.of()));
            if (next >= words.length) {
                return;
            }
            beginning.append(' ').append(words[next]);
        }
    }
}
