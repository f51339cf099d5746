package fr.plaque.maven;

import fr.plaque.publish.NewFolder;
import fr.plaque.schema.Folding;
import fr.plaque.starter.Starter;
import fr.plaque.starter.StarterFile;
import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.maven.model.Repository;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Écrit un site de départ dans un dossier vide : un praticien fictif, des pages, de quoi regarder, vérifier et publier.
 * N'écrase jamais rien, ne pose aucune question et n'a pas besoin de réseau.
 */
@Mojo(name = "nouveau", requiresProject = false, threadSafe = true)
public final class NouveauMojo extends AbstractMojo {

    /** Le dossier à remplir : le dossier courant. */
    @Parameter(defaultValue = "${basedir}", readonly = true, required = true)
    File dossier;

    /** Ce qui ressemble le plus à votre exercice : « cabinet », « hopital » (un praticien hospitalier) ou « service » (un service hospitalier, avec ses stages). */
    @Parameter(property = "plaque.modele", defaultValue = "cabinet")
    String modele;

    /** La version de Plaque, écrite dans le pom.xml du site. */
    @Parameter(defaultValue = "${plugin.version}", readonly = true, required = true)
    String version;

    /** D'où Maven télécharge, d'après ses réglages : le site saura y prendre Maven là où il manque. */
    @Parameter(defaultValue = "${project.repositories}", readonly = true, required = true)
    List<Repository> depots;

    private final Console console = Console.system();

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        String model = model();
        NewFolder folder = new NewFolder(dossier.toPath());
        try {
            Optional<String> occupant = folder.occupant();
            if (occupant.isPresent()) {
                throw failure("Ce dossier n'est pas vide : il contient « " + occupant.get()
                        + " ». Rien n'a été écrit. Créez un dossier vide, placez-vous dedans, et relancez la même"
                        + " commande");
            }
            SortedMap<String, StarterFile> files = Starter.files(model, version, central(), Today.of(null));
            SortedMap<String, byte[]> contents = new TreeMap<>();
            files.forEach((path, file) -> contents.put(path, file.bytes()));
            folder.write(contents, executables(files));
            tell(files.size());
        } catch (IOException e) {
            throw new MojoExecutionException(
                    console.printable("Plaque n'a pas pu écrire dans ce dossier ; il est resté comme il était. "
                            + DiskRefusal.remedy(e)),
                    e);
        }
    }

    private String model() throws MojoFailureException {
        String model = Folding.key(modele);
        if (Starter.MODELS.contains(model)) {
            return model;
        }
        throw failure("plaque.modele : il n'y a pas de modèle « " + modele + " » dans cette version. Écrivez "
                + Starter.MODELS.stream()
                        .map(known -> "-Dplaque.modele=" + known)
                        .collect(Collectors.joining(" ou "))
                + ". Rien n'a été écrit");
    }

    /** Every Maven knows one under this name, whatever else its settings add. */
    private String central() {
        return depots.stream()
                .filter(depot -> depot.getId().equals("central"))
                .findFirst()
                .orElse(depots.get(0))
                .getUrl();
    }

    private static Set<String> executables(SortedMap<String, StarterFile> files) {
        return files.entrySet().stream()
                .filter(file -> file.getValue().executable())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private void tell(int files) {
        List<String> lines = List.of(
                console.printable("Le site de départ est écrit dans ce dossier : " + files + " fichiers."),
                console.printable("  contenu/profil.yaml  vos informations : chaque ligne y est expliquée"),
                console.printable("  contenu/pages        vos pages"),
                console.printable("  LISEZ-MOI.txt        la suite, pas à pas"),
                "",
                console.printable("Tapez maintenant : mvn"),
                console.printable("Sans Maven installé : ./mvnw, sous Windows mvnw, ou un double-clic sur 1-apercu."),
                console.printable(
                        "Le site s'ouvre dans votre navigateur et suit ce que vous écrivez (Ctrl+C l'arrête)."));
        console.print(lines, console.log(getLog(), false));
    }

    private MojoFailureException failure(String message) {
        return new MojoFailureException(console.printable(message));
    }
}
