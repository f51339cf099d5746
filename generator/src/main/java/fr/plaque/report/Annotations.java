package fr.plaque.report;

import fr.plaque.finding.Finding;
import fr.plaque.finding.Level;
import fr.plaque.source.Position;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The findings as the forges show them, on the lines they are about. */
public final class Annotations {

    private Annotations() {}

    /**
     * One workflow command of GitHub a finding.
     *
     * @param folder what stands before the names of files, from the root of the repository: {@code contenu/}
     * @see <a href="https://docs.github.com/actions/reference/workflow-commands-for-github-actions">Workflow commands</a>
     */
    public static List<String> github(Dossier dossier, String folder) {
        return dossier.findings().stream()
                .map(finding -> command(finding, folder))
                .toList();
    }

    private static String command(Finding finding, String folder) {
        String level =
                switch (finding.level()) {
                    case ERREUR -> "error";
                    case AVERTISSEMENT -> "warning";
                    case A_VERIFIER -> "notice";
                };
        Position start = finding.location().start();
        Position end = finding.location().end();
        String place = "file=" + property(folder + finding.location().path()) + ",line=" + start.line() + ",col="
                + start.column() + ",endLine=" + end.line() + ",endColumn=" + end.column() + ",";
        return "::" + level + " " + (isParameter(finding) ? "" : place) + "title=" + property(finding.rule()) + "::"
                + data(told(finding));
    }

    private static String told(Finding finding) {
        return finding.message() + " Que faire : " + finding.remedy();
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }

    /**
     * Writes {@code qualite-gitlab.json}, a Code Quality report, into the folder of the reports.
     *
     * @param folder as for GitHub
     * @see <a href="https://docs.gitlab.com/ci/testing/code_quality/">Code Quality</a>
     */
    public static void gitlab(Dossier dossier, String folder, Path reports) throws IOException {
        List<Object> issues = new ArrayList<>();
        Map<String, Integer> seen = new TreeMap<>();
        for (Finding finding : dossier.findings()) {
            String path = isParameter(finding)
                    ? "pom.xml"
                    : folder + finding.location().path();
            String what =
                    finding.rule() + "\n" + path + "\n" + finding.location().excerpt();
            int line = isParameter(finding) ? 1 : finding.location().start().line();
            issues.add(Json.object(
                    "check_name",
                    finding.rule(),
                    "description",
                    told(finding),
                    "fingerprint",
                    sha256(what + "\n" + seen.merge(what, 1, Integer::sum)),
                    "severity",
                    severity(finding.level()),
                    "location",
                    Json.object("path", path, "lines", Json.object("begin", line))));
        }
        Files.createDirectories(reports);
        Files.write(reports.resolve("qualite-gitlab.json"), Json.write(issues));
    }

    private static String severity(Level level) {
        return switch (level) {
            case ERREUR -> "blocker";
            case AVERTISSEMENT -> "minor";
            case A_VERIFIER -> "info";
        };
    }

    /** A parameter of the command has no line in any file. */
    private static boolean isParameter(Finding finding) {
        return finding.location().path().startsWith("plaque.");
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
