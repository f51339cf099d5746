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
        if (Files.isDirectory(previous)) {
            if (Files.exists(site)) {
                Tree.delete(previous);
            } else {
                Files.move(previous, site, StandardCopyOption.ATOMIC_MOVE);
            }
        }
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
        Path site = output.path();
        Path staging = output.staging();
        boolean replaced = Files.exists(site, LinkOption.NOFOLLOW_LINKS);
        if (replaced) {
            try {
                Files.move(site, output.previous(), StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException e) {
                // Windows keeps a folder in place while one of its files is open: replace file by file.
                replaceEach(manifest, foreign);
                finish();
                return;
            }
        }
        try {
            Files.move(staging, site, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (replaced) {
                Files.move(output.previous(), site, StandardCopyOption.ATOMIC_MOVE);
            }
            throw e;
        }
        finish();
        Tree.delete(output.previous());
    }

    private void finish() throws IOException {
        Files.move(
                output.nextManifest(),
                output.manifest(),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }

    /** Style sheets and pictures first, pages next, deletions last: every moment shows pages that have what they need. */
    private void replaceEach(Manifest manifest, SortedSet<String> foreign) throws IOException {
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
        for (String path : Manifest.read(output.manifest()).entries().keySet()) {
            if (!manifest.lists(path) && !foreign.contains(path)) {
                Files.deleteIfExists(output.path().resolve(path));
            }
        }
        Tree.delete(output.staging());
    }
}
