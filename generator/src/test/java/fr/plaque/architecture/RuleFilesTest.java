package fr.plaque.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import fr.plaque.rule.Rule;
import fr.plaque.rule.RuleBook;
import fr.plaque.rule.RuleKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rule files and code name the same rules, and speak to people. */
class RuleFilesTest {

    private static final List<String> GROUPS = List.of(
            "profil",
            "publicite",
            "secret",
            "titre",
            "produit",
            "honoraires",
            "information",
            "image",
            "donnees",
            "lien",
            "accessibilite",
            "forme",
            "gabarit");
    private static final Pattern ID = Pattern.compile("\"((?:" + String.join("|", GROUPS) + ")-[a-z0-9-]+)\"");
    private static final Pattern JARGON = Pattern.compile(
            "(?i)\\b(?:mapping|token|parser|parsing|null|exception|string|boolean|stack|scalar|nœud|runtime)\\b");

    @Test
    void everyRuleNamedInTheCodeHasItsFile() throws IOException {
        Set<String> known = RuleBook.standard().rules().stream().map(Rule::id).collect(Collectors.toSet());
        assertThat(known).isNotEmpty().containsAll(namedInTheCode());
    }

    @Test
    void everyRuleFileButThoseOfTextIsUsed() throws IOException {
        Set<String> named = namedInTheCode();
        assertThat(RuleBook.standard().rules().stream()
                        .filter(rule -> rule.kind() != RuleKind.TEXTE)
                        .map(Rule::id))
                .allSatisfy(id -> assertThat(named).contains(id));
    }

    @Test
    void idsBelongToAGroupAndMessagesSpeakToPeople() {
        for (Rule rule : RuleBook.standard().rules()) {
            assertThat(GROUPS).as(rule.id()).contains(rule.id().split("-")[0]);
            for (String text : List.of(rule.title(), rule.message(), rule.why(), rule.remedy())) {
                assertThat(text).as(rule.id()).isNotBlank();
                assertThat(JARGON.matcher(text).find())
                        .as(rule.id() + ": " + text)
                        .isFalse();
            }
        }
    }

    /** Whoever writes a manual quotes what practitioners may not say. */
    @Test
    void rulesOnWordsSpeakToThoseWhoGiveCare() {
        assertThat(RuleBook.standard().rules())
                .filteredOn(rule -> rule.kind() == RuleKind.TEXTE)
                .allMatch(rule -> rule.applicability().concerns("praticien")
                        && rule.applicability().concerns("service")
                        && !rule.applicability().concerns("ouvrage"));
    }

    private static Set<String> namedInTheCode() throws IOException {
        Set<String> ids = new TreeSet<>();
        try (Stream<Path> walk = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    walk.filter(path -> path.toString().endsWith(".java")).toList()) {
                Matcher id = ID.matcher(Files.readString(file));
                while (id.find()) {
                    ids.add(id.group(1));
                }
            }
        }
        return ids;
    }
}
