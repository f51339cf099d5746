package fr.plaque.generator;

import fr.plaque.report.Dossier;
import java.util.SortedMap;

/**
 * A site that was only made to be looked at.
 *
 * @param fichiers its files by path; none when something stands against it
 */
public record SitePreview(Dossier dossier, SortedMap<String, byte[]> fichiers) {}
