package fr.plaque.maven;

import java.io.File;
import java.nio.file.Path;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugins.annotations.Parameter;

/** What the goals that read a site have in common: where it is, and how it is named to its author. */
abstract class AbstractSiteMojo extends AbstractMojo {

    /** Le dossier du projet : celui du pom.xml, ou le dossier courant s'il n'y en a pas. */
    @Parameter(defaultValue = "${basedir}", readonly = true, required = true)
    File dossier;

    /** Le dossier de vos textes : profil.yaml, pages, actualités, images. */
    @Parameter(property = "plaque.contenu", defaultValue = "contenu")
    File contenu;

    /** Le nom du thème. Sans lui, celui du profil, sinon « sobre ». */
    @Parameter(property = "plaque.theme")
    String theme;

    /**
     * La date qui compte comme aujourd'hui, sous la forme 2026-11-22. Sans elle, celle du jour en France. Utile pour voir
     * le site tel qu'il sera après l'expiration d'une page.
     */
    @Parameter(property = "plaque.date")
    String date;

    final Console console = Console.system();

    /** What stands before the names of the author's files: short when they lie in the project. */
    final String folder() {
        return shown(contenu.toPath()) + "/";
    }

    final String shown(Path path) {
        Path project = dossier.toPath();
        Path name = path.startsWith(project) ? project.relativize(path) : path;
        return name.toString().replace('\\', '/');
    }
}
