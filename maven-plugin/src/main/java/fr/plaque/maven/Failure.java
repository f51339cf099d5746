package fr.plaque.maven;

import fr.plaque.finding.Finding;
import fr.plaque.finding.Level;
import fr.plaque.report.Dossier;
import fr.plaque.report.Places;
import java.util.Optional;

/** The one line that Maven repeats at the end of a failed build, where a hurried reader looks. */
final class Failure {

    private final String folder;
    private final String report;

    /**
     * @param folder what stands before the names of files
     * @param report the file with the whole story
     */
    Failure(String folder, String report) {
        this.folder = folder;
        this.report = report;
    }

    String line(Dossier dossier) {
        Level level = dossier.count(Level.ERREUR) > 0 ? Level.ERREUR : Level.AVERTISSEMENT;
        return count(dossier.count(level), level) + what(level) + first(dossier, level)
                + " Le détail est plus haut et dans " + report;
    }

    private static String count(long number, Level level) {
        String name = level == Level.ERREUR ? "erreur" : "avertissement";
        return number + " " + name + (number > 1 ? "s" : "");
    }

    private static String what(Level level) {
        return level == Level.ERREUR
                ? " : le site n'est pas publiable."
                : ", et plaque.echouerSur demande de s'arrêter aux avertissements.";
    }

    private String first(Dossier dossier, Level level) {
        Optional<Finding> first = dossier.findings().stream()
                .filter(finding -> finding.level() == level)
                .findFirst();
        return first.map(finding -> " À corriger d'abord : " + Places.of(finding, folder) + ", " + finding.message())
                .orElse("");
    }
}
