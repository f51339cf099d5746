package fr.plaque.render;

import fr.plaque.finding.Finding;
import fr.plaque.rule.RuleBook;
import fr.plaque.source.SourceFile;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Reads the pages that templates of the author took part in: is what they owe still there? A word in a template proves
 * little, for it may stand where nothing is shown. Safe for several threads; says each thing once, whatever the number
 * of pages.
 */
final class KeptElements {

    /** The templates that take part in every page. */
    private static final List<String> FRAME = List.of("cadre", "tete", "bas");

    /** A value of the site. Sentences of law depend on the page; the template alone is asked for them. */
    private static final Pattern NAME = Pattern.compile("(?!phrases\\.)[a-z_]+(?:\\.[a-z_]+)*");

    private static final Pattern BLANK = Pattern.compile("[\\s\\u00a0\\u202f]+");

    private final ThemeContract contract;
    private final SortedMap<String, SourceFile> own;
    private final RuleBook rules;
    private final Set<String> told = ConcurrentHashMap.newKeySet();

    /** @param own the templates of the author, by path */
    KeptElements(ThemeContract contract, SortedMap<String, SourceFile> own, RuleBook rules) {
        this.contract = contract;
        this.own = own;
        this.rules = rules;
    }

    /** @param model what the template has received */
    List<Finding> check(String template, Map<String, Object> model, String html) {
        if (own.isEmpty()) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        SourceFile file = own.getOrDefault("gabarits/" + template + ".ftlh", own.get(own.firstKey()));
        for (String missing : missing(template, model, Jsoup.parse(html))) {
            if (told.add(file.path() + " " + missing)) {
                findings.add(rules.rule("gabarit-page")
                        .at(file.atStart(), "gabarit", "gabarits/" + template + ".ftlh", "manquant", missing));
            }
        }
        return findings;
    }

    private Set<String> missing(String template, Map<String, Object> model, Document page) {
        Set<String> missing = new LinkedHashSet<>();
        contract.elements().forEach((selector, label) -> {
            if (page.select(selector).isEmpty()) {
                missing.add(label);
            }
        });
        String words = words(page);
        Stream.concat(FRAME.stream(), Stream.of(template))
                .flatMap(name -> contract.templates().get(name).keeps().stream())
                .filter(name -> NAME.matcher(name).matches())
                .forEach(name -> value(model, name)
                        .filter(value -> !words.contains(value))
                        .ifPresent(value -> missing.add(name)));
        return missing;
    }

    /** What a reader, a search engine or a machine finds on the page. */
    private static String words(Document page) {
        return plain(page.text()
                + " "
                + page.getAllElements().stream()
                        .map(Element::attributes)
                        .flatMap(attributes -> attributes.asList().stream())
                        .map(Attribute::getValue)
                        .collect(Collectors.joining(" ")));
    }

    /** The text that a name stands for; a list, a group or finished HTML has none. */
    private static Optional<String> value(Map<String, Object> model, String name) {
        Object value = model;
        for (String part : name.split("\\.")) {
            value = value instanceof Map<?, ?> group ? group.get(part) : null;
        }
        if (value instanceof Map<?, ?> group) {
            value = group.get("texte");
        }
        return value instanceof String text && !text.isBlank() ? Optional.of(plain(text)) : Optional.empty();
    }

    private static String plain(String text) {
        return BLANK.matcher(text).replaceAll(" ").strip().toLowerCase(Locale.FRENCH);
    }
}
