package fr.plaque.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** What is left to do once a site is built: what to send, and what to look at before and after. */
final class Sending {

    private Sending() {}

    /**
     * @param archive the file to send
     * @param shown its name, as the author sees it
     * @param site the name of the folder of the site
     * @param profile the name of the profile
     * @param samples whether sample values may be in it
     */
    static List<String> lines(Path archive, String shown, String site, String profile, boolean samples)
            throws IOException {
        if (samples) {
            return List.of("Démonstration (plaque.exemple=oui) : ce site se regarde dans " + site
                    + "/index.html ; ne l'envoyez à personne.");
        }
        return List.of(
                "",
                "À envoyer à l'hébergeur : " + shown + " (" + size(Files.size(archive)) + "), et rien d'autre.",
                "  [ ] Ouvrez " + site + "/index.html et relisez chaque page.",
                "  [ ] L'hébergeur écrit dans " + profile + " (site, hebergeur) est celui qui reçoit ces fichiers.",
                "  [ ] Chez lui, ces fichiers remplacent tous les anciens.",
                "  [ ] Votre adresse s'ouvre dans un navigateur, avec le cadenas ; les mentions légales aussi.",
                "  [ ] Un rappel est noté : mvn plaque:verifier, une fois par mois.");
    }

    private static String size(long bytes) {
        return bytes < 1_000_000
                ? Math.max(1, Math.round(bytes / 1000.0)) + " ko"
                : String.format(Locale.FRANCE, "%.1f Mo", bytes / 1_000_000.0);
    }
}
