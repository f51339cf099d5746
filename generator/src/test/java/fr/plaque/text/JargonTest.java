package fr.plaque.text;

import static org.assertj.core.api.Assertions.assertThat;

import fr.plaque.source.Range;
import fr.plaque.source.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JargonTest {

    private static final Jargon JARGON = Jargon.standard();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Une dyspnée impose de consulter.",
                "En cas de dyspnées, appelez.",
                "Signalez toute DYSPNÉE.",
                "La dyspnée et la fatigue passent vite.",
            })
    void aWordOfCarersIsNamedWithAPlainOne(String text) {
        assertThat(in(text))
                .extracting(Jargon.Unexplained::terme, Jargon.Unexplained::equivalent)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("dyspnée", "essoufflement"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Une dyspnée (souffle court) impose de consulter.",
                "Le souffle devient court (dyspnée).",
                "La dyspnée, c'est-à-dire le souffle court, impose de consulter.",
                "Le souffle est court : cela s'appelle une dyspnée.",
                "Le souffle court, appelé dyspnée, impose de consulter.",
                "La dyspnée est une gêne pour respirer.",
                "Le souffle court, la dyspnée, impose de consulter.",
                "La dyspnée impose de consulter. L'essoufflement est alors gênant.",
                "Une dyspnée impose de consulter. Plus loin : la dyspnée veut dire que le souffle est court.",
                "Respirer moins bien impose de consulter.",
            })
    void whatIsExplainedIsNot(String text) {
        assertThat(in(text)).isEmpty();
    }

    @Test
    void aWordOfSeveralAndAWordInATitle() {
        assertThat(in("Une ventilation mécanique est possible.")).hasSize(1);
        assertThat(in("La ventilation de la chambre est possible.")).isEmpty();
        SourceFile title = SourceFile.of("a.md", "La biopsie");
        SourceFile body = SourceFile.of("a.md", "La biopsie dure dix minutes.");
        assertThat(JARGON.in(List.of(
                        Passage.verbatim(title, Scope.TITRE, new Range(0, 10)),
                        Passage.verbatim(body, Scope.PARAGRAPHE, new Range(0, 28)))))
                .isEmpty();
    }

    @Test
    void eachWordIsNamedOnceWhereItFirstStands() {
        List<Jargon.Unexplained> found = in("Un œdème puis un prurit. L'œdème passe.");

        assertThat(found).extracting(Jargon.Unexplained::terme).containsExactly("œdème", "prurit");
        assertThat(found.get(0).location().start().column()).isEqualTo(4);
    }

    private static List<Jargon.Unexplained> in(String text) {
        return JARGON.in(
                List.of(Passage.verbatim(SourceFile.of("a.md", text), Scope.PARAGRAPHE, new Range(0, text.length()))));
    }
}
