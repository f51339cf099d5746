package fr.plaque.text;

import fr.plaque.finding.Level;
import fr.plaque.rule.Rule;
import fr.plaque.rule.RuleBookException;
import fr.plaque.rule.RuleKind;
import fr.plaque.yaml.YamlNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Reads the text part of rule files, strictly: an unknown key is a fault of ours, with its file and line. */
final class TextRuleReader {

    /** When a pattern holds: said of one pattern, or of all those of the rule. */
    private static final Set<String> CONDITION_KEYS =
            Set.of("sujet", "negation", "question", "ton", "unite", "portee", "hors_portee", "si", "avec", "sans");

    private static final Set<String> RULE_KEYS = joined(
            CONDITION_KEYS,
            "id",
            "alias",
            "genre",
            "niveau",
            "titre",
            "message",
            "pourquoi",
            "remede",
            "fondement",
            "acceptable",
            "relu_le",
            "sujets",
            "professions",
            "depuis",
            "jusqu_au",
            "verifie",
            "exemples",
            "sauf",
            "fort",
            "faible",
            "verifier",
            "controle");
    private static final Set<String> PATTERN_KEYS = joined(CONDITION_KEYS, "motif", "motifs");
    private static final Set<String> EXEMPTION_KEYS = Set.of("motif", "motifs", "raison", "etendue");
    private static final Map<String, Level> LEVELS =
            Map.of("fort", Level.ERREUR, "faible", Level.AVERTISSEMENT, "verifier", Level.A_VERIFIER);

    private final PatternCompiler compiler;
    private Rule rule;

    TextRuleReader(PatternCompiler compiler) {
        this.compiler = compiler;
    }

    TextRule read(Rule read) {
        rule = read;
        YamlNode.Mapping body = read.body();
        allow(body, RULE_KEYS);
        List<TextRule.Pattern> patterns = new ArrayList<>();
        for (YamlNode.Entry entry : body.entries()) {
            Level level = LEVELS.get(entry.key().text());
            if (level != null) {
                items(entry.value()).forEach(item -> patterns.addAll(patterns(item, level)));
            }
        }
        List<TextRule.Exemption> exemptions = new ArrayList<>();
        body.get("sauf").ifPresent(list -> items(list).forEach(item -> exemptions.addAll(exemptions(item))));
        if (patterns.isEmpty()
                && rule.kind() == RuleKind.TEXTE
                && body.get("controle").isEmpty()) {
            throw fault(body, "a rule on texts must look for something");
        }
        return new TextRule(read, List.copyOf(patterns), List.copyOf(exemptions));
    }

    private static Set<String> joined(Set<String> keys, String... others) {
        Set<String> joined = new TreeSet<>(keys);
        joined.addAll(List.of(others));
        return Set.copyOf(joined);
    }

    private List<TextRule.Pattern> patterns(YamlNode item, Level level) {
        if (item instanceof YamlNode.Mapping mapping) {
            allow(mapping, PATTERN_KEYS);
        }
        TextRule.Conditions conditions = conditions(item);
        return motifs(item).stream()
                .map(motif -> {
                    PatternCompiler.Compiled compiled = compile(motif);
                    return new TextRule.Pattern(
                            motif.text(),
                            level,
                            compiled.first(),
                            Step.firstOf(compiled.first()),
                            compiled.anchors(),
                            conditions);
                })
                .toList();
    }

    private List<TextRule.Exemption> exemptions(YamlNode item) {
        if (!(item instanceof YamlNode.Mapping mapping)) {
            throw fault(item, "an exception needs « motif » and « raison »");
        }
        allow(mapping, EXEMPTION_KEYS);
        String reason = mapping.text("raison").orElseThrow(() -> fault(item, "an exception needs « raison »"));
        String extent = mapping.text("etendue").orElse("mots");
        if (!extent.equals("mots") && !extent.equals("phrase")) {
            throw fault(item, "« etendue » is mots or phrase");
        }
        return motifs(item).stream()
                .map(motif -> new TextRule.Exemption(
                        motif.text(), reason, compile(motif).first(), extent.equals("phrase")))
                .toList();
    }

