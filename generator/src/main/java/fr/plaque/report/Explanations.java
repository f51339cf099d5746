package fr.plaque.report;

import fr.plaque.finding.LegalBasis;
import fr.plaque.rule.Rule;
import fr.plaque.rule.RuleBook;
import fr.plaque.schema.GuidePage;
import fr.plaque.yaml.YamlNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A rule told to a person: on the terminal, and as a page of the guide. */
public final class Explanations {

    /** The name of the list of the rules, and of the folder of their pages. */
    static final String LIST = "toutes-les-regles";

    private static final Pattern LINK = Pattern.compile("!?\\[[^\\[\\]]+\\]\\([^()\\s]+\\)");

    /** The double brackets are our own, around the words that are found. */
    private static final Pattern MARKDOWN = Pattern.compile("(?<!\\[)\\[(?!\\[)|(?<!])](?!])|[<*`|]|^[-+#](?= )");

    private Explanations() {}

    /** One rule, for a terminal. */
    public static List<String> lines(Rule rule) {
        List<String> lines = new ArrayList<>();
        lines.add(rule.id() + " — " + rule.title());
        lines.add("  Niveau : " + rule.level().label().toLowerCase(Locale.FRANCE)
                + (rule.acceptable() ? ", acceptable avec une raison écrite" : ", ne peut pas être accepté"));
        lines.add("  Pourquoi : " + rule.why());
        rule.basis().ifPresent(basis -> {
            lines.add("  Fondement : " + basis + since(basis));
            lines.add("    à lire sur " + basis.source());
        });
        lines.add("  Que faire : " + plain(rule.remedy()));
        examples(rule, "doit_signaler").stream()
                .limit(4)
                .forEach(example -> lines.add("  Signalé : " + unmarked(example)));
        examples(rule, "doit_passer").stream().limit(4).forEach(example -> lines.add("  Permis  : " + example));
        lines.add("  Règle relue le " + French.day(rule.reviewed()) + ".");
        return lines;
    }

    /** Some rules (one at least), a line each, then how to read one. */
    public static List<String> list(Collection<Rule> rules) {
        List<String> lines = new ArrayList<>();
        rules.forEach(rule -> lines.add(rule.id() + " — " + rule.title()));
        lines.add("");
        lines.add("Pour lire une règle : mvn plaque:expliquer -Dregle="
                + rules.iterator().next().id());
        return lines;
    }

    /** The pages of the guide on the rules, by path: one a rule, in the folder {@link #LIST}, and their list beside it. */
    public static SortedMap<String, String> pages(RuleBook rules) {
        SortedMap<String, String> pages = new TreeMap<>();
        StringBuilder index = new StringBuilder(GuidePage.header(
                "Toutes les règles", "Chaque règle, avec son fondement, ce qu'elle demande et des exemples."));
        index.append("Cette liste et ces pages sont tirées des règles elles-mêmes.\n");
        String group = "";
        for (Rule rule : rules.rules()) {
            String own = rule.id().substring(0, rule.id().indexOf('-'));
            if (!own.equals(group)) {
                group = own;
                index.append("\n## ").append(group).append("\n\n");
            }
            String path = LIST + "/" + rule.id() + ".md";
            index.append("* [")
                    .append(rule.id())
                    .append("](")
                    .append(path)
                    .append(") : ")
                    .append(rule.title())
                    .append('\n');
            pages.put(path, page(rule));
        }
        pages.put(LIST + ".md", index.toString());
        return pages;
    }

    private static String page(Rule rule) {
        StringBuilder page = new StringBuilder(GuidePage.header(
                rule.title(),
                "Règle " + rule.id() + ", niveau " + rule.level().label().toLowerCase(Locale.FRANCE) + "."));
        page.append(
                rule.acceptable()
                        ? "Un constat peut être accepté avec une raison écrite.\n"
                        : "Un constat ne peut pas être accepté.\n");
        page.append("\n## Pourquoi\n\n").append(literal(rule.why())).append('\n');
        rule.basis().ifPresent(basis -> page.append("\nFondement : ")
                .append(basis)
                .append(since(basis))
                .append(". [Lire le texte](")
                .append(basis.source())
                .append(").\n"));
        page.append("\n## Que faire\n\n").append(literal(plain(rule.remedy()))).append('\n');
        section(page, "## Ce qui est signalé", examples(rule, "doit_signaler"));
        section(page, "## Ce qui est permis", examples(rule, "doit_passer"));
        section(page, "## Ce que Plaque ne voit pas encore", examples(rule, "a_venir"));
        page.append("\nRègle relue le ").append(French.day(rule.reviewed())).append(".\n");
        return page.toString();
    }

    private static void section(StringBuilder page, String heading, List<String> examples) {
        if (!examples.isEmpty()) {
            page.append('\n').append(heading).append("\n\n");
            examples.forEach(example ->
                    page.append("* ").append(emphasised(literal(example))).append('\n'));
        }
    }

    private static List<String> examples(Rule rule, String key) {
        List<String> examples = new ArrayList<>();
        if (rule.body().get("exemples").orElse(null) instanceof YamlNode.Mapping groups
                && groups.get(key).orElse(null) instanceof YamlNode.Sequence sequence) {
            for (YamlNode item : sequence.items()) {
                if (item instanceof YamlNode.Scalar scalar) {
                    examples.add(scalar.text().replaceAll("\\s+", " "));
                }
            }
        }
        return examples;
    }

    private static String since(LegalBasis basis) {
        return basis.enVigueur()
                .map(day -> ", en vigueur depuis le " + French.day(day))
                .orElse("");
    }

    /** A rule's text holds placeholders that only a finding fills. */
    private static String plain(String template) {
        return template.replaceAll("\\{([a-z_]+)\\}", "…");
    }

    /** What Markdown would take for mark-up, so that it is shown; a link that shows how to write one, as code. */
    private static String literal(String text) {
        StringBuilder shown = new StringBuilder();
        int end = 0;
        Matcher link = LINK.matcher(text);
        while (link.find()) {
            shown.append(escaped(text.substring(end, link.start())))
                    .append('`')
                    .append(link.group())
                    .append('`');
            end = link.end();
        }
        return shown.append(escaped(text.substring(end))).toString();
    }

    /** Letters that were garbled on purpose are named, lest they be taken for a fault of the page. */
    private static String escaped(String text) {
        return MARKDOWN.matcher(text).replaceAll("\\\\$0").replace("Ã", "&Atilde;");
    }

    private static String unmarked(String example) {
        return example.replace("[[", "").replace("]]", "");
    }

    private static String emphasised(String example) {
        return example.replace("[[", "**").replace("]]", "**");
    }
}
