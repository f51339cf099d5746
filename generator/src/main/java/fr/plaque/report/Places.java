package fr.plaque.report;

import fr.plaque.finding.Finding;
import fr.plaque.source.Position;
import java.util.List;

/** Where a finding is, for a person. */
public final class Places {

    /** Characters of a source line shown at most. */
    private static final int LINE_WIDTH = 110;

    /** How the parameters of a command begin, which are no files. */
    private static final String COMMAND = "plaque.";

    private Places() {}

    /**
     * The file and the place in it, {@code contenu/profil.yaml:31:5}.
     *
     * @param folder what stands before the names of files; parameters of the command have none, files beside the folder
     *     stand where it stands
     */
    public static String of(Finding finding, String folder) {
        boolean typed = finding.location().path().startsWith(COMMAND);
        return file(finding, folder) + (typed ? "" : ":" + finding.location().start());
    }

    /** The file alone. */
    static String file(Finding finding, String folder) {
        String path = finding.location().path();
        if (path.startsWith(COMMAND)) {
            return path;
        }
        return path.startsWith("../") ? folder.replaceFirst("[^/]+/$", "") + path.substring(3) : folder + path;
    }

    /** The line, and under it a caret below each character meant; nothing for an empty line. */
    public static List<String> excerpt(Finding finding) {
        Position start = finding.location().start();
        String line = finding.location().file().line(start.line());
        if (line.isBlank()) {
            return List.of();
        }
        int[] points = line.codePoints().toArray();
        int first = Math.max(0, Math.min(start.column() - 1 - LINE_WIDTH / 2, points.length - LINE_WIDTH));
        int last = Math.min(points.length, first + LINE_WIDTH);
        String number = Integer.toString(start.line());
        String margin = " ".repeat(number.length());
        Position end = finding.location().end();
        int width = end.line() == start.line() ? end.column() - start.column() : points.length - start.column() + 1;
        int shown = Math.max(1, Math.min(width, last - start.column() + 1));
        return List.of(
                number + " | " + Printable.text(new String(points, first, last - first)),
                margin + " | " + " ".repeat(start.column() - 1 - first) + "^".repeat(shown));
    }
}
