package fr.plaque.load;

import static org.assertj.core.api.Assertions.assertThat;

import fr.plaque.finding.Finding;
import fr.plaque.finding.Outcome;
import fr.plaque.model.Choix;
import fr.plaque.model.FicheInfo;
import fr.plaque.model.Profil;
import fr.plaque.schema.KeyType;
import fr.plaque.schema.PlacedKey;
import fr.plaque.schema.Schema;
import fr.plaque.source.SourceFile;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Shapes: what happens when a text, a list or keys stand where something else was expected. */
class RecordReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "nom: Exemple; nom: [Exemple, Autre]; profil-liste-inattendue; 4",
                "nom: Exemple; nom: {famille: Exemple}; profil-cles-inattendues; 4",
                "inscription_ordinale: {departement: 33, numero: 12345}; inscription_ordinale: 33/12345; profil-cles-attendues; 7",
                "liens_interets: aucun; liens_interets: non_communique; profil-motif; 15",
                "liens_interets: aucun; liens_interets: {non_communique: x}; profil-motif; 15",
                "liens_interets: aucun; 'liens_interets: {non_communique: un motif, autre: x}'; profil-motif-seul; 15",
                "'  rpps: 10000000017'; '  rpps: {non_communique: secret}'; profil-sans-dispense; 6",
                "langues: [français, anglais]; 'langues: [français, ]'; aucune; 0",
                "langues: [français, anglais]; langues: français; aucune; 0",
                "modes_paiement: [carte, cheque, especes]; modes_paiement: carte, chèque et espèces; aucune; 0",
                "modes_paiement: [carte, cheque, especes]; modes_paiement: [CB, Chèque]; aucune; 0",
                "tiers_payant: oui; tiers_payant: oui pour la C2S; aucune; 0",
                "titre: Dr; titre: docteur; aucune; 0",
                "assurance_rcp: {assureur: Assureur Exemple, coordonnees: \"1 rue de la Mutuelle, 75000 Paris\","
                        + " couverture: France, valable_jusqu_au: 31/12/2027}; assurance_rcp: aucun; profil-aucun; 24",
            })
    void tellsAWrongShapeOnItsLine(String before, String after, String rule, int line) {
        Outcome<?> outcome = Profils.read(Profils.petitAvec(before, after));
        List<Finding> errors =
                outcome.findings().stream().filter(Finding::isError).toList();

        if (rule.equals("aucune")) {
            assertThat(errors).isEmpty();
        } else {
            assertThat(errors).singleElement().satisfies(finding -> {
                assertThat(finding.rule()).isEqualTo(rule);
                assertThat(finding.location().start().line()).isEqualTo(line);
            });
        }
    }

    @Test
    void keepsThePlacesOfAListWithARefusedItem() {
        String text = Profils.petitAvec(
                "  - {intitule: Consultation d'anesthésie, page: consultation-anesthesie}\n",
                "  - Consultation\n  - {intitule: Consultation d'anesthésie, page: consultation-anesthesie}\n");
        RecordReader.Reading<Profil> reading = Profils.read(text).value();

        assertThat(reading.value().actes()).hasSize(3);
        assertThat(reading.value().actes().get(1).page()).contains("consultation-anesthesie");
        assertThat(reading.origins().at("actes[1].page").excerpt()).isEqualTo("consultation-anesthesie");
    }

    @ParameterizedTest
    @CsvSource({
        "publie: non, true, ''",
        "publie: oui, false, ''",
        "publie: false, true, ''",
        "publie: nan, true, profil-oui-non",
        "brouillon: oui, true, profil-cle-mal-ecrite",
        "draft: true, true, profil-cle-mal-ecrite",
        "publiee: non, true, profil-cle-mal-ecrite",
    })
    void neverTakesADraftForAPage(String line, boolean draft, String rule) {
        Outcome<RecordReader.Reading<FicheInfo>> fiche = fiche("titre: T\ntype: faq\nresume: R\n" + line);

        assertThat(!fiche.value().value().publie()).isEqualTo(draft);
        assertThat(fiche.findings()).extracting(Finding::rule).isEqualTo(rule.isEmpty() ? List.of() : List.of(rule));
    }

    @Test
    void readsAFrontMatter() {
        FicheInfo fiche = fiche("""
                        titre: La péridurale
                        type: intervention
                        publie_le: 2026-01-05
                        revu_le: 05/11/2026
                        sources:
                          - {titre: Document, organisme: HAS, annee: 2024, lien: "https://www.has-sante.fr/"}
                        """).value().value();

        assertThat(fiche.titre()).isEqualTo("La péridurale");
        assertThat(fiche.publieLe()).contains(LocalDate.of(2026, 1, 5));
        assertThat(fiche.sources().get(0).annee()).contains(2024);
        assertThat(fiche.langue()).isEqualTo("fr");
        assertThat(fiche.imprimable()).isTrue();
        assertThat(fiche.publie()).isTrue();
    }

    @Test
    void everyComponentOfTheModelHasItsKey() {
        assertHasKeys(Profil.class, Schema.profil().root());
        assertHasKeys(FicheInfo.class, Schema.fiche().root());
    }

    private static void assertHasKeys(Class<?> type, KeyType.Group group) {
        for (RecordComponent component : type.getRecordComponents()) {
            String name = RecordBinder.keyName(component.getName());
            assertThat(group.find(name)).as(type.getSimpleName() + "." + name).isPresent();
            KeyType keyType = group.key(name).type();
            Class<?> value = innermost(component.getGenericType());
            Optional<KeyType.Group> below = PlacedKey.below(keyType);
            assertThat(value.isRecord() && value.getPackageName().equals("fr.plaque.model") && below.isPresent()
                            || below.isEmpty()
                            || name.equals("horaires"))
                    .as(name)
                    .isTrue();
            if (Choix.class.isAssignableFrom(value)) {
                assertThat(ids(keyType))
                        .containsExactlyElementsOf(Arrays.stream(value.getEnumConstants())
                                .map(constant -> ((Choix) constant).id())
                                .toList());
            }
            if (value.isRecord() && below.isPresent() && !name.equals("horaires")) {
                assertHasKeys(value, below.get());
            }
        }
        // What an author accepts is read by the checks from the tree as typed; no page shows it.
        assertThat(group.keys().stream().filter(key -> !key.name().equals("accepter")))
                .hasSize(type.getRecordComponents().length);
    }

    private static List<String> ids(KeyType type) {
        return type instanceof KeyType.ListOf list ? ids(list.items()) : ((KeyType.Choice) type).ids();
    }

    private static Class<?> innermost(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            return innermost(arguments[arguments.length - 1]);
        }
        return (Class<?>) type;
    }

    private static Outcome<RecordReader.Reading<FicheInfo>> fiche(String text) {
        SourceFile file = SourceFile.of("pages/t.md", text);
        return FicheReader.of(Profils.RULES).read(file, Profils.tree(file));
    }
}
