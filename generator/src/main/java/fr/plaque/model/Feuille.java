package fr.plaque.model;

import fr.plaque.source.SourceFile;
import fr.plaque.yaml.YamlNode;

/**
 * A file of keys, once read.
 *
 * @param slug its address below the folder of its kind
 * @param origins where each value was typed
 * @param arbre the file as typed, for the checks that read every word shown
 */
public record Feuille<T>(
        String chemin, String slug, T contenu, Origins origins, SourceFile source, YamlNode.Mapping arbre) {}
