package fr.plaque.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Puts a finished folder in the place of the last one. Two renames, of a few microseconds: whoever is killed before
 * them leaves the old site, after them the new one; in between, {@link #recover} puts the old one back.
 */
final class Swap {

    private final OutputFolder output;

    Swap(OutputFolder output) {
        this.output = output;
    }

    /** Mends what a killed build left. Only the holder of the lock may call it. */
    void recover() throws IOException {
        Path site = output.path();
        Path previous = output.previous();
        if (Files.isDirectory(previous, LinkOption.NOFOLLOW_LINKS) && !Files.exists(site)) {
            Files.move(previous, site, StandardCopyOption.ATOMIC_MOVE);
        }
        if (Files.exists(output.nextManifest())) {
            // The last rename takes the staging folder away: as long as it is there, the old site is the one that
            // counts.
            if (Files.exists(output.staging(), LinkOption.NOFOLLOW_LINKS)) {
                Files.delete(output.nextManifest());
            } else {
                finish();
            }
        }
        Tree.delete(previous);
        Tree.delete(output.staging());
    }

    /**
     * Makes the staging folder the site.
     *
     * @param manifest the files of the staging folder
     * @param foreign the files of somebody else in the old site, already copied into the staging folder
     */
    void perform(Manifest manifest, SortedSet<String> foreign) throws IOException {
        manifest.write(output.nextManifest());
        boolean done = false;
        try {
            if (Files.exists(output.path(), LinkOption.NOFOLLOW_LINKS)) {
                replace(manifest, foreign);
            } else {
                Files.move(output.staging(), output.path(), StandardCopyOption.ATOMIC_MOVE);
            }
            done = true;
        } finally {
            if (!done) {
                Files.deleteIfExists(output.nextManifest());
            }
        }
        finish();
        Tree.delete(output.previous());
        Tree.delete(output.staging());
    }

    private void replace(Manifest manifest, SortedSet<String> foreign) throws IOException {
        try {
            Files.move(output.path(), output.previous(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            // Windows keeps a folder in place while one of its files is open: replace file by file.
            replaceEach(manifest, foreign);
            return;
        }
        try {
            Files.move(output.staging(), output.path(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            Files.move(output.previous(), output.path(), StandardCopyOption.ATOMIC_MOVE);
            throw e;
        }
    }

    private void finish() throws IOException {
        Files.move(
                output.nextManifest(),
                output.manifest(),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }

    /** Style sheets and pictures first, pages next, deletions last: every moment shows pages that have what they need. */
    void replaceEach(Manifest manifest, SortedSet<String> foreign) throws IOException {
        Manifest old = output.owned();
        old.with(manifest).write(output.manifest()); // whenever we are stopped, every file of ours is known as ours
        List<String> paths = new ArrayList<>(manifest.entries().keySet());
        paths.sort(Comparator.<String, Boolean>comparing(path -> path.endsWith(".html"))
                .thenComparing(Comparator.naturalOrder()));
        for (String path : paths) {
            Path target = output.path().resolve(path);
            Files.createDirectories(target.getParent());
            Files.move(
                    output.staging().resolve(path),
                    target,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        }
        SortedSet<String> gone = new TreeSet<>(old.entries().keySet());
        gone.removeAll(manifest.entries().keySet());
        gone.removeAll(foreign);
        for (String path : gone) {
            Files.deleteIfExists(output.path().resolve(path));
            deleteEmpty(output.path().resolve(path).getParent());
        }
    }

    private void deleteEmpty(Path folder) throws IOException {
        Path empty = folder;
        while (!empty.equals(output.path()) && isEmpty(empty)) {
            Files.delete(empty);
            empty = empty.getParent();
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.findAny().isEmpty();
        }
    }
}
