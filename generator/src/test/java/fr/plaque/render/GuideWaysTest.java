package fr.plaque.render;

import static org.assertj.core.api.Assertions.assertThat;

import fr.plaque.model.Tutoriel;
import fr.plaque.model.Tutoriel.Etape;
import fr.plaque.model.Tutoriel.Fin;
import fr.plaque.model.Tutoriel.Reponse;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A guide whose two branches meet again: a to b or c, both to d, and d to the end e. */
class GuideWaysTest {

    private final GuideWays ways =
            new GuideWays(guide(step("a", "b", "c"), step("b", "d", "e"), step("c", "d"), step("d", "e")));

    @Test
    void whereBranchesMeetOnlyWhatAllHaveAnsweredIsTold() {
        assertThat(ways.before("d")).extracting(Etape::nom).containsExactly("a");
        assertThat(ways.before("c")).extracting(Etape::nom).containsExactly("a");
        assertThat(ways.before("e")).extracting(Etape::nom).containsExactly("a");
        assertThat(ways.before("a")).isEmpty();
    }

    @Test
    void theAnswersThatLeadThereAreThoseAndNoOthers() {
        Etape first = ways.before("c").get(0);
        assertThat(ways.answers(first, "c")).extracting(Reponse::vers).containsExactly("c");
        assertThat(ways.answers(first, "d")).extracting(Reponse::vers).containsExactly("b", "c");
    }

    @Test
    void everyStepComesAfterThoseThatLeadToIt() {
        List<String> order = ways.order();
        assertThat(order)
                .containsExactlyInAnyOrder("a", "b", "c", "d", "e")
                .startsWith("a")
                .endsWith("e");
        assertThat(order.indexOf("d")).isGreaterThan(order.indexOf("b")).isGreaterThan(order.indexOf("c"));
    }

    private static Etape step(String name, String... targets) {
        return new Etape(
                name,
                "Question " + name + " ?",
                Optional.empty(),
                Stream.of(targets).map(to -> new Reponse("Vers " + to, to)).toList());
    }

    private static Tutoriel guide(Etape... steps) {
        return new Tutoriel(
                "Essai",
                Optional.of("patients"),
                Optional.empty(),
                "Auteur",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                "a",
                List.of(steps),
                List.of(new Fin("e", "Fin", "C'est fini.", List.of())));
    }
}
