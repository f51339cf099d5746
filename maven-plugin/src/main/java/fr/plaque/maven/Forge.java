package fr.plaque.maven;

import fr.plaque.report.Annotations;
import fr.plaque.report.Dossier;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;

/** The machine of GitHub or GitLab that runs the build, and shows findings on the lines they are about. */
final class Forge {

    private final Map<String, String> environment;
    private final Path contenu;
    private final Path rapports;

    Forge(Map<String, String> environment, Path contenu, Path rapports) {
        this.environment = environment;
        this.contenu = contenu;
        this.rapports = rapports;
    }

    void tell(Dossier dossier, Console console) throws MojoExecutionException {
        if ("true".equals(environment.get("GITHUB_ACTIONS"))) {
            console.print(
                    Annotations.github(dossier, folder("GITHUB_WORKSPACE")).stream()
                            .map(console::printable)
                            .toList(),
                    console::bare); // GitHub reads a command only where it starts the line
        }
        if ("true".equals(environment.get("GITLAB_CI"))) {
            try {
                Annotations.gitlab(dossier, folder("CI_PROJECT_DIR"), rapports);
            } catch (IOException e) {
                throw new MojoExecutionException(
                        console.printable("Plaque n'a pas pu écrire le rapport pour GitLab"), e);
            }
        }
    }

    /** What stands before the names of files, seen from the root of the repository. */
    private String folder(String variable) {
        Path root = Path.of(environment.getOrDefault(variable, ""));
        Path seen = contenu.startsWith(root) ? root.relativize(contenu) : contenu;
        return seen.toString().replace('\\', '/') + "/";
    }
}
