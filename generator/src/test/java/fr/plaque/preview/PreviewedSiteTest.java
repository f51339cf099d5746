package fr.plaque.preview;

import static org.assertj.core.api.Assertions.assertThat;

import fr.plaque.generator.Requests;
import fr.plaque.generator.SiteRequest;
import fr.plaque.report.Dossier;
import fr.plaque.testing.CpuTime;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A site that is looked at while its files are in any state. */
class PreviewedSiteTest extends PreviewCase {

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
                    page("vaccin-" + i + ".md"), text.replace("La vaccination au cabinet", "Vaccin de la page " + i));
        }
        Dossier made = next();
        while (made.nombrePages() < 53 || !made.publiable()) { // a build may see a file half written
            assertThat(faults).isEmpty();
            made = next();
        }
        Duration best = Duration.ofDays(1);
        for (int i = 0; i < 5; i++) {
            Duration before = CpuTime.ofProcess();
            save(page("vaccin-7.md"), "Vaccin", "Vaccins");
            next();
            Duration work = CpuTime.ofProcess().minus(before);
            best = work.compareTo(best) < 0 ? work : best;
        }
        assertThat(raw.get("/vaccin-7/")).contains("Vaccinsssss de la page 7");
        assertThat(best).as("work from save to page").isLessThan(Duration.ofMillis(800));
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
        until(true);
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
        until(true);
        assertThat(faults).isEmpty();
    }

    @Test
    void whatTheBrowserSeesIsNotWhatIsPublished() throws Exception {
        SiteRequest request = Requests.inPlace(folder, SiteRequest.Mode.CONSTRUIRE, true);
        assertThat(GENERATOR.run(request, step -> {}).publie()).isTrue();
        try (Stream<Path> files = Files.walk(folder.resolve("target/site"))) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                        .as(file.toString())
                        .doesNotContain("_apercu", "plaque-apercu", "EventSource");
            }
        }
    }

    /** What may stand where a page was. */
    private enum Instead {
        FOLDER {
            @Override
            void put(Path page, String text) throws IOException {
                Files.createDirectory(page);
            }
        },
        BROKEN_LINK {
            @Override
            void put(Path page, String text) throws IOException {
                Files.createSymbolicLink(page, page.resolveSibling("nulle-part"));
            }
        },
        LINK_TO_ITSELF {
            @Override
            void put(Path page, String text) throws IOException {
                Files.createSymbolicLink(page, page.getFileName());
            }
        },
        HUGE_FILE {
            @Override
            void put(Path page, String text) throws IOException {
                try (RandomAccessFile file = new RandomAccessFile(page.toFile(), "rw")) {
                    file.setLength(300L << 20);
                }
            }
        },
        CUT_HEADER {
            @Override
            void put(Path page, String text) throws IOException {
                Files.writeString(page, text.substring(0, text.indexOf("\n---\n")));
            }
        },
        NO_TEXT_AT_ALL {
            @Override
            void put(Path page, String text) throws IOException {
                Files.write(page, new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, (byte) 0xff, (byte) 0xfe, 0x1b});
            }
        };

        abstract void put(Path page, String text) throws IOException;
    }

    @ParameterizedTest
    @EnumSource
    void aPageMayBeReplacedByAnything(Instead instead) throws Exception {
        Path page = page("vaccination.md");
        String good = Files.readString(page);
        Files.delete(page);
        instead.put(page, good);
        // A folder of that name holds pages: nothing is wrong with it.
        until(instead == Instead.FOLDER);
        assertThat(raw.get("/"))
                .contains("Camille Exemple", instead == Instead.FOLDER ? "0 erreur" : page.getFileName() + ":");
        Files.delete(page);
        Files.writeString(page, good);
        while (!isWell(raw.get("/vaccination/"), "Cette page donne des repères")) {
            next();
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void aHundredHalfSavesEndWithTheWholePage() throws Exception {
        Path page = page("vaccination.md");
        String last = Files.readString(page).replace("La vaccination au cabinet", "Les vaccins au cabinet");
        for (int i = 0; i < 100; i++) {
            Files.writeString(page, last.substring(0, last.length() * i / 100));
            TimeUnit.MILLISECONDS.sleep(5);
        }
        Files.writeString(page, last);
        while (!isWell(raw.get("/vaccination/"), "Les vaccins au cabinet")) {
            next();
        }
        assertThat(raw.get("/")).contains("13/13");
        assertThat(faults).isEmpty();
    }

    private static boolean isWell(String page, String words) {
        return page.contains(words) && !page.contains("plaque-apercu-erreurs");
    }

    /** The next builds, down to one that is good, or not. */
    private Dossier until(boolean good) throws InterruptedException {
        Dossier made = next();
        while (made.publiable() != good) {
            made = next();
        }
        return made;
    }
}
