package fr.plaque.load;

import fr.plaque.model.Origins;
import fr.plaque.source.Location;
import fr.plaque.source.Range;
import fr.plaque.source.SourceFile;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The places of typed values. A build keeps those of every page, so they are as small as they can be: two numbers a key,
 * and the names of the keys once for all pages.
 */
final class KeyOrigins implements Origins {

    private final SourceFile file;
    private final String[] paths;
    private final int[] places;

    private KeyOrigins(SourceFile file, Map<String, Range> ranges) {
        this.file = file;
        this.paths = ranges.keySet().stream().map(String::intern).toArray(String[]::new);
        this.places = ranges.values().stream()
                .flatMapToInt(range -> IntStream.of(range.start(), range.end()))
                .toArray();
    }

    @Override
    public Location at(String path) {
        String nearest = path;
        int found = Arrays.binarySearch(paths, nearest);
        while (found < 0) {
            nearest = parent(nearest);
            found = Arrays.binarySearch(paths, nearest);
        }
        return file.at(places[2 * found], places[2 * found + 1]);
    }

    @Override
    public boolean has(String path) {
        return Arrays.binarySearch(paths, path) >= 0;
    }

    private static String parent(String path) {
        return path.substring(0, Math.max(0, Math.max(path.lastIndexOf('.'), path.lastIndexOf('['))));
    }

    /** Places as they are found. */
    static final class Builder {

        private final SourceFile file;
        private final Map<String, Range> ranges = new TreeMap<>();

        /** @param whole what stands for everything that was not typed */
        Builder(SourceFile file, Range whole) {
            this.file = file;
            ranges.put("", whole);
        }

        void put(String path, Range range) {
            ranges.putIfAbsent(path, range);
        }

        /** The place of a path, else of the nearest one above it that was found so far. */
        Location at(String path) {
            String nearest = path;
            while (!ranges.containsKey(nearest)) {
                nearest = parent(nearest);
            }
            return file.at(ranges.get(nearest));
        }

        KeyOrigins build() {
            return new KeyOrigins(file, ranges);
        }
    }
}
