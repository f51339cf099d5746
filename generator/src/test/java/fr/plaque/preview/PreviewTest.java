package fr.plaque.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.plaque.generator.Generator;
import fr.plaque.generator.SiteRequest;
import fr.plaque.publish.NewFolder;
import fr.plaque.report.Dossier;
import fr.plaque.starter.Starter;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code plaque:apercu}, asked over a socket. */
class PreviewTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Generator GENERATOR = Generator.standard();

    @TempDir
    Path folder;

    private final BlockingQueue<Dossier> builds = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> faults = new LinkedBlockingQueue<>();
    private Preview preview;
    private Raw raw;

    @BeforeEach
    void start() throws Exception {
        TreeMap<String, byte[]> files = new TreeMap<>();
        Starter.files("cabinet", "1", TODAY).forEach((path, file) -> files.put(path, file.bytes()));
        new NewFolder(folder).write(files, Set.of());
        preview = preview(0);
        raw = new Raw(preview.address());
        assertThat(next().publiable()).isTrue();
    }

    private Preview preview(int port) throws IOException {
        SiteRequest request = new SiteRequest(
                folder.resolve("contenu"),
                folder.resolve("target/site"),
                folder.resolve("target/plaque"),
                Optional.empty(),
                folder.resolve("theme"),
                TODAY,
                SiteRequest.Mode.VERIFIER,
                false);
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

    private Dossier next() throws InterruptedException {
        Dossier dossier = builds.poll(20, TimeUnit.SECONDS);
        assertThat(dossier).as("a build").isNotNull();
        return dossier;
    }

    private Path page(String name) {
        return folder.resolve("contenu/pages").resolve(name);
    }

    private void save(Path file, String from, String to) throws IOException {
        Files.writeString(file, Files.readString(file).replace(from, to));
    }

    @Test
    void aPageIsShownWithTheBandAndNothingIsWritten() throws Exception {
        String home = raw.get("/");
        assertThat(Raw.status(home)).isEqualTo(200);
        assertThat(home)
                .contains("Content-type: text/html; charset=utf-8")
                .contains("Camille Exemple", "13/13 informations, 0 erreur", "/_apercu/apercu.js");
        assertThat(raw.get("/vaccination/")).contains("La vaccination au cabinet");
        assertThat(folder.resolve("target")).doesNotExist();
    }

    @Test
    void everyAnswerForbidsWhatItDoesNotNeed() throws Exception {
        for (String path : new String[] {"/", "/rien", "/_apercu/constats", "/sitemap.xml"}) {
            assertThat(raw.get(path).toLowerCase(Locale.ROOT))
                    .as(path)
                    .contains("content-security-policy: default-src 'none'", "script-src 'self'")
                    .contains("x-content-type-options: nosniff", "referrer-policy: no-referrer", "no-store")
                    .doesNotContain(
                            "strict-transport", "upgrade-insecure", "access-control", "http-equiv=\"content-sec");
        }
    }

    @Test
    void everyRequestIsAnsweredOrRefused() throws IOException {
        List<String> requests = Files.readAllLines(Path.of("src/test/resources/apercu/requetes.txt"));
        SoftAssertions all = new SoftAssertions();
        for (String line : requests.subList(1, requests.size())) {
            String[] parts = line.split(" \\| ");
            String response = raw.send(parts[0].replace("~", "\n") + "Connection: close\n\n");
            all.assertThat(parts[1].split(" ")).as(line).contains(Integer.toString(Raw.status(response)));
            all.assertThat(response).as(line).doesNotContain("root:", "rpps", "<artifactId>", "\tat ");
        }
        all.assertAll();
    }

    @Test
    void onlyThisMachineIsAnswered() throws Exception {
        for (InetAddress own :
                InetAddress.getAllByName(InetAddress.getLocalHost().getHostName())) {
            if (!own.isLoopbackAddress()) {
                assertThatThrownBy(() -> {
                            try (Socket socket = new Socket()) {
                                socket.connect(new InetSocketAddress(own, raw.port()), 2000);
                            }
                        })
                        .isInstanceOf(IOException.class);
            }
        }
    }

    @Test
    void aBrowserThatWaitsIsToldOfTheNextBuild() throws Exception {
        try (Socket socket = raw.open()) {
            socket.getOutputStream()
                    .write(("GET /_apercu/evenements HTTP/1.1\r\nHost: 127.0.0.1:" + raw.port() + "\r\n\r\n")
                            .getBytes(StandardCharsets.ISO_8859_1));
            String first = Raw.until(socket.getInputStream(), "data: ");
            assertThat(first).contains("text/event-stream");
            String version = raw.get("/").replaceAll("(?s).*data-version=\"(\\w+)\".*", "$1");
            save(page("vaccination.md"), "La vaccination au cabinet", "Les vaccins au cabinet");
            next();
            Raw.until(socket.getInputStream(), "data: ");
            assertThat(raw.get("/vaccination/"))
                    .contains("Les vaccins au cabinet")
                    .doesNotContain("data-version=\"" + version);
        }
    }

    @Test
    void anErrorLiesOverTheLastGoodPageUntilItIsMended() throws Exception {
        save(page("vaccination.md"), "Cette page donne", "Le meilleur médecin de la ville. <script>alert(1)</script>");
        assertThat(next().publiable()).isFalse();
        assertThat(raw.get("/vaccination/"))
                .contains("Cette page donne des repères", "plaque-apercu-erreurs", "contenu/pages/vaccination.md:")
                .contains("Que faire : ", "La page dessous est la dernière bonne version")
                .contains("&lt;script&gt;")
                .doesNotContain("<script>alert");
        save(page("vaccination.md"), "Le meilleur médecin de la ville. <script>alert(1)</script>", "Cette page donne");
        assertThat(next().publiable()).isTrue();
        assertThat(raw.get("/vaccination/")).doesNotContain("plaque-apercu-erreurs");
    }

    @Test
    void fiftyPagesAreMadeAgainInNoTime() throws Exception {
        String text = Files.readString(page("vaccination.md"));
        for (int i = 0; i < 50; i++) {
            Files.writeString(
                    page("page-" + i + ".md"), text.replace("La vaccination au cabinet", "Vaccin de la page " + i));
        }
        Dossier made = next();
        while (made.nombrePages() < 53 || !made.publiable()) { // a build may see a file half written
            assertThat(faults).isEmpty();
            made = next();
        }
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            save(page("page-7.md"), "Vaccin", "Vaccins");
            long saved = System.nanoTime();
            next();
            best = Math.min(best, System.nanoTime() - saved);
        }
        assertThat(raw.get("/page-7/")).contains("Vaccinsssss de la page 7");
        assertThat(best).as("nanoseconds from save to page").isLessThan(TimeUnit.SECONDS.toNanos(1));
    }

    @Test
    void theProfileMayBeInAnyState() throws Exception {
        Path profile = folder.resolve("contenu/profil.yaml");
        String good = Files.readString(profile);
        for (String state : new String[] {"", "praticien: [", "\t\t:\n- {", "\u0000\u0001", "a: &x [*x]", "- - - -"}) {
            Files.writeString(profile, state);
            assertThat(next().publiable()).as(state).isFalse();
            assertThat(raw.get("/")).contains("Camille Exemple", "plaque-apercu-erreurs", "contenu/profil.yaml:");
        }
        Files.write(profile, new byte[] {(byte) 0xff, (byte) 0xfe, 0, (byte) 0xd8, 'x'});
        assertThat(next().publiable()).isFalse();
        Files.delete(profile);
        assertThat(next().publiable()).isFalse();
        Files.createDirectory(profile);
        assertThat(next().publiable()).isFalse();
        Files.delete(profile);
        Files.writeString(profile, good);
        Dossier mended = builds.take();
        while (!mended.publiable()) {
            mended = next();
        }
        assertThat(raw.get("/")).contains("13/13").doesNotContain("plaque-apercu-erreurs");
        assertThat(faults).isEmpty();
    }

    @Test
    void filesMayBeRenamedDeletedAndMadeUnreadable() throws Exception {
        Files.move(page("questions-frequentes.md"), page("vos-questions.md"));
        next();
        assertThat(Raw.status(raw.get("/vos-questions/"))).isEqualTo(200);
        assertThat(Raw.status(raw.get("/questions-frequentes/"))).isEqualTo(404);
        Files.setPosixFilePermissions(page("vos-questions.md"), PosixFilePermissions.fromString("---------"));
        Files.writeString(page("autre.md"), "");
        next();
        Files.move(folder.resolve("contenu"), folder.resolve("ailleurs"));
        assertThat(next().publiable()).isFalse();
        assertThat(raw.get("/")).contains("Camille Exemple", "plaque-apercu-erreurs");
        Files.move(folder.resolve("ailleurs"), folder.resolve("contenu"));
        Files.delete(page("autre.md"));
        Files.delete(page("vos-questions.md"));
        Dossier last = next();
        while (!last.publiable()) {
            last = next();
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void whatTheBrowserSeesIsNotWhatIsPublished() throws Exception {
        SiteRequest request = new SiteRequest(
                folder.resolve("contenu"),
                folder.resolve("target/site"),
                folder.resolve("target/plaque"),
                Optional.empty(),
                folder.resolve("theme"),
                TODAY,
                SiteRequest.Mode.CONSTRUIRE,
                true);
        assertThat(GENERATOR.run(request, step -> {}).publie()).isTrue();
        try (Stream<Path> files = Files.walk(folder.resolve("target/site"))) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                        .as(file.toString())
                        .doesNotContain("_apercu", "plaque-apercu", "EventSource");
            }
        }
    }

    @Test
    void aPortThatIsTakenIsPassedOver() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                Preview other = preview(taken.getLocalPort())) {
            assertThat(new Raw(other.address()).port()).isGreaterThan(taken.getLocalPort());
        }
    }

    @Test
    void aClosedPreviewHoldsNothingBack() throws Exception {
        try (Socket socket = raw.open()) {
            socket.getOutputStream()
                    .write(("GET /_apercu/evenements HTTP/1.1\r\nHost: 127.0.0.1:" + raw.port() + "\r\n\r\n")
                            .getBytes(StandardCharsets.ISO_8859_1));
            Raw.until(socket.getInputStream(), "data: ");
            preview.close();
            assertThat(socket.getInputStream().readAllBytes()).isNotNull();
        }
        try (ServerSocket free = new ServerSocket(raw.port(), 1, InetAddress.getLoopbackAddress())) {
            assertThat(free.isBound()).isTrue();
        }
    }

    @Test
    void aRequestThatNeverEndsIsCutOff() throws Exception {
        try (Socket socket = raw.open()) {
            socket.getOutputStream().write("GET / HTTP/1.1\r\nHost:".getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            assertThat(socket.getInputStream().read()).isEqualTo(-1);
        }
    }
}
