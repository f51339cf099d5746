package fr.plaque.check;

import static org.assertj.core.api.Assertions.assertThat;

import fr.plaque.finding.Finding;
import fr.plaque.load.ProfilReader;
import fr.plaque.load.Profils;
import fr.plaque.load.RecordReader;
import fr.plaque.model.Profil;
import fr.plaque.model.Site;
import fr.plaque.model.SiteImages;
import fr.plaque.schema.Folding;
import fr.plaque.schema.PlacedKey;
import fr.plaque.schema.Requirement;
import fr.plaque.schema.Schema;
import fr.plaque.source.SourceFile;
import fr.plaque.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The small profile with each of its required keys removed in turn. */
class RequiredKeysTest {

    private static final SourceFile FILE = SourceFile.of("profil.yaml", Profils.petit());
    private static final YamlNode.Mapping TREE = Profils.tree(FILE);

    static Stream<PlacedKey> required() {
        return Schema.profil().keys().stream()
                .filter(placed -> placed.key().requirement() == Requirement.REQUIRED
                        || placed.key().requirement() == Requirement.ANSWERED
                        || placed.path().equals("honoraires")
                        || placed.path().equals("honoraires.optam")
                        || placed.path().equals("exercice.forme"))
                .filter(placed -> without(TREE, steps(placed)) != null);
    }

    @ParameterizedTest
    @MethodSource("required")
    void isRefusedNamingTheKeyALineAndTheArticle(PlacedKey placed) {
        YamlNode.Mapping tree = without(TREE, steps(placed));
        var outcome = ProfilReader.of(Profils.RULES).read(FILE, tree);
        RecordReader.Reading<Profil> read = outcome.value();
        List<Finding> findings = new ArrayList<>(outcome.findings());
        findings.addAll(Sites.CHECK.site(new Site(
                read.value(),
                read.origins(),
                FILE,
                read.tree(),
                List.of(Sites.info("consultation-anesthesie", "publie: oui")),
                SiteImages.none(),
                Sites.TODAY)));

        String name = placed.key().name();
        assertThat(findings).filteredOn(Finding::isError).anySatisfy(finding -> {
            assertThat(Folding.words(finding.message()) + " " + finding.message())
                    .contains(name);
            assertThat(finding.location().start().line()).isPositive();
            assertThat(finding.basis()).isPresent();
            if (placed.key().item() > 0 && !placed.path().contains("optam")) {
                assertThat(finding.why())
                        .contains("information n° " + placed.key().item());
            }
        });
    }

    private static List<String> steps(PlacedKey placed) {
        return List.of(placed.path().replace("[]", "").split("\\."));
    }

    /** The tree without the first key at the end of these steps; null when there is none. */
    private static YamlNode.Mapping without(YamlNode.Mapping tree, List<String> steps) {
        List<YamlNode.Entry> entries = new ArrayList<>();
        boolean removed = false;
        for (YamlNode.Entry entry : tree.entries()) {
            if (removed || !entry.key().text().equals(steps.get(0))) {
                entries.add(entry);
                continue;
            }
            if (steps.size() == 1) {
                removed = true;
                continue;
            }
            YamlNode below = below(entry.value(), steps.subList(1, steps.size()));
            if (below == null) {
                return null;
            }
            removed = true;
            entries.add(new YamlNode.Entry(entry.key(), below));
        }
        return removed ? new YamlNode.Mapping(entries, tree.range()) : null;
    }

    private static YamlNode below(YamlNode node, List<String> steps) {
        if (node instanceof YamlNode.Mapping mapping) {
            return without(mapping, steps);
        }
        if (node instanceof YamlNode.Sequence sequence && sequence.items().get(0) instanceof YamlNode.Mapping first) {
            YamlNode.Mapping rest = without(first, steps);
            if (rest != null) {
                List<YamlNode> items = new ArrayList<>(sequence.items());
                items.set(0, rest);
                return new YamlNode.Sequence(items, sequence.range());
            }
        }
        return null;
    }
}
