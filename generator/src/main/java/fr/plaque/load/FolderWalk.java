package fr.plaque.load;

import fr.plaque.finding.Finding;
import fr.plaque.rule.RuleBook;
import fr.plaque.source.SourceFile;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The files of a folder, once each, sorted by code point; no link is followed and no special file is opened. */
final class FolderWalk {

    private static final int MAX_DEPTH = 10;
    private static final int MAX_FILES = 200_000;
    private static final Set<String> LITTER = Set.of("thumbs.db", "desktop.ini", "icon\r");

    /**
     * @param path relative to the folder, with slashes
     * @param size in bytes
     */
    record File(String path, Path place, long size) {}

    record Listing(List<File> files, List<Finding> findings) {}

    private final RuleBook rules;
    private final List<File> files = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    private FolderWalk(RuleBook rules) {
        this.rules = rules;
    }

    static Listing of(Path folder, RuleBook rules) {
        return of(folder, "", rules);
    }

    /** @param prefix what stands before every path, with a slash at its end */
    static Listing of(Path folder, String prefix, RuleBook rules) {
        FolderWalk walk = new FolderWalk(rules);
        walk.enter(folder, prefix, 0);
        walk.files.sort(Comparator.comparing(File::path, FolderWalk::byCodePoint));
        return new Listing(walk.files, walk.findings);
    }

    private void enter(Path folder, String prefix, int depth) {
        List<Path> children = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(children::add);
        } catch (IOException | DirectoryIteratorException e) {
            say("forme-illisible", prefix.isEmpty() ? "." : prefix);
            return;
        }
        children.sort(Comparator.comparing(child -> child.getFileName().toString(), FolderWalk::byCodePoint));
        for (Path child : children) {
            if (files.size() >= MAX_FILES) {
                say("forme-trop-de-fichiers", prefix + child.getFileName(), "limite", String.valueOf(MAX_FILES));
                return;
            }
            visit(child, prefix, depth);
        }
    }

    private void visit(Path child, String prefix, int depth) {
        String name = child.getFileName().toString();
        if (name.startsWith(".") || LITTER.contains(name.toLowerCase(Locale.ROOT))) {
            return;
        }
        String path = prefix + name;
        if (!isReadable(name)) {
            say("forme-nom-illisible", path);
            return;
        }
        try {
            BasicFileAttributes about =
                    Files.readAttributes(child, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (about.isSymbolicLink()) {
                say("forme-raccourci", path);
            } else if (about.isRegularFile()) {
                files.add(new File(path, child, about.size()));
            } else if (!about.isDirectory()) {
                say("forme-fichier-special", path);
            } else if (depth + 1 >= MAX_DEPTH) {
                say("forme-dossier-profond", path, "limite", String.valueOf(MAX_DEPTH));
            } else {
                enter(child, path + "/", depth + 1);
            }
        } catch (IOException e) {
            say("forme-illisible", path);
        }
    }

    /** A name that holds neither controls nor letters that this machine cannot tell apart. */
    private static boolean isReadable(String name) {
        return name.codePoints()
                .noneMatch(c -> c == 0xFFFD
                        || Character.getType(c) == Character.CONTROL
                        || Character.getType(c) == Character.SURROGATE
                        || Character.getType(c) == Character.FORMAT
                        || c == '\\');
    }

    private void say(String rule, String path, String... words) {
        findings.add(rules.rule(rule).at(SourceFile.of(printable(path), "").atStart(), words));
    }

    private static String printable(String path) {
        StringBuilder shown = new StringBuilder();
        path.codePoints()
                .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? '?' : c)
                .forEach(shown::appendCodePoint);
        return shown.toString();
    }

    /** Strings compare by UTF-16 unit, which puts some signs before others that come first. */
    private static int byCodePoint(String a, String b) {
        int[] left = a.codePoints().toArray();
        int[] right = b.codePoints().toArray();
        return Arrays.compare(left, right);
    }
}
