package fr.plaque.load;

import java.nio.file.Path;

/**
 * A file to download, published as it is.
 *
 * @param chemin its address, which is also its path in {@code contenu}: {@code documents/consignes.pdf}
 * @param fichier where to read it
 */
public record Document(String chemin, Path fichier) {}
