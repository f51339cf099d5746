package fr.plaque.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** What Maven reads about the plugin, which is also what {@code plaque:help} shows. */
class DescriptorTest {

    private static Document descriptor;

    @BeforeAll
    static void read() throws Exception {
        descriptor = document("/META-INF/maven/plugin.xml");
    }

    private static Document document(String resource) throws Exception {
        try (InputStream file = DescriptorTest.class.getResourceAsStream(resource)) {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(file);
        }
    }

    /** Eclipse marks a pom as wrong when nobody tells it what to do with a goal. */
    @Test
    void eclipseKnowsWhatToDoWithEveryGoal() throws Exception {
        NodeList told = document("/META-INF/m2e/lifecycle-mapping-metadata.xml").getElementsByTagName("goal");
        Set<String> named = IntStream.range(0, told.getLength())
                .mapToObj(i -> told.item(i).getTextContent().strip())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> goals = new TreeSet<>(goals().keySet());
        goals.remove("help");
        assertThat(named).isEqualTo(goals);
    }

    @Test
    void theGoalsAreThoseOfTheGuide() {
        assertThat(goals().keySet())
                .containsExactly("apercu", "construire", "expliquer", "help", "kit-reputation", "nouveau", "verifier");
        assertThat(text(descriptor.getDocumentElement(), "goalPrefix")).isEqualTo("plaque");
    }

    @Test
    void eachGoalHasItsPhase() {
        assertThat(text(goals().get("construire"), "phase")).isEqualTo("prepare-package");
        assertThat(text(goals().get("verifier"), "phase")).isEqualTo("verify");
    }

    @ParameterizedTest
    @ValueSource(strings = {"apercu", "construire", "expliquer", "kit-reputation", "nouveau", "verifier", "help"})
    void everyGoalRunsWithoutProjectAndBesideOthers(String goal) {
        Element mojo = goals().get(goal);
        assertThat(text(mojo, "requiresProject")).isEqualTo("false");
        assertThat(text(mojo, "threadSafe")).isEqualTo("true");
        assertThat(text(mojo, "description")).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"construire", "verifier"})
    void theParametersAreFewAndBelongToPlaque(String goal) {
        assertThat(children(goals().get(goal), "configuration")
                        .flatMap(configuration -> children(configuration, "*"))
                        .map(parameter -> parameter.getTextContent().strip())
                        .filter(expression -> !expression.isEmpty()))
                .containsExactlyInAnyOrder(
                        "${plaque.contenu}",
                        "${plaque.sortie}",
                        "${plaque.rapports}",
                        "${plaque.theme}",
                        "${plaque.date}",
                        "${plaque.echouerSur}",
                        "${plaque.exemple}");
    }

    @Test
    void everyParameterIsDocumented() {
        assertThat(goals().values().stream().flatMap(DescriptorTest::parameters))
                .hasSizeGreaterThan(14)
                .allSatisfy(parameter -> assertThat(text(parameter, "description"))
                        .as(text(parameter, "name"))
                        .isNotBlank());
    }

    /** Without a pom those expressions are null, or stay as they are and become a folder of that name. */
    @ParameterizedTest
    @ValueSource(strings = {"apercu", "construire", "expliquer", "kit-reputation", "nouveau", "verifier"})
    void nothingNeedsAProject(String goal) {
        assertThat(goals().get(goal).getTextContent()).doesNotContain("${project");
    }

    private static Map<String, Element> goals() {
        return children(descriptor.getDocumentElement(), "mojos")
                .flatMap(mojos -> children(mojos, "mojo"))
                .collect(Collectors.toMap(mojo -> text(mojo, "goal"), mojo -> mojo, (a, b) -> a, TreeMap::new));
    }

    private static Stream<Element> parameters(Element mojo) {
        return children(mojo, "parameters").flatMap(parameters -> children(parameters, "parameter"));
    }

    private static String text(Element parent, String name) {
        List<Element> found = children(parent, name).toList();
        return found.isEmpty() ? "" : found.get(0).getTextContent().strip();
    }

    private static Stream<Element> children(Element parent, String name) {
        return IntStream.range(0, parent.getChildNodes().getLength())
                .mapToObj(parent.getChildNodes()::item)
                .filter(node -> node.getNodeType() == Node.ELEMENT_NODE)
                .map(Element.class::cast)
                .filter(element -> name.equals("*") || element.getTagName().equals(name));
    }
}
