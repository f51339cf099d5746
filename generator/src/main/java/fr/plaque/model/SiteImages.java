package fr.plaque.model;

import fr.plaque.source.Location;
import fr.plaque.source.Range;
import fr.plaque.source.SourceFile;
import fr.plaque.yaml.YamlNode;
import java.util.List;
import java.util.Optional;

/**
 * The pictures of a site: what is declared of them, and which files there are.
 *
 * @param arbre the register as typed
 * @param fichiers the files below {@code images}, {@code images/accueil/salle.jpg}, sorted
 */
public record SiteImages(
        RegistreImages registre, Origins origins, SourceFile source, YamlNode.Mapping arbre, List<String> fichiers) {

    public SiteImages {
        fichiers = List.copyOf(fichiers);
    }

    /** No register and no picture. */
    public static SiteImages none() {
        SourceFile source = SourceFile.of("images.yaml", "");
        Origins nowhere = new Origins() {
            @Override
            public Location at(String chemin) {
                return source.atStart();
            }

            @Override
            public boolean has(String chemin) {
                return false;
            }
        };
        YamlNode.Mapping empty = new YamlNode.Mapping(List.of(), new Range(0, 0));
        return new SiteImages(new RegistreImages(List.of()), nowhere, source, empty, List.of());
    }

    /** What is declared of a file. */
    public Optional<Image> declaree(String chemin) {
        return registre.images().stream()
                .filter(image -> image.chemin().equals(chemin))
                .findFirst();
    }
}
