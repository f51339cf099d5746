package fr.plaque.maven;

import fr.plaque.generator.Generator;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Écrit le dossier privé de réputation en ligne : lettres remplies d'après le profil, réponses neutres, feuille de preuves,
 * rappel mensuel. Rien n'en est publié.
 */
@Mojo(name = "kit-reputation", requiresProject = false, threadSafe = true)
public final class KitReputationMojo extends AbstractSiteMojo {

    /** Le dossier des rapports ; le kit est écrit dedans, sous « kit-reputation ». */
    @Parameter(property = "plaque.rapports", defaultValue = "target/plaque")
    File rapports;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        Path folder = rapports.toPath().resolve("kit-reputation");
        boolean named;
        try {
            named = Generator.standard().kit(contenu.toPath(), Today.of(date), folder);
        } catch (IOException e) {
            throw new MojoExecutionException(
                    console.printable("Plaque n'a pas pu écrire le dossier de réputation. " + DiskRefusal.remedy(e)),
                    e);
        }
        if (!named) {
            console.print(
                    List.of(console.printable(
                            "Le profil manque ou n'a pas pu être lu : les documents restent à remplir à la"
                                    + " main. Lancez plaque:verifier pour savoir pourquoi, puis relancez.")),
                    console.log(getLog(), false));
        }
        console.print(
                List.of(console.printable("Dossier privé de réputation : ouvrez "
                        + shown(folder.resolve("00-lisez-moi.html")) + ". Ne le publiez pas.")),
                console.log(getLog(), false));
    }
}
