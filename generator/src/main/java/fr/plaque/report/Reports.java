package fr.plaque.report;

import fr.plaque.finding.Level;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The views of a {@link Dossier}: terminal and files. */
public final class Reports {

    private Reports() {}

    /** « 1 erreur, 11 avertissements ». */
    public static String counts(Dossier dossier) {
        return French.count(dossier.count(Level.ERREUR), "erreur", "erreurs") + ", "
                + French.count(dossier.count(Level.AVERTISSEMENT), "avertissement", "avertissements");
    }

    /**
     * The report for a terminal.
     *
     * @param folder what stands before the names of files, {@code contenu/}
     * @param charset that of the terminal; characters it lacks are replaced by plain ones
     */
    public static List<String> console(Dossier dossier, String folder, Charset charset) {
        return new ConsoleReport(folder)
                .lines(dossier).stream()
                        .map(line -> Printable.in(charset, line))
                        .toList();
    }

    /** The same words with letters that {@code charset} has. */
    public static String printable(String line, Charset charset) {
        return Printable.in(charset, line);
    }

    /** Writes the report files into a folder, each whole or not at all. */
    public static void write(Dossier dossier, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, byte[]> file : files(dossier).entrySet()) {
            Path aside = folder.resolve(file.getKey() + ".tmp");
            Files.write(aside, file.getValue());
            Files.move(aside, folder.resolve(file.getKey()), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static Map<String, byte[]> files(Dossier dossier) {
        Map<String, byte[]> files = new TreeMap<>();
        files.put("rapport.json", JsonReport.write(dossier));
        files.put("rapport.sarif", SarifReport.write(dossier));
        files.put("rapport.html", HtmlReport.write(dossier));
        return files;
    }
}
