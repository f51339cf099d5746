package fr.plaque.publish;

import fr.plaque.finding.Finding;
import fr.plaque.finding.Level;
import fr.plaque.finding.Outcome;
import fr.plaque.render.RenderedFile;
import fr.plaque.rule.RuleBook;
import fr.plaque.source.Location;
import fr.plaque.source.SourceFile;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The publishing of one site: files are written beside the output folder, which is replaced only when all is well, by
 * {@link #publish}. Closing without publishing leaves the old site as it was. Nothing that Plaque did not write is ever
 * deleted.
 */
public final class Publication implements Output {

    private static final String PAGE = "index.html";

    private final OutputFolder output;
    private final RuleBook rules;
    private final FileChannel lock;
    private final Map<String, Manifest.Entry> written = new ConcurrentHashMap<>();
    private final Set<Path> folders = ConcurrentHashMap.newKeySet();

    private Publication(OutputFolder output, RuleBook rules, FileChannel lock) {
        this.output = output;
        this.rules = rules;
        this.lock = lock;
    }

    /**
     * Takes hold of an output folder.
     *
     * @param sortie the output folder, which need not exist
     * @param sources the folders the author works in
     * @return empty, with the reason, when the folder must not be written
     */
    public static Outcome<Optional<Publication>> open(Path sortie, List<Path> sources, RuleBook rules)
            throws IOException {
        OutputFolder output = OutputFolder.of(sortie);
        Optional<OutputFolder.Refusal> refusal = output.refusal(sources);
        if (refusal.isPresent()) {
            return refused(rules, output, refusal.get().rule(), refusal.get().name());
        }
        Files.createDirectories(output.path().getParent());
        FileChannel lock = FileChannel.open(output.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        boolean kept = false;
        try {
            if (!holds(lock)) {
                return refused(
                        rules, output, "forme-sortie-verrouillee", output.path().toString());
            }
            new Swap(output).recover();
            refusal = output.occupied();
            if (refusal.isPresent()) {
                return refused(
                        rules, output, refusal.get().rule(), refusal.get().name());
            }
            Files.createDirectories(output.staging());
            kept = true;
            return Outcome.of(Optional.of(new Publication(output, rules, lock)));
        } finally {
            if (!kept) {
                lock.close();
            }
        }
    }

    private static boolean holds(FileChannel lock) throws IOException {
        try {
            FileLock held = lock.tryLock();
            return held != null;
        } catch (OverlappingFileLockException e) {
            return false; // another build of the same Maven run
        }
    }

    private static Outcome<Optional<Publication>> refused(
            RuleBook rules, OutputFolder output, String rule, String name) {
        Finding finding =
                rules.rule(rule).at(parameter(output), "sortie", output.path().toString(), "nom", name);
        return new Outcome<>(Optional.empty(), List.of(finding));
    }

    /** A parameter is no file: its value is shown as one, so that every finding has a place. */
    private static Location parameter(OutputFolder output) {
        String value = output.path().toString();
        return SourceFile.of("plaque.sortie", value).at(0, value.length());
    }

    /**
     * Writes a file beside the site; callable from several threads.
     *
     * @throws IllegalArgumentException if its path leads out of the site, which is a fault of ours
     */
    @Override
    public void write(RenderedFile file) throws IOException {
        Path target = output.staging().resolve(file.path()).normalize();
        if (!target.startsWith(output.staging()) || target.equals(output.staging())) {
            throw new IllegalArgumentException("not a path inside a site: " + file.path());
        }
        if (folders.add(target.getParent())) {
            Files.createDirectories(target.getParent());
        }
        Files.write(target, file.bytes(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        written.put(file.path(), new Manifest.Entry(sha256(file.bytes()), file.bytes().length));
    }

    /**
     * Replaces the old site by what was written.
     *
     * @return a warning for each file of somebody else that was kept, an error (and no change) when one stands where a
     *     page must go
     */
    @Override
    public List<Finding> publish() throws IOException {
        SortedSet<String> foreign = output.foreignFiles();
        SortedSet<String> pages = new TreeSet<>(written.keySet());
        List<Finding> findings = new ArrayList<>();
        for (String path : foreign) {
            boolean taken = clashes(path, pages);
            findings.add(rules.rule("forme-sortie-fichier-etranger")
                    .at(taken ? Level.ERREUR : Level.AVERTISSEMENT, parameter(output), "nom", path));
        }
        if (findings.stream().noneMatch(Finding::isError)) {
            for (String path : foreign) {
                keep(path);
            }
            new Swap(output).perform(Manifest.of(written), foreign);
        }
        return findings;
    }

    /** Whether both cannot be in one folder: the same name, or a file where the other needs a folder. */
    private static boolean clashes(String foreign, SortedSet<String> pages) {
        SortedSet<String> below = pages.tailSet(foreign + "/");
        boolean pageBelow = !below.isEmpty() && below.first().startsWith(foreign + "/");
        boolean pageAbove = false;
        for (int slash = foreign.indexOf('/'); slash >= 0; slash = foreign.indexOf('/', slash + 1)) {
            pageAbove |= pages.contains(foreign.substring(0, slash));
        }
        return pages.contains(foreign) || pageBelow || pageAbove;
    }

    private void keep(String path) throws IOException {
        Path target = output.staging().resolve(path);
        Files.createDirectories(target.getParent());
        Files.copy(output.path().resolve(path), target, LinkOption.NOFOLLOW_LINKS, StandardCopyOption.COPY_ATTRIBUTES);
    }

    /**
     * Writes all that was published into one file beside the output folder, {@code site-a-publier.zip}. Files of somebody
     * else are left out.
     *
     * @return that file; empty, with a warning, when the disk refused it: an older one is then gone too, for it would
     *     hold another site
     */
    public Outcome<Optional<Path>> archive() throws IOException {
        Path file = output.archive();
        try {
            Archive.write(file, output.path(), new TreeSet<>(written.keySet()));
            return Outcome.of(Optional.of(file));
        } catch (IOException e) {
            Files.deleteIfExists(file);
            String reason = e.getMessage() == null ? "le disque a refusé" : e.getMessage();
            Finding finding = rules.rule("forme-archive")
                    .at(parameter(output), "fichier", file.getFileName().toString(), "raison", reason);
            return new Outcome<>(Optional.empty(), List.of(finding));
        }
    }

    @Override
    public Map<String, String> fingerprints() {
        Map<String, String> fingerprints = new TreeMap<>();
        written.forEach((path, entry) -> fingerprints.put(path, entry.sha256()));
        return fingerprints;
    }

    @Override
    public SortedSet<String> removed() throws IOException {
        SortedSet<String> removed = new TreeSet<>();
        for (String path : output.owned().entries().keySet()) {
            if (path.endsWith(PAGE) && !written.containsKey(path)) {
                removed.add(path.substring(0, path.length() - PAGE.length()));
            }
        }
        return removed;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            Tree.delete(output.staging());
        } finally {
            lock.close();
        }
    }
}
