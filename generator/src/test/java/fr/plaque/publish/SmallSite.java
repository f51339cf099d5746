package fr.plaque.publish;

import fr.plaque.finding.Finding;
import fr.plaque.finding.Outcome;
import fr.plaque.render.RenderedFile;
import fr.plaque.rule.RuleBook;
import fr.plaque.source.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** A site of a few files whose names and words tell its version, so that a mixture of two shows. */
record SmallSite(String version) {

    static RenderedFile file(String path, String text) {
        return new RenderedFile(
                path,
                text.getBytes(StandardCharsets.UTF_8),
                SourceFile.of("profil.yaml", "nom: x").atStart());
    }

    List<RenderedFile> files() {
        return List.of(
                file("index.html", "accueil " + version),
                file("honoraires/index.html", "honoraires " + version),
                file("pages/" + version + "/index.html", "page " + version),
                file("style.css", "/* " + version + " */"));
    }

    /** What a {@link Snapshot} of the published site must be. */
    SortedMap<String, String> expected() {
        SortedMap<String, String> expected = new TreeMap<>();
        expected.put("", "folder");
        for (RenderedFile file : files()) {
            expected.put(file.path(), new String(file.bytes(), StandardCharsets.UTF_8));
            for (int slash = file.path().indexOf('/');
                    slash >= 0;
                    slash = file.path().indexOf('/', slash + 1)) {
                expected.put(file.path().substring(0, slash), "folder");
            }
        }
        return expected;
    }

    List<Finding> publish(Path sortie, List<Path> sources, RuleBook rules) throws IOException {
        Outcome<Optional<Publication>> opened = Publication.open(sortie, sources, rules);
        List<Finding> findings = new ArrayList<>(opened.findings());
        if (opened.value().isPresent()) {
            try (Publication publication = opened.value().get()) {
                for (RenderedFile file : files()) {
                    publication.write(file);
                }
                findings.addAll(publication.publish());
            }
        }
        return findings;
    }
}
