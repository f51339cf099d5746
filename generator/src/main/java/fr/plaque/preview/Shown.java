package fr.plaque.preview;

import fr.plaque.finding.Finding;
import fr.plaque.report.Dossier;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * What is shown until the next build.
 *
 * @param files the last good site, by path; none when there was none yet
 * @param addresses those of these files
 * @param dossier what the last build found; empty when it broke
 * @param fault why it broke, which is a fault of ours
 * @param version a name of all this: pages that carry another one are out of date
 */
record Shown(
        SortedMap<String, byte[]> files,
        Addresses addresses,
        Optional<Dossier> dossier,
        Optional<String> fault,
        String version) {

    /** Before the first build. */
    static Shown nothing() {
        return new Shown(Collections.emptySortedMap(), Addresses.of(Map.of()), Optional.empty(), Optional.empty(), "");
    }

    static Shown of(SortedMap<String, byte[]> files, Dossier dossier) {
        return new Shown(
                files,
                Addresses.of(files),
                Optional.of(dossier),
                Optional.empty(),
                version(files, dossier.findings().toString()));
    }

    /** The same pages, under a notice that we failed. */
    Shown broken(String reason) {
        return new Shown(files, addresses, Optional.empty(), Optional.of(reason), version(files, reason));
    }

    boolean isGood() {
        return dossier.filter(Dossier::publiable).isPresent();
    }

    long errors() {
        return dossier.stream()
                .flatMap(one -> one.findings().stream())
                .filter(Finding::isError)
                .count();
    }

    private static String version(SortedMap<String, byte[]> files, String words) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                digest.update(file.getKey().getBytes(StandardCharsets.UTF_8));
                digest.update(file.getValue());
            }
            digest.update(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
