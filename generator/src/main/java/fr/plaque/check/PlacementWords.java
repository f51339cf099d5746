package fr.plaque.check;

import fr.plaque.finding.Quotation;
import fr.plaque.model.Site;
import fr.plaque.rule.Rule;
import fr.plaque.rule.RuleBook;
import fr.plaque.schema.Schema;
import fr.plaque.text.Passage;
import fr.plaque.yaml.YamlNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a placement sheet never says: who is on call, how to open a door, who is a resident, which patient was treated,
 * which service is best, what former residents thought. The file of each rule holds its patterns ({@code motifs}).
 */
final class PlacementWords {

    private static final String NAMES = "information-stage-nom";
    private static final String ROTA = "information-stage-tableau";
    private static final String CODES = "secret-code-acces";

    private static final List<String> RULES =
            List.of(ROTA, CODES, NAMES, "secret-stage-cas", "publicite-stage-classement", "publicite-stage-temoignage");

    private final Map<Rule, List<Pattern>> patterns = new LinkedHashMap<>();

    PlacementWords(RuleBook rules) {
        for (String id : RULES) {
            Rule rule = rules.rule(id);
            YamlNode.Sequence motifs =
                    (YamlNode.Sequence) rule.body().get("motifs").orElseThrow();
            patterns.put(
                    rule,
                    motifs.items().stream()
                            .map(item ->
                                    Pattern.compile(((YamlNode.Scalar) item).text(), Pattern.UNICODE_CHARACTER_CLASS))
                            .toList());
        }
    }

    /** The words of the service in the profile; and of any place of practice, how to get in. */
    void profile(Site site, SiteNotes notes) {
        Set<String> agreed = StageCheck.agreed(site);
        SheetPassages.of(Schema.profil(), site.fichierProfil(), site.arbreProfil(), value -> value.path()
                        .startsWith("lieux"))
                .forEach(passage -> check(passage, agreed, Set.of(CODES), notes));
        SheetPassages.of(
                        Schema.profil(),
                        site.fichierProfil(),
                        site.arbreProfil(),
                        value -> value.path().startsWith("service.")
                                && !value.path().endsWith(".nom")
                                && !value.path().equals("service.directeur"))
                .forEach(passage -> check(passage, agreed, notes));
    }

    /** What a service posts as news: one day and one name make an event, several make a rota. */
    void news(Passage passage, SiteNotes notes) {
        check(passage, Set.of(), Set.of(CODES), notes);
        long days = patterns.entrySet().stream()
                .filter(rule -> rule.getKey().id().equals(ROTA))
                .flatMap(rule -> rule.getValue().stream())
                .mapToLong(pattern -> pattern.matcher(passage.text()).results().count())
                .sum();
        if (days > 1) {
            check(passage, Set.of(), Set.of(ROTA), notes);
        }
    }

    void check(Passage passage, Set<String> agreed, SiteNotes notes) {
        check(passage, agreed, Set.copyOf(RULES), notes);
    }

    private void check(Passage passage, Set<String> agreed, Set<String> wanted, SiteNotes notes) {
        patterns.forEach((rule, list) -> {
            if (!wanted.contains(rule.id())) {
                return;
            }
            for (Pattern pattern : list) {
                Matcher found = pattern.matcher(passage.text());
                while (found.find()) {
                    boolean mayBeNamed =
                            rule.id().equals(NAMES) && agreed.contains(PublicBodyCheck.name(found.group("nom")));
                    if (!mayBeNamed) {
                        notes.add(rule.at(
                                passage.at(found.start(), found.end()), "extrait", Quotation.of(found.group())));
                        return;
                    }
                }
            }
        });
    }
}
