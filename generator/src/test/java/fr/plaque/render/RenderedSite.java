package fr.plaque.render;

import static org.assertj.core.api.Assertions.assertThat;

import fr.plaque.finding.Outcome;
import fr.plaque.load.Liens;
import fr.plaque.load.LoadedSite;
import fr.plaque.load.SiteLoader;
import fr.plaque.model.Page;
import fr.plaque.source.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** A sample site, rendered; a finding on the way is a failure of the test. */
record RenderedSite(SortedMap<String, RenderedFile> files) {

    static RenderedSite of(SampleSite sample) {
        Renderer renderer = renderer(sample, theme(Map.of()));
        SortedMap<String, RenderedFile> files = new TreeMap<>();
        for (Page page : sample.pages()) {
            if (!page.info().brouillon()) {
                Outcome<Optional<RenderedFile>> file = renderer.page(page);
                assertThat(file.findings()).isEmpty();
                files.put(file.value().orElseThrow().path(), file.value().orElseThrow());
            }
        }
        Outcome<List<RenderedFile>> generated = renderer.generated();
        assertThat(generated.findings()).isEmpty();
        generated.value().forEach(file -> files.put(file.path(), file));
        return new RenderedSite(files);
    }

    /** The pages that the profile and the sheets of a folder make, in a theme. */
    static RenderedSite of(Path contenu, String theme) {
        LoadedSite loaded = SiteLoader.of(SampleSite.RULES)
                .load(contenu, LocalDate.of(2026, 11, 22))
                .value();
        Outcome<Renderer> renderer =
                Renderer.of(loaded.site(), loaded.liens(), Map.of(), theme(theme, Map.of()), SampleSite.RULES);
        SortedMap<String, RenderedFile> files = new TreeMap<>();
        renderer.value().generated().value().forEach(file -> files.put(file.path(), file));
        return new RenderedSite(files);
    }

    static Renderer renderer(SampleSite sample, Theme theme) {
        Outcome<Renderer> renderer = Renderer.of(
                sample.site(), Liens.of(sample.site().pages(), List.of()), Map.of(), theme, SampleSite.RULES);
        assertThat(renderer.findings()).isEmpty();
        return renderer.value();
    }

    static Theme theme(Map<String, byte[]> overrides) {
        return theme("sobre", overrides);
    }

    static Theme theme(String name, Map<String, byte[]> overrides) {
        Outcome<Optional<Theme>> theme = Theme.of(
                name,
                ThemeFiles.of(name).orElseThrow().contract().subjects().get(0),
                overrides,
                SampleSite.RULES,
                SourceFile.of("profil.yaml", "").atStart());
        assertThat(theme.findings()).isEmpty();
        return theme.value().orElseThrow();
    }

    String text(String path) {
        return text(files.get(path).bytes());
    }

    static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** The templates of the theme, by path. */
    static Map<String, String> templates() {
        Map<String, String> templates = new TreeMap<>();
        ThemeFiles.of("sobre").orElseThrow().templates().forEach((path, file) -> templates.put(path, file.text()));
        return templates;
    }

    /** For a look at it in a browser. */
    void write(Path folder) throws IOException {
        for (RenderedFile file : files.values()) {
            Path target = folder.resolve(file.path());
            Files.createDirectories(target.getParent());
            Files.write(target, file.bytes());
        }
    }
}
