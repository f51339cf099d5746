package fr.plaque.load;

import fr.plaque.finding.Finding;
import fr.plaque.finding.Outcome;
import fr.plaque.rule.RuleBook;
import fr.plaque.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The files of the author that replace those of a theme. */
public final class ThemeOverrides {

    /** The folder as seen from that of the pages, beside which it stands: what findings name. */
    public static final String FOLDER = "../theme/";

    /** More than any template or style sheet needs, and a little more than is accepted: the rest is not read. */
    private static final int ENOUGH = 1024 * 1024;

    private ThemeOverrides() {}

    /**
     * Reads the folder of overrides; links are not followed, what systems leave in folders is passed over.
     *
     * @return by path relative to the folder, with slashes; empty when there is no such folder; with a finding for each
     *     file that cannot be read
     */
    public static Outcome<SortedMap<String, byte[]>> read(Path folder, RuleBook rules) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return Outcome.of(files);
        }
        FolderWalk.Listing listing = FolderWalk.of(folder, FOLDER, rules);
        List<Finding> findings = new ArrayList<>(listing.findings());
        for (FolderWalk.File file : listing.files()) {
            try (InputStream in = Files.newInputStream(file.place(), LinkOption.NOFOLLOW_LINKS)) {
                files.put(file.path().substring(FOLDER.length()), in.readNBytes(ENOUGH));
            } catch (IOException e) {
                findings.add(rules.rule("forme-illisible")
                        .at(SourceFile.of(file.path(), "").atStart()));
            }
        }
        return new Outcome<>(files, findings);
    }
}
