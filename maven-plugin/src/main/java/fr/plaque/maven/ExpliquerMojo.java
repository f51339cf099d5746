package fr.plaque.maven;

import fr.plaque.report.Explanations;
import fr.plaque.rule.Rule;
import fr.plaque.rule.RuleBook;
import fr.plaque.schema.Folding;
import fr.plaque.schema.Nearest;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Explique une règle : pourquoi elle existe, sur quel texte elle repose, que faire, des exemples. Sans règle demandée,
 * donne leur liste. Ne lit aucun de vos fichiers et n'a pas besoin de réseau.
 */
@Mojo(name = "expliquer", requiresProject = false, threadSafe = true)
public final class ExpliquerMojo extends AbstractMojo {

    /**
     * Le nom de la règle, tel que le rapport l'écrit : -Dregle=publicite-comparaison. Le premier mot seul,
     * -Dregle=publicite, donne toutes les règles de ce groupe.
     */
    @Parameter(property = "regle")
    String regle;

    private final Console console = Console.system();

    @Override
    public void execute() throws MojoFailureException {
        RuleBook rules = RuleBook.standard();
        console.print(lines(rules, regle == null ? "" : regle.strip()), console.log(getLog(), false));
    }

    private List<String> lines(RuleBook rules, String asked) throws MojoFailureException {
        if (asked.isEmpty()) {
            return Explanations.list(rules.rules());
        }
        String id = id(asked);
        Optional<Rule> rule = named(rules, id);
        if (rule.isPresent()) {
            return Explanations.lines(rule.get());
        }
        List<Rule> group = rules.rules().stream()
                .filter(one -> one.id().startsWith(id + "-"))
                .toList();
        if (group.isEmpty()) {
            throw new MojoFailureException(console.printable(unknown(rules, asked, id)));
        }
        return Explanations.list(group);
    }

    private static Optional<Rule> named(RuleBook rules, String id) {
        return rules.rules().stream()
                .filter(rule -> names(rule).anyMatch(id::equals))
                .findFirst();
    }

    private static Stream<String> names(Rule rule) {
        return Stream.concat(Stream.of(rule.id()), rule.aliases().stream().map(ExpliquerMojo::id));
    }

    /** Accents and capitals aside, as everywhere else. */
    private static String id(String typed) {
        return Folding.key(typed).replace('_', '-');
    }

    private static String unknown(RuleBook rules, String asked, String id) {
        TreeMap<String, String> ids = new TreeMap<>();
        rules.rules().forEach(rule -> names(rule).forEach(name -> ids.put(name, rule.id())));
        String meant = Nearest.to(id, ids.keySet())
                .map(ids::get)
                .map(nearest -> " La plus proche est « " + nearest + " » : -Dregle=" + nearest + ".")
                .orElse("");
        return "La règle « " + asked + " » n'existe pas." + meant
                + " Sans -Dregle, mvn plaque:expliquer donne la liste de toutes les règles";
    }
}
