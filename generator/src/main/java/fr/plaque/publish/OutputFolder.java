package fr.plaque.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
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

    private static final List<String> SIGNS_OF_SOMEBODY_ELSE =
            List.of(".git", "pom.xml", "profil.yaml", "profil.yml", "contenu", ".mvn", "src");

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

    private Path beside(String suffix) {
        return folder.resolveSibling("." + folder.getFileName() + "." + suffix);
    }

    /** What Plaque has ever written there, an interrupted swap included. */
    Manifest owned() throws IOException {
        return Manifest.read(manifest()).with(Manifest.read(nextManifest()));
    }

    /** @param sources the folders the author works in; the output may be neither one, nor in one, nor around one */
    Optional<Refusal> refusal(List<Path> sources) throws IOException {
        if (folder.getFileName() == null || isHome()) {
            return refuse("forme-sortie-sensible", folder);
        }
        if (Files.isSymbolicLink(folder)) {
            return refuse("forme-sortie-lien", folder);
        }
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            return refuse("forme-sortie-fichier", folder);
        }
        Path real = real(folder);
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
        SortedSet<String> foreign = foreignFiles();
        if (!foreign.isEmpty() && owned().isEmpty()) {
            return Optional.of(new Refusal("forme-sortie-occupee", foreign.first()));
        }
        return Optional.empty();
    }

    /** The files in the folder that no manifest lists, by their path with slashes; links are files. */
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

    private boolean isHome() {
        String home = System.getProperty("user.home", "");
        return !home.isEmpty() && folder.equals(Path.of(home).toAbsolutePath().normalize());
    }

    private static Optional<Refusal> refuse(String rule, Path path) {
        return Optional.of(new Refusal(rule, path.toString()));
    }

    /** The real path of the nearest folder that exists, and the rest of the names below it. */
    private static Path real(Path path) throws IOException {
        List<Path> missing = new ArrayList<>();
        Path existing = path;
        while (!Files.exists(existing) && existing.getParent() != null) {
            missing.add(0, existing.getFileName());
            existing = existing.getParent();
        }
        Path real = existing.toRealPath();
        for (Path name : missing) {
            real = real.resolve(name.toString());
        }
        return real;
    }
}