    private TextRule.Conditions conditions(YamlNode item) {
        Set<Scope> scopes = EnumSet.noneOf(Scope.class);
        texts(item, "portee").forEach(scope -> scopes.add(scope(scope)));
        Set<Scope> outside = EnumSet.noneOf(Scope.class);
        texts(item, "hors_portee").forEach(scope -> outside.add(scope(scope)));
        List<Step> with = texts(item, "avec").stream()
                .map(this::compile)
                .map(PatternCompiler.Compiled::first)
                .toList();
        List<Step> without = texts(item, "sans").stream()
                .map(this::compile)
                .map(PatternCompiler.Compiled::first)
                .toList();
        Set<String> circumstances = new TreeSet<>();
        texts(item, "si").forEach(circumstance -> circumstances.add(circumstance.text()));
        return new TextRule.Conditions(
                subject(item),
                choice(item, "negation", "leve", "ignore").equals("leve"),
                choice(item, "question", "ignore", "leve").equals("leve"),
                choice(item, "ton", "pese", "ignore").equals("pese"),
                choice(item, "unite", "phrase", "bloc").equals("bloc"),
                scopes,
                outside,
                Set.copyOf(circumstances),
                with,
                without);
    }

    private TextRule.Subject subject(YamlNode item) {
        String word = choice(item, "sujet", "tous", "soi", "hors-tiers");
        return TextRule.Subject.valueOf(word.replace('-', '_').toUpperCase(Locale.ROOT));
    }

    /** The value of a condition, on the pattern or else on the rule; the first of the list when neither says. */
    private String choice(YamlNode item, String key, String... allowed) {
        List<YamlNode.Scalar> found = texts(item, key);
        if (found.isEmpty()) {
            return allowed[0];
        }
        if (!List.of(allowed).contains(found.get(0).text())) {
            throw fault(found.get(0), "« " + key + " » is one of " + String.join(", ", allowed));
        }
        return found.get(0).text();
    }

    private List<YamlNode.Scalar> texts(YamlNode item, String key) {
        YamlNode own =
                item instanceof YamlNode.Mapping mapping ? mapping.get(key).orElse(null) : null;
        YamlNode value = own != null ? own : rule.body().get(key).orElse(null);
        return value == null ? List.of() : scalars(value);
    }

    private List<YamlNode.Scalar> motifs(YamlNode item) {
        if (item instanceof YamlNode.Scalar scalar) {
            return List.of(scalar);
        }
        List<YamlNode.Scalar> motifs = new ArrayList<>();
        if (item instanceof YamlNode.Mapping mapping) {
            mapping.get("motif").ifPresent(motif -> motifs.addAll(scalars(motif)));
            mapping.get("motifs").ifPresent(list -> motifs.addAll(scalars(list)));
        }
        if (motifs.isEmpty()) {
            throw fault(item, "a pattern was expected here: a text, or a mapping with « motif »");
        }
        return motifs;
    }

    private List<YamlNode.Scalar> scalars(YamlNode value) {
        List<YamlNode.Scalar> scalars = new ArrayList<>();
        for (YamlNode item : value instanceof YamlNode.Sequence list ? list.items() : List.of(value)) {
            if (!(item instanceof YamlNode.Scalar scalar)) {
                throw fault(item, "a text was expected here");
            }
            scalars.add(scalar);
        }
        return scalars;
    }

    private List<YamlNode> items(YamlNode value) {
        if (value instanceof YamlNode.Sequence sequence) {
            return sequence.items();
        }
        throw fault(value, "a list was expected here");
    }

    private PatternCompiler.Compiled compile(YamlNode.Scalar pattern) {
        try {
            return compiler.compile(pattern.text());
        } catch (IllegalArgumentException e) {
            throw fault(pattern, e.getMessage());
        }
    }

    private Scope scope(YamlNode.Scalar name) {
        try {
            return Scope.of(name.text());
        } catch (IllegalArgumentException e) {
            throw fault(name, "no such scope: " + name.text());
        }
    }

    private void allow(YamlNode.Mapping mapping, Set<String> keys) {
        for (YamlNode.Entry entry : mapping.entries()) {
            if (!keys.contains(entry.key().text())) {
                throw fault(entry.key(), "unknown key « " + entry.key().text() + " »");
            }
        }
    }

    private RuleBookException fault(YamlNode node, String message) {
        return new RuleBookException(rule.file().at(node.range()) + " " + message);
    }
}
