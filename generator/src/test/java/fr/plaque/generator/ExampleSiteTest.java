package fr.plaque.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example site, built by processes of its own on machines that differ in all that must not matter. */
class ExampleSiteTest {

    private static final Path CONTENU =
            Path.of("..", "example-site", "contenu").toAbsolutePath().normalize();

    @TempDir
    static Path folder;

    private static Path site;

    @BeforeAll
    static void build() throws Exception {
        site = build("ici");
    }

    private static Path build(String name, String... options) throws Exception {
        Path sortie = folder.resolve(name);
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), BuildMain.class.getName()));
        command.addAll(List.of(CONTENU.toString(), sortie.toString(), "2026-11-22"));
        Path log = folder.resolve(name + ".txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(process.waitFor())
                .as(new String(Files.readAllBytes(log), StandardCharsets.ISO_8859_1))
                .isZero();
        assertThat(sortie.resolve("index.html")).isRegularFile();
        return sortie;
    }

    @Test
    void theMachineDoesNotShow() throws Exception {
        Path elsewhere = build(
                "ailleurs",
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Duser.timezone=Pacific/Kiritimati",
                "-Dfile.encoding=US-ASCII",
                "-Dline.separator=\r\n");
        assertThat(files(elsewhere)).isEqualTo(files(site));
        assertThat(folder.resolve("ailleurs-rapports/rapport.json"))
                .hasSameBinaryContentAs(folder.resolve("ici-rapports/rapport.json"));
    }

    @Test
    void everyLinkLeadsToAFileAndToAPlaceInIt() throws IOException {
        Map<Path, Document> pages = pages();
        List<String> broken = new ArrayList<>();
        pages.forEach((page, document) -> {
            for (Element link : document.select("[href], [src]")) {
                String typed = link.hasAttr("href") ? link.attr("href") : link.attr("src");
                URI address = page.toUri().resolve(typed);
                if (address.getScheme().equals("file") && !leadsSomewhere(address, pages)) {
                    broken.add(site.relativize(page) + " -> " + typed);
                }
            }
        });
        assertThat(broken).isEmpty();
    }

    private static boolean leadsSomewhere(URI address, Map<Path, Document> pages) {
        Path target = target(address);
        return Files.isRegularFile(target)
                && (address.getFragment() == null || pages.get(target).getElementById(address.getFragment()) != null);
    }

    /** The file a plain host would serve. */
    private static Path target(URI address) {
        Path path = Path.of(address.getPath());
        return address.getPath().endsWith("/") ? path.resolve("index.html") : path;
    }

    @Test
    void everyPageIsAFewClicksFromTheHomePage() throws IOException {
        Map<Path, Document> pages = pages();
        Map<Path, Integer> clicks = new HashMap<>(Map.of(site.resolve("index.html"), 0));
        Deque<Path> next = new ArrayDeque<>(clicks.keySet());
        while (!next.isEmpty()) {
            Path page = next.remove();
            for (Element link : pages.get(page).select("a[href]")) {
                URI address = page.toUri().resolve(link.attr("href"));
                Path target = address.getScheme().equals("file") ? target(address) : page;
                if (pages.containsKey(target) && clicks.putIfAbsent(target, clicks.get(page) + 1) == null) {
                    next.add(target);
                }
            }
        }
        SortedSet<Path> lost = new TreeSet<>(pages.keySet());
        lost.removeAll(clicks.keySet());
        // the answer to a wrong address, and what stands at a former one
        assertThat(lost).containsExactly(site.resolve("404.html"), site.resolve("jeune-avant-anesthesie/index.html"));
        assertThat(clicks.values()).allMatch(count -> count <= 3);
    }

    private static Map<Path, Document> pages() throws IOException {
        Map<Path, Document> pages = new TreeMap<>();
        for (String name : files(site).keySet()) {
            if (name.endsWith(".html")) {
                pages.put(site.resolve(name), Jsoup.parse(site.resolve(name)));
            }
        }
        assertThat(pages).hasSizeGreaterThan(20);
        return pages;
    }

    private static SortedMap<String, String> files(Path root) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(root)) {
            for (Path path : (Iterable<Path>) walk.filter(Files::isRegularFile)::iterator) {
                files.put(root.relativize(path).toString(), Files.readString(path, StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }
}
