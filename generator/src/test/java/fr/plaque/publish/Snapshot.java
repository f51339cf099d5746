package fr.plaque.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Every name below a folder, with what it holds: two equal snapshots mean that nothing was touched. */
final class Snapshot {

    private Snapshot() {}

    static SortedMap<String, String> of(Path folder) throws IOException {
        SortedMap<String, String> names = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : (Iterable<Path>) walk::iterator) {
                names.put(folder.relativize(path).toString().replace('\\', '/'), content(path));
            }
        }
        return names;
    }

    private static String content(Path path) throws IOException {
        if (Files.isSymbolicLink(path)) {
            return "-> " + Files.readSymbolicLink(path);
        }
        return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)
                ? "folder"
                : new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1);
    }
}
