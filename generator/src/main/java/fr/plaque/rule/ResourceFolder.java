package fr.plaque.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** A folder of the class path, in a jar or not. */
public final class ResourceFolder {

    private ResourceFolder() {}

    /**
     * The files below a folder of the class path.
     *
     * @param owner a class of the same jar
     * @param folder without slashes at its ends
     * @return by path relative to the folder, sorted; empty when there is no such folder
     */
    public static SortedMap<String, byte[]> files(ClassLoader owner, String folder) {
        URL url = owner.getResource(folder + "/");
        if (url == null) {
            url = owner.getResource(folder);
        }
        if (url == null) {
            return new TreeMap<>();
        }
        try {
            return url.getProtocol().equals("jar") ? inJar(url, folder) : onDisk(Path.of(URI.create(url.toString())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same, as UTF-8 texts. */
    static SortedMap<String, String> texts(ClassLoader owner, String folder) {
        SortedMap<String, String> texts = new TreeMap<>();
        files(owner, folder).forEach((path, bytes) -> texts.put(path, new String(bytes, StandardCharsets.UTF_8)));
        return texts;
    }

    private static SortedMap<String, byte[]> inJar(URL url, String folder) throws IOException {
        JarURLConnection connection = (JarURLConnection) url.openConnection();
        connection.setUseCaches(false);
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (JarFile jar = connection.getJarFile()) {
            for (JarEntry entry : (Iterable<JarEntry>) jar.stream()::iterator) {
                if (!entry.isDirectory() && entry.getName().startsWith(folder + "/")) {
                    try (InputStream in = jar.getInputStream(entry)) {
                        files.put(entry.getName().substring(folder.length() + 1), in.readAllBytes());
                    }
                }
            }
        }
        return files;
    }

    private static SortedMap<String, byte[]> onDisk(Path folder) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : (Iterable<Path>) walk.filter(Files::isRegularFile)::iterator) {
                files.put(folder.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
            }
        }
        return files;
    }
}
