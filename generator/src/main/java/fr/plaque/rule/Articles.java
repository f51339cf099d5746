package fr.plaque.rule;

import fr.plaque.finding.LegalBasis;
import fr.plaque.source.SourceFile;
import fr.plaque.yaml.YamlNode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The articles of law and the recommendations that rules cite: {@code droit/articles.yaml}. */
public final class Articles {

    private final Map<String, LegalBasis> byId = new TreeMap<>();

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
        }
        return articles;
    }

    /** The article of that id; ids are those of the file, {@code csp-r4127-53}. */
    public Optional<LegalBasis> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }
}
