package fr.plaque.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.SortedSet;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A site in one file, to be sent to a host. The same site gives the same bytes: sorted, with one date for all, and not
 * compressed, for two versions of a compressor differ.
 */
final class Archive {

    /** A day later than the first of the format, which ZIP tools read in their own time zone. */
    private static final LocalDateTime DATE = LocalDateTime.of(1980, 2, 1, 0, 0);

    private Archive() {}

    /**
     * Written aside and moved, so that nobody sends half of it.
     *
     * @param paths the files of {@code folder} to put in, with slashes
     */
    static void write(Path file, Path folder, SortedSet<String> paths) throws IOException {
        Path aside = file.resolveSibling("." + file.getFileName() + ".tmp");
        try {
            try (OutputStream out = Files.newOutputStream(aside);
                    ZipOutputStream zip = new ZipOutputStream(out)) {
                for (String path : paths) {
                    byte[] bytes = Files.readAllBytes(folder.resolve(path));
                    zip.putNextEntry(entry(path, bytes));
                    zip.write(bytes);
                    zip.closeEntry();
                }
            }
            Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    private static ZipEntry entry(String path, byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        ZipEntry entry = new ZipEntry(path);
        entry.setMethod(ZipEntry.STORED);
        entry.setTimeLocal(DATE);
        entry.setSize(bytes.length);
        entry.setCompressedSize(bytes.length);
        entry.setCrc(sum.getValue());
        return entry;
    }
}
