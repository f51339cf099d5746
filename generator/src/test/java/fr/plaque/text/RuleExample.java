package fr.plaque.text;

import fr.plaque.rule.Rule;
import fr.plaque.source.SourceFile;
import fr.plaque.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * A sentence of a rule file's {@code exemples}: plain text, or a mapping with {@code texte}, {@code portee} and {@code
 * si}. The words that must be underlined stand in double square brackets.
 */
record RuleExample(String text, int start, int end, Scope scope, Set<String> circumstances) {

    private static final Parser MARKDOWN = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    static List<RuleExample> of(Rule rule, String list) {
        List<RuleExample> examples = new ArrayList<>();
        rule.body()
                .get("exemples")
                .map(YamlNode.Mapping.class::cast)
                .flatMap(all -> all.get(list))
                .ifPresent(items -> {
                    for (YamlNode item : ((YamlNode.Sequence) items).items()) {
                        examples.add(read(item));
                    }
                });
        return examples;
    }

    private static RuleExample read(YamlNode item) {
        if (item instanceof YamlNode.Scalar scalar) {
            return of(scalar.text(), Scope.PARAGRAPHE, Set.of());
        }
        YamlNode.Mapping mapping = (YamlNode.Mapping) item;
        Set<String> circumstances = new TreeSet<>();
        mapping.text("si").ifPresent(circumstances::add);
        return of(
                mapping.text("texte").orElseThrow(),
                mapping.text("portee").map(Scope::of).orElse(Scope.PARAGRAPHE),
                circumstances);
    }

    private static RuleExample of(String marked, Scope scope, Set<String> circumstances) {
        int open = marked.indexOf("[[");
        int close = marked.indexOf("]]");
        if (open < 0) {
            return new RuleExample(marked, -1, -1, scope, circumstances);
        }
        String text = marked.replace("[[", "").replace("]]", "");
        return new RuleExample(text, open, close - 2, scope, circumstances);
    }

    boolean isMarked() {
        return start >= 0;
    }

    List<Passage> passages() {
        SourceFile file = SourceFile.of("exemple.md", text);
        if (scope != Scope.PARAGRAPHE) {
            return List.of(Passage.verbatim(file, scope, new fr.plaque.source.Range(0, text.length())));
        }
        return markdown(file);
    }

    static List<Passage> markdown(SourceFile file) {
        Node document = MARKDOWN.parse(file.text());
        return MarkdownPassages.of(file, 0, document);
    }

    /** The hits of one rule that nothing clears. */
    List<Hit> findings(TextMatcher matcher, String rule) {
        List<Hit> findings = new ArrayList<>();
        for (Passage passage : passages()) {
            for (Hit hit : matcher.hits(passage, circumstances)) {
                if (hit.cleared().isEmpty() && hit.rule().id().equals(rule)) {
                    findings.add(hit);
                }
            }
        }
        return findings;
    }

    /** Whether the rule does with this sentence what its file says. */
    boolean holds(TextMatcher matcher, String rule) {
        List<Hit> findings = findings(matcher, rule);
        if (!isMarked()) {
            return findings.isEmpty();
        }
        return findings.size() == 1
                && findings.get(0).location().range().start() == start
                && findings.get(0).location().range().end() == end;
    }

    /** What went wrong, for a test's message. */
    String told(TextMatcher matcher, String rule) {
        StringBuilder told =
                new StringBuilder(rule).append("\n  « ").append(text).append(" »");
        if (isMarked()) {
            told.append("\n  voulu : ").append(text, start, end);
        }
        for (Hit hit : findings(matcher, rule)) {
            told.append("\n  trouvé : ")
                    .append(hit.location().excerpt())
                    .append("   par ")
                    .append(hit.motif());
        }
        for (Passage passage : passages()) {
            for (Hit hit : matcher.hits(passage, circumstances)) {
                if (hit.cleared().isPresent() && hit.rule().id().equals(rule)) {
                    told.append("\n  écarté : ")
                            .append(hit.words())
                            .append(" (")
                            .append(hit.cleared().get())
                            .append(")");
                }
            }
        }
        return told.toString();
    }
}
