package fr.plaque.load;

import fr.plaque.finding.Finding;
import fr.plaque.finding.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** A site's folder, file by file. */
final class SiteFiles {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final Path folder;

    private SiteFiles(Path folder) {
        this.folder = folder;
    }

    /** A folder with nothing but the complete small profile. */
    static SiteFiles in(Path folder) {
        return new SiteFiles(folder).file("profil.yaml", Profils.petit());
    }

    static SiteFiles empty(Path folder) {
        return new SiteFiles(folder);
    }

    SiteFiles file(String path, String text) {
        return file(path, text.getBytes(StandardCharsets.UTF_8));
    }

    SiteFiles file(String path, byte[] bytes) {
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    SiteFiles page(String path, String body) {
        return file(path, "---\ntitre: Une page\ntype: administratif\nresume: En bref.\n---\n" + body);
    }

    SiteFiles draft(String path, String body) {
        return file(path, "---\ntitre: Une page\ntype: administratif\nresume: En bref.\npublie: non\n---\n" + body);
    }

    Outcome<LoadedSite> load() {
        return SiteLoader.of(Profils.RULES).load(folder, TODAY);
    }

    /** « pages/a.md:3 lien-vide », one a finding, without what the small profile itself gives. */
    static List<String> told(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> !finding.rule().equals("profil-recommande"))
                .map(finding -> finding.location().path() + ":"
                        + finding.location().start().line() + " " + finding.rule())
                .toList();
    }
}
