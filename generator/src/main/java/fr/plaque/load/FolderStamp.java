package fr.plaque.load;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What some folders look like at one moment: every file with its size and the time of its last change. Two equal stamps
 * mean that nothing was saved, renamed or deleted in between. Files that come and go meanwhile are no trouble.
 */
public record FolderStamp(SortedMap<String, String> files) {

    private static final String UNREADABLE = "?";

    /** @param folders those to look at, which need not exist; links are not followed */
    public static FolderStamp of(List<Path> folders) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        for (Path folder : folders) {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    files.put(file.toString(), attributes.size() + " " + attributes.lastModifiedTime());
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException failure) {
                    files.put(file.toString(), UNREADABLE);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path visited, IOException failure) {
                    files.put(visited.toString(), failure == null ? "" : UNREADABLE);
                    return FileVisitResult.CONTINUE;
                }
            });
        }
        return new FolderStamp(files);
    }
}
