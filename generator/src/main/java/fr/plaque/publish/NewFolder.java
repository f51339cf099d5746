package fr.plaque.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;

/** A folder that is filled once, for somebody to work in. Nothing that is already there is ever written or deleted. */
public final class NewFolder {

    /** What systems and version control put into a folder that a person calls empty. */
    private static final Set<String> INVISIBLE =
            Set.of(".git", ".hg", ".svn", ".DS_Store", "desktop.ini", "Thumbs.db", ".idea");

    private final Path folder;

    public NewFolder(Path folder) {
        this.folder = folder;
    }

    /** The first thing, by name, that keeps the folder from being empty. */
    public Optional<String> occupant() throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children.map(child -> child.getFileName().toString())
                    .filter(name -> !INVISIBLE.contains(name))
                    .min(Comparator.naturalOrder());
        }
    }

    /**
     * Writes all the files, or none: what was written is taken back when the disk refuses one.
     *
     * @param files the contents by path, with slashes
     * @param executables the paths of those that may be run
     * @throws java.nio.file.FileAlreadyExistsException if one is there already
     */
    public void write(SortedMap<String, byte[]> files, Set<String> executables) throws IOException {
        List<Path> made = new ArrayList<>();
        boolean done = false;
        try {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Path path = folder.resolve(file.getKey());
                folders(path.getParent(), made);
                Files.write(path, new byte[0], StandardOpenOption.CREATE_NEW);
                made.add(path);
                Files.write(path, file.getValue());
                if (executables.contains(file.getKey())) {
                    allowRunning(path);
                }
            }
            done = true;
        } finally {
            if (!done) {
                for (int i = made.size() - 1; i >= 0; i--) {
                    Files.deleteIfExists(made.get(i));
                }
            }
        }
    }

    private static void folders(Path path, List<Path> made) throws IOException {
        if (path != null && !Files.isDirectory(path)) {
            folders(path.getParent(), made);
            Files.createDirectory(path);
            made.add(path);
        }
    }

    private static void allowRunning(Path path) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
        if (view != null) {
            Set<PosixFilePermission> permissions =
                    EnumSet.copyOf(view.readAttributes().permissions());
            permissions.add(PosixFilePermission.OWNER_EXECUTE);
            view.setPermissions(permissions);
        }
    }
}
