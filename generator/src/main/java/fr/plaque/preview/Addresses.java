package fr.plaque.preview;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The addresses of a site that is being looked at. They are a list, made from the files: no address is ever turned into
 * the name of a file.
 */
final class Addresses {

    private static final String INDEX = "index.html";

    private final SortedMap<String, String> files = new TreeMap<>();

    private Addresses(Iterable<String> paths) {
        for (String path : paths) {
            files.put("/" + path, path);
            if (path.equals(INDEX) || path.endsWith("/" + INDEX)) {
                files.put("/" + path.substring(0, path.length() - INDEX.length()), path);
            }
        }
    }

    static Addresses of(Map<String, byte[]> files) {
        return new Addresses(files.keySet());
    }

    /** The path of the file at that address, written as browsers send it but without escapes. */
    Optional<String> file(String address) {
        return Optional.ofNullable(files.get(address));
    }

    /** The address that was meant by one without its last slash. */
    Optional<String> folder(String address) {
        return !address.isEmpty() && files.containsKey(address + "/") ? Optional.of(address + "/") : Optional.empty();
    }
}
