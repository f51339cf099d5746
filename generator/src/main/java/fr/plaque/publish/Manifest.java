package fr.plaque.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The list of the files that Plaque wrote into an output folder: what may be replaced or deleted there. It lies beside
 * the folder, one line a file: SHA-256, size in bytes, path.
 */
final class Manifest {

    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64}) ([0-9]{1,18}) (.+)");

    /** A file of ours. */
    record Entry(String sha256, long size) {}

    private final SortedMap<String, Entry> entries;

    private Manifest(SortedMap<String, Entry> entries) {
        this.entries = Collections.unmodifiableSortedMap(entries);
    }

    static Manifest of(Map<String, Entry> entries) {
        return new Manifest(new TreeMap<>(entries));
    }

    /**
     * The manifest in that file; an empty one when there is none. A line that makes no sense is passed over: the file it
     * meant is then taken for somebody else's, and kept.
     */
    static Manifest read(Path file) throws IOException {
        SortedMap<String, Entry> entries = new TreeMap<>();
        if (Files.isRegularFile(file)) {
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                Matcher parts = LINE.matcher(line);
                if (parts.matches()) {
                    entries.put(parts.group(3), new Entry(parts.group(1), Long.parseLong(parts.group(2))));
                }
            }
        }
        return new Manifest(entries);
    }

    /** Written aside and moved, so that no reader ever sees half of it. */
    void write(Path file) throws IOException {
        StringBuilder lines = new StringBuilder();
        entries.forEach((path, entry) -> lines.append(entry.sha256())
                .append(' ')
                .append(entry.size())
                .append(' ')
                .append(path)
                .append('\n'));
        Path aside = file.resolveSibling(file.getFileName() + ".tmp");
        Files.writeString(aside, lines, StandardCharsets.UTF_8);
        Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    Manifest with(Manifest other) {
        SortedMap<String, Entry> both = new TreeMap<>(entries);
        both.putAll(other.entries);
        return new Manifest(both);
    }

    boolean lists(String path) {
        return entries.containsKey(path);
    }

    SortedMap<String, Entry> entries() {
        return entries;
    }
}
