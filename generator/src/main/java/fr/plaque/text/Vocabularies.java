package fr.plaque.text;

import fr.plaque.rule.ResourceFolder;
import fr.plaque.rule.RuleBookException;
import fr.plaque.source.SourceFile;
import fr.plaque.yaml.YamlDocument;
import fr.plaque.yaml.YamlNode;
import fr.plaque.yaml.YamlReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The lists of words that patterns name, {@code @praticien}: files {@code vocabulaire/*.yaml}, each a mapping from names
 * to lists of phrases. A phrase may name another list.
 */
final class Vocabularies {

    private final Map<String, PatternSyntax> byName = new HashMap<>();

    private Vocabularies() {}

    static Vocabularies standard() {
        Vocabularies vocabularies = new Vocabularies();
        ResourceFolder.files(Vocabularies.class.getClassLoader(), "vocabulaire")
                .forEach((path, bytes) -> vocabularies.read(
                        SourceFile.of("vocabulaire/" + path, new String(bytes, StandardCharsets.UTF_8))));
        vocabularies.byName.forEach((name, list) -> vocabularies.forbidCycles(name, list, new HashSet<>()));
        return vocabularies;
    }

    private void read(SourceFile file) {
        YamlDocument document = YamlReader.read(file);
        if (!(document.root().orElse(null) instanceof YamlNode.Mapping mapping)
                || !document.faults().isEmpty()) {
            throw new RuleBookException(file + ": a mapping of word lists was expected");
        }
        for (YamlNode.Entry entry : mapping.entries()) {
            String name = entry.key().text();
            if (name.equals("relu_le") || name.equals("source")) {
                continue;
            }
            if (!(entry.value() instanceof YamlNode.Sequence sequence)) {
                throw new RuleBookException(file.at(entry.value().range()) + " « " + name + " » must be a list");
            }
            if (byName.put(name, phrases(file, sequence)) != null) {
                throw new RuleBookException(file.at(entry.key().range()) + " « " + name + " » is taken");
            }
        }
    }

    private static PatternSyntax phrases(SourceFile file, YamlNode.Sequence sequence) {
        List<PatternSyntax> phrases = new ArrayList<>();
        for (YamlNode item : sequence.items()) {
            if (!(item instanceof YamlNode.Scalar scalar)) {
                throw new RuleBookException(file.at(item.range()) + " a phrase was expected here");
            }
            if (isCutByComment(file, scalar)) {
                throw new RuleBookException(file.at(item.range()) + " quotes are missing: YAML reads # as a comment");
            }
            try {
                phrases.add(PatternSyntax.parse(scalar.text()));
            } catch (IllegalArgumentException e) {
                throw new RuleBookException(file.at(item.range()) + " " + e.getMessage());
            }
        }
        return new PatternSyntax.Choice(List.copyOf(phrases));
    }

    private static boolean isCutByComment(SourceFile file, YamlNode.Scalar scalar) {
        return !scalar.quoted() && file.text().startsWith(" #", scalar.range().end());
    }

    /** @throws IllegalArgumentException if there is no such list */
    PatternSyntax find(String name) {
        PatternSyntax list = byName.get(name);
        if (list == null) {
            throw new IllegalArgumentException("no such vocabulary: @" + name);
        }
        return list;
    }

    private void forbidCycles(String name, PatternSyntax syntax, Set<String> seen) {
        if (syntax instanceof PatternSyntax.Vocabulary vocabulary) {
            if (!seen.add(vocabulary.name()) || vocabulary.name().equals(name)) {
                throw new RuleBookException("vocabulaire: @" + name + " names itself");
            }
            forbidCycles(name, find(vocabulary.name()), seen);
            seen.remove(vocabulary.name());
        } else if (syntax instanceof PatternSyntax.Sequence sequence) {
            sequence.items().forEach(item -> forbidCycles(name, item, seen));
        } else if (syntax instanceof PatternSyntax.Choice choice) {
            choice.branches().forEach(item -> forbidCycles(name, item, seen));
        } else if (syntax instanceof PatternSyntax.Optional optional) {
            forbidCycles(name, optional.item(), seen);
        }
    }
}
