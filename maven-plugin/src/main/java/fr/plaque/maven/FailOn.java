package fr.plaque.maven;

import fr.plaque.finding.Level;
import fr.plaque.report.Dossier;
import org.apache.maven.plugin.MojoFailureException;

/** What makes the command fail. Whether the site is published is another question, which errors alone decide. */
enum FailOn {
    ERREUR,
    AVERTISSEMENT,
    JAMAIS;

    static FailOn of(String typed) throws MojoFailureException {
        return switch (typed.strip()) {
            case "erreur" -> ERREUR;
            case "avertissement" -> AVERTISSEMENT;
            case "jamais" -> JAMAIS;
            default ->
                throw new MojoFailureException("plaque.echouerSur : « " + typed
                        + " » n'existe pas. Écrivez erreur, avertissement ou jamais, par exemple"
                        + " -Dplaque.echouerSur=avertissement");
        };
    }

    boolean fails(Dossier dossier) {
        return switch (this) {
            case ERREUR -> dossier.count(Level.ERREUR) > 0;
            case AVERTISSEMENT -> dossier.count(Level.ERREUR) + dossier.count(Level.AVERTISSEMENT) > 0;
            case JAMAIS -> false;
        };
    }
}
