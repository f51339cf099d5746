package fr.plaque.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The folder a site is published into, and the names of what Plaque keeps beside it. Says whether it is ours to write.
 */
final class OutputFolder {

    /** Why a folder is refused; the id of the rule that says so, and the name it concerns. */
    record Refusal(String rule, String name) {}

    /** Names that no page ever gets, so that a site never takes itself for somebody else's folder. */
    private static final List<String> SIGNS_OF_SOMEBODY_ELSE =
            List.of(".git", "pom.xml", "profil.yaml", "profil.yml", ".mvn");

    private final Path folder;

    private OutputFolder(Path folder) {
        this.folder = folder;
    }

    static OutputFolder of(Path folder) {
        return new OutputFolder(folder.toAbsolutePath().normalize());
    }

    Path path() {
        return folder;
    }

    Path lock() {
        return beside("verrou");
    }

    Path manifest() {
        return beside("manifeste");
    }

    Path nextManifest() {
        return beside("manifeste.nouveau");
    }

    Path previous() {
        return beside("precedent");
    }

    Path staging() {
        return beside("en-construction");
    }

    /** The same files in one, for a person to send. */
    Path archive() {
        return folder.resolveSibling(folder.getFileName() + "-a-publier.zip");
    }

    private Path beside(String suffix) {
        return folder.resolveSibling("." + folder.getFileName() + "." + suffix);
    }

    /** What Plaque wrote there. */
    Manifest owned() throws IOException {
        return Manifest.read(manifest());
    }

    /**
     * Why nothing may be written there, as far as one can tell without holding the lock. Touches nothing. Another build of
     * ours may be swapping the folder meanwhile: it is asked once what it is, and may be gone at any moment.
     *
     * @param sources the folders the author works in; the output may be neither one, nor in one, nor around one
     */
    Optional<Refusal> refusal(List<Path> sources) throws IOException {
        Path real = real(folder);
        if (folder.getFileName() == null || isHome(real)) {
            return refuse("forme-sortie-sensible", folder);
        }
        Optional<BasicFileAttributes> found = attributes();
        if (found.isPresent() && found.get().isSymbolicLink()) {
            return refuse("forme-sortie-lien", folder);
        }
        if (found.isPresent() && !found.get().isDirectory()) {
            return refuse("forme-sortie-fichier", folder);
        }
        for (Path source : sources) {
            Path other = real(source.toAbsolutePath().normalize());
            if (real.startsWith(other) || other.startsWith(real)) {
                return refuse("forme-sortie-sources", source);
            }
        }
        for (String sign : SIGNS_OF_SOMEBODY_ELSE) {
            if (Files.exists(folder.resolve(sign), LinkOption.NOFOLLOW_LINKS)) {
                return Optional.of(new Refusal("forme-sortie-occupee", sign));
            }
        }
        return knownToUs() ? Optional.empty() : occupied();
    }

    /** Whether something lies there that no build of ours has published. Only sure for the holder of the lock. */
    Optional<Refusal> occupied() throws IOException {
        Optional<String> first = firstName();
        return first.isPresent() && !Files.exists(manifest())
                ? Optional.of(new Refusal("forme-sortie-occupee", first.get()))
                : Optional.empty();
    }

    /** Whether a build of ours was ever here, be it running now. */
    private boolean knownToUs() {
        return Files.exists(manifest()) || Files.exists(nextManifest()) || Files.exists(lock());
    }

    private Optional<String> firstName() throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.map(child -> child.getFileName().toString()).min(Comparator.naturalOrder());
        } catch (NoSuchFileException e) {
            return Optional.empty(); // gone since we looked
        }
    }

    /**
     * The files in the folder that the manifest does not list, by their path with slashes; links are files. Only the
     * holder of the lock may ask: nobody else moves the folder meanwhile.
     */
    SortedSet<String> foreignFiles() throws IOException {
        SortedSet<String> foreign = new TreeSet<>();
        if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            Manifest owned = owned();
            try (Stream<Path> walk = Files.walk(folder)) {
                for (Path path : (Iterable<Path>) walk::iterator) {
                    String name = folder.relativize(path).toString().replace('\\', '/');
                    if (!Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS) && !owned.lists(name)) {
                        foreign.add(name);
                    }
                }
            }
        }
        return foreign;
    }

    private static boolean isHome(Path real) throws IOException {
        String home = System.getProperty("user.home", "");
        return !home.isEmpty()
                && real.equals(real(Path.of(home).toAbsolutePath().normalize()));
    }

    private Optional<BasicFileAttributes> attributes() throws IOException {
        try {
            return Optional.of(Files.readAttributes(folder, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    private static Optional<Refusal> refuse(String rule, Path path) {
        return Optional.of(new Refusal(rule, path.toString()));
    }

    /** The real path of the nearest folder that exists, and the rest of the names below it. */
    private static Path real(Path path) throws IOException {
        List<Path> missing = new ArrayList<>();
        for (Path existing = path; ; existing = existing.getParent()) {
            try {
                Path real = existing.toRealPath();
                for (Path name : missing) {
                    real = real.resolve(name.toString());
                }
                return real;
            } catch (NoSuchFileException e) {
                if (existing.getParent() == null) {
                    throw e; // a drive that is not there
                }
                missing.add(0, existing.getFileName());
            }
        }
    }
}
