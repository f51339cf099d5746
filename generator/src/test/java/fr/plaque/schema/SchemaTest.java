package fr.plaque.schema;

import static org.assertj.core.api.Assertions.assertThat;

import fr.plaque.rule.Articles;
import fr.plaque.rule.RuleBook;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SchemaTest {

    @ParameterizedTest
    @MethodSource("fr.plaque.schema.Schema#all")
    void everyKeyIsExplainedAndFoldsToItself(Schema schema) {
        for (PlacedKey placed : schema.keys()) {
            Key key = placed.key();
            assertThat(key.description()).as(placed.path()).endsWith(".");
            assertThat(key.example()).as(placed.path()).isNotBlank();
            assertThat(Folding.key(key.name())).isEqualTo(key.name());
            assertThat(key.synonyms())
                    .allSatisfy(name -> assertThat(Folding.key(name)).isEqualTo(name));
            assertThat(key.confusions())
                    .allSatisfy(name -> assertThat(Folding.key(name)).isEqualTo(name));
        }
    }

    @ParameterizedTest
    @MethodSource("fr.plaque.schema.Schema#all")
    void noNameMeansTwoKeysOfOneGroup(Schema schema) {
        groups(schema.root()).forEach(group -> {
            Set<String> seen = new HashSet<>();
            for (Key key : group.keys()) {
                Stream.of(List.of(key.name()), key.synonyms(), key.confusions())
                        .flatMap(List::stream)
                        .forEach(name -> assertThat(seen.add(name)).as(name).isTrue());
            }
        });
    }

    @ParameterizedTest
    @MethodSource("fr.plaque.schema.Schema#all")
    void everyBasisIsAKnownArticle(Schema schema) {
        Articles articles = RuleBook.standard().articles();
        assertThat(schema.keys()).allSatisfy(placed -> placed.key()
                .basis()
                .ifPresent(id -> assertThat(articles.find(id)).as(id).isPresent()));
    }

    /** What a service tells of itself, beyond who publishes, rests on good sense. */
    @Test
    void everyRequiredKeyOfTheProfileRestsOnSomething() {
        assertThat(Schema.profil().keys())
                .filteredOn(placed -> !placed.path().matches("service\\.[a-z_]+(\\[\\])?\\..*"))
                .filteredOn(placed -> placed.key().requirement() == Requirement.REQUIRED)
                .filteredOn(placed -> placed.key().basis().isEmpty())
                .extracting(PlacedKey::path)
                .containsExactlyInAnyOrder(
                        "service.chef_de_service",
                        "service.presentation",
                        "lieux[].equipe[].nom",
                        "lieux[].equipe[].fonction",
                        "lieux[].equipe[].accord",
                        "praticien.fonctions[].intitule",
                        "praticien.publications[].titre",
                        "urgences.permanence.nom",
                        "absences[].debut",
                        "absences[].fin",
                        "absences[].remplacant.nom",
                        "teleconsultation.possible",
                        "ouvrage.titre",
                        "ouvrage.resume",
                        "ouvrage.sections[].titre",
                        "ouvrage.sections[].pages");
    }

    @Test
    void theThirteenItemsNameKeysThatNameThem() {
        assertThat(StudyItem.all())
                .extracting(StudyItem::number)
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13);
        for (StudyItem item : StudyItem.all()) {
            for (String path : item.keys()) {
                assertThat(Schema.profil().keys())
                        .filteredOn(placed -> placed.path().equals(path))
                        .singleElement()
                        .satisfies(placed -> {
                            assertThat(placed.key().item()).isEqualTo(item.number());
                            assertThat(placed.key().requirement() == Requirement.ANSWERED)
                                    .as(path)
                                    .isEqualTo(item.waivable());
                        });
            }
            assertThat(RuleBook.standard().articles().find(item.basis())).isPresent();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Téléphone, telephone",
        "'Code Postal', code_postal",
        "'code\u00a0postal', code_postal",
        "' E-mail ', e_mail",
        "ŒUVRE, oeuvre",
        "valable_jusqu_au, valable_jusqu_au",
        "État du diplôme, etat_du_diplome",
    })
    void foldsKeys(String typed, String folded) {
        assertThat(Folding.key(typed)).isEqualTo(folded);
    }

    @ParameterizedTest
    @CsvSource({"horraires, horaires, 1", "nmo, nom, 1", "abc, abc, 0", "'', abc, 3", "lieu, lieux, 1"})
    void measuresTypingMistakes(String typed, String known, int distance) {
        assertThat(Nearest.distance(typed, known)).isEqualTo(distance);
    }

    private static Stream<KeyType.Group> groups(KeyType.Group group) {
        return Stream.concat(
                Stream.of(group),
                group.keys().stream()
                        .flatMap(key -> PlacedKey.below(key.type()).stream())
                        .flatMap(SchemaTest::groups));
    }
}
