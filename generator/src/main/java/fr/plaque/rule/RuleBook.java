package fr.plaque.rule;

import fr.plaque.source.SourceFile;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;

/** All the rules of this version of Plaque, and the articles they rest on. */
public final class RuleBook {

    private final Articles articles;
    private final SortedMap<String, Rule> byId = new TreeMap<>();

    private RuleBook(Articles articles) {
        this.articles = articles;
    }

    /**
     * The rules of the jar.
     *
     * @throws RuleBookException if a rule file is wrong, naming the file and the line
     */
    public static RuleBook standard() {
        ClassLoader jar = RuleBook.class.getClassLoader();
        SortedMap<String, String> law = ResourceFolder.texts(jar, "droit");
        return of(SourceFile.of("droit/articles.yaml", law.get("articles.yaml")), ResourceFolder.texts(jar, "regles"));
    }

    /**
     * @param articles the file of the articles
     * @param rules the rule files by path
     */
    public static RuleBook of(SourceFile articles, SortedMap<String, String> rules) {
        RuleBook book = new RuleBook(Articles.read(articles));
        RuleReader reader = new RuleReader(book.articles);
        rules.forEach((path, text) -> {
            Rule rule = reader.read(SourceFile.of("regles/" + path, text));
            if (book.byId.put(rule.id(), rule) != null) {
                throw new RuleBookException("regles/" + path + ": the id " + rule.id() + " is taken");
            }
        });
        return book;
    }

    /** @throws IllegalArgumentException if there is no such rule, which is a fault of ours */
    public Rule rule(String id) {
        Rule rule = byId.get(id);
        if (rule == null) {
            throw new IllegalArgumentException("no rule file for " + id);
        }
        return rule;
    }

    /** Sorted by id. */
    public Collection<Rule> rules() {
        return byId.values();
    }

    public Articles articles() {
        return articles;
    }
}
