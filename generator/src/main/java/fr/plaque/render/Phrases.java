package fr.plaque.render;

import fr.plaque.finding.LegalBasis;
import fr.plaque.rule.Articles;
import fr.plaque.rule.ResourceFolder;
import fr.plaque.source.SourceFile;
import fr.plaque.text.Typography;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;

/** The sentences that the site says by itself, and the public addresses it sends to, from dated data files. */
final class Phrases {

    private final Map<String, DataFile> sentences;
    private final Map<String, DataFile> links;
    private final List<String> callHeadings;
    private final Articles articles;

    private Phrases(DataFile sentences, DataFile links, Articles articles) {
        this.sentences = sentences.parts();
        this.links = links.parts();
        this.callHeadings = sentences.list("titres-quand-appeler");
        this.articles = articles;
    }

    /** Those of the jar. */
    static Phrases standard(Articles articles) {
        SortedMap<String, byte[]> files = ResourceFolder.files(Phrases.class.getClassLoader(), "droit");
        return new Phrases(file(files, "phrases.yaml"), file(files, "liens.yaml"), articles);
    }

    CallHeadings callHeadings() {
        return new CallHeadings(callHeadings);
    }

    /** The text of a sentence, its placeholders filled. */
    String text(String id, Map<String, String> words) {
        String text = sentences.get(id).text("texte");
        for (Map.Entry<String, String> word : words.entrySet()) {
            text = text.replace("{" + word.getKey() + "}", word.getValue());
        }
        boolean opensWithAName = sentences.get(id).text("texte").startsWith("{");
        return Typography.french(opensWithAName ? capital(text) : text);
    }

    private static String capital(String text) {
        int first = text.isEmpty() ? 0 : text.offsetByCodePoints(0, 1);
        return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
    }

    /** {@code {texte, fondement}} for templates; {@code fondement} as {@code {texte, lien}}, when there is one. */
    Map<String, Object> view(String id, Map<String, String> words) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("texte", text(id, words));
        sentences
                .get(id)
                .optional("fondement")
                .flatMap(articles::find)
                .ifPresent(basis -> view.put("fondement", basis(basis)));
        return view;
    }

    /** All of them, by id with underscores, so that a template can name them. */
    Map<String, Object> views(Map<String, String> words) {
        Map<String, Object> views = new LinkedHashMap<>();
        sentences.keySet().forEach(id -> views.put(id.replace('-', '_'), view(id, words)));
        return views;
    }

    /** {@code {titre, lien}} by id with underscores. */
    Map<String, Object> links() {
        Map<String, Object> views = new LinkedHashMap<>();
        links.forEach((id, link) -> views.put(
                id.replace('-', '_'),
                Map.of("titre", Typography.french(link.text("titre")), "lien", link.text("lien"))));
        return views;
    }

    static Map<String, Object> basis(LegalBasis basis) {
        return Map.of("texte", Typography.french(basis.toString()), "lien", basis.source());
    }

    private static DataFile file(SortedMap<String, byte[]> files, String name) {
        return DataFile.read(SourceFile.of("droit/" + name, new String(files.get(name), StandardCharsets.UTF_8)));
    }
}
