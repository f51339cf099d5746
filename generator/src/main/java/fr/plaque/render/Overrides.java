package fr.plaque.render;

import fr.plaque.finding.Finding;
import fr.plaque.rule.RuleBook;
import fr.plaque.source.Decoded;
import fr.plaque.source.SourceDecoder;
import fr.plaque.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** The author's versions of files of a theme, put in their place once each has shown that it can stand there. */
final class Overrides {

    private static final int LIMIT = 256 * 1024;

    private final ThemeContract contract;
    private final RuleBook rules;
    private final List<Finding> findings = new ArrayList<>();

    Overrides(ThemeContract contract, RuleBook rules) {
        this.contract = contract;
        this.rules = rules;
    }

    /**
     * @param overrides by path relative to the theme
     * @param templates of the theme, by path; changed
     * @param assets of the theme, by path; changed
     */
    void apply(
            Map<String, byte[]> overrides, SortedMap<String, SourceFile> templates, SortedMap<String, byte[]> assets) {
        TreeSet<String> known = new TreeSet<>(templates.keySet());
        known.addAll(assets.keySet());
        new TreeMap<>(overrides).forEach((path, bytes) -> {
            if (!known.contains(path)) {
                findings.add(rules.rule("gabarit-surcharge")
                        .at(
                                SourceFile.of("theme/" + path, "").atStart(),
                                "fichier",
                                path,
                                "connus",
                                String.join(", ", known)));
            } else if (templates.containsKey(path)) {
                template(path, read(path, bytes), templates);
            } else {
                assets.put(path, read(path, bytes).text().getBytes(StandardCharsets.UTF_8));
            }
        });
    }

    List<Finding> findings() {
        return findings;
    }

    private void template(String path, SourceFile file, SortedMap<String, SourceFile> templates) {
        findings.addAll(TemplateGuard.inspect(file, rules));
        List<String> missing = contract.missing(file, path);
        if (!missing.isEmpty()) {
            findings.add(rules.rule("gabarit-incomplet")
                    .at(file.atStart(), "fichier", path, "manquants", String.join(", ", missing)));
        }
        templates.put(path, file);
    }

    private SourceFile read(String path, byte[] bytes) {
        Decoded decoded = SourceDecoder.decode("theme/" + path, bytes, LIMIT);
        decoded.faults()
                .forEach(fault -> findings.add(rules.rule(fault.rule())
                        .at(
                                rules.rule(fault.rule()).level(),
                                decoded.file().at(fault.range()),
                                rules.rule(fault.rule()).basis(),
                                fault.words())));
        return decoded.file();
    }
}
