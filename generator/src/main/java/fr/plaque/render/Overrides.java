package fr.plaque.render;

import fr.plaque.finding.Finding;
import fr.plaque.load.ThemeOverrides;
import fr.plaque.rule.RuleBook;
import fr.plaque.schema.Folding;
import fr.plaque.schema.Nearest;
import fr.plaque.source.Decoded;
import fr.plaque.source.Location;
import fr.plaque.source.SourceDecoder;
import fr.plaque.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
                findings.add(unknown(path, known));
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
        findings.addAll(new TemplateNames(contract.names(), rules).inspect(file));
        List<String> missing = contract.missing(file, path);
        if (!missing.isEmpty()) {
            findings.add(rules.rule("gabarit-incomplet")
                    .at(file.atStart(), "fichier", path, "manquants", String.join(", ", missing)));
        }
        templates.put(path, file);
    }

    private Finding unknown(String path, Collection<String> known) {
        Location place = SourceFile.of(ThemeOverrides.FOLDER + path, "").atStart();
        return nearest(path, known)
                .map(near -> rules.rule("gabarit-mal-nomme").at(place, "fichier", path, "connu", near))
                .orElseGet(() ->
                        rules.rule("gabarit-surcharge").at(place, "fichier", path, "connus", String.join(", ", known)));
    }

    /** The file that was probably meant: another folder or ending, a letter too many. */
    private static Optional<String> nearest(String path, Collection<String> known) {
        Map<String, String> byStem = new TreeMap<>();
        known.forEach(one -> byStem.put(stem(one), one));
        return Nearest.to(stem(path), byStem.keySet()).map(byStem::get);
    }

    private static String stem(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.indexOf('.');
        return Folding.words(dot < 0 ? name : name.substring(0, dot));
    }

    private SourceFile read(String path, byte[] bytes) {
        Decoded decoded = SourceDecoder.decode(ThemeOverrides.FOLDER + path, bytes, LIMIT);
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
