package fr.plaque.rule;

import fr.plaque.finding.LegalBasis;
import fr.plaque.source.SourceFile;
import fr.plaque.yaml.YamlNode;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The articles of law and the recommendations that rules cite: {@code droit/articles.yaml}. */
public final class Articles {

    private final SortedMap<String, LegalBasis> byId = new TreeMap<>();
    private final SortedMap<String, String> subjects = new TreeMap<>();

    private Articles() {}

    static Articles read(SourceFile file) {
        Articles articles = new Articles();
        RuleFile document = RuleFile.read(file);
        for (YamlNode.Entry entry : document.root().entries()) {
            RuleFile article = document.part(entry);
            articles.byId.put(
                    entry.key().text(),
                    new LegalBasis(
                            article.required("texte"),
                            article.optional("article").orElse(""),
                            article.optional("en_vigueur").map(LocalDate::parse),
                            article.required("source")));
            articles.subjects.put(entry.key().text(), article.optional("objet").orElse(""));
        }
        return articles;
    }

    /** The article of that id; ids are those of the file, {@code csp-r4127-53}. */
    public Optional<LegalBasis> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** All of them, by id. */
    public SortedMap<String, LegalBasis> all() {
        return Collections.unmodifiableSortedMap(byId);
    }

    /** What the article of that id is about, one sentence. */
    public String subject(String id) {
        return subjects.getOrDefault(id, "");
    }
}
