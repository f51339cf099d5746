package fr.plaque.preview;

import static org.assertj.core.api.Assertions.assertThat;

import fr.plaque.generator.Generator;
import fr.plaque.generator.Requests;
import fr.plaque.generator.SiteRequest;
import fr.plaque.publish.NewFolder;
import fr.plaque.report.Dossier;
import fr.plaque.starter.Starter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The starter site, looked at through {@code plaque:apercu}, and asked for over a socket. */
abstract class PreviewCase {

    static final Generator GENERATOR = Generator.standard();

    @TempDir
    Path folder;

    final BlockingQueue<Dossier> builds = new LinkedBlockingQueue<>();
    final BlockingQueue<String> faults = new LinkedBlockingQueue<>();
    Preview preview;
    Raw raw;

    @BeforeEach
    void start() throws Exception {
        TreeMap<String, byte[]> files = new TreeMap<>();
        Starter.files("cabinet", "1", "https://depot.example/maven2", Requests.TODAY)
                .forEach((path, file) -> files.put(path, file.bytes()));
        new NewFolder(folder).write(files, Set.of());
        preview = preview(0);
        raw = new Raw(preview.address());
        assertThat(next().publiable()).isTrue();
    }

    Preview preview(int port) throws IOException {
        SiteRequest request = Requests.inPlace(folder, SiteRequest.Mode.VERIFIER, false);
        return Preview.start(GENERATOR, () -> request, port, new PreviewListener() {
            @Override
            public void built(Dossier dossier, long milliseconds) {
                builds.add(dossier);
            }

            @Override
            public void broke(String reason) {
                faults.add(reason);
            }
        });
    }

    @AfterEach
    void stop() {
        preview.close();
    }

    final Dossier next() throws InterruptedException {
        Dossier dossier = builds.poll(20, TimeUnit.SECONDS);
        assertThat(dossier).as("a build").isNotNull();
        return dossier;
    }

    final Path page(String name) {
        return folder.resolve("contenu/pages").resolve(name);
    }

    final void save(Path file, String from, String to) throws IOException {
        Files.writeString(file, Files.readString(file).replace(from, to));
    }
}
