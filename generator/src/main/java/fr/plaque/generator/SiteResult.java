package fr.plaque.generator;

import fr.plaque.report.Dossier;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What a build gave: the whole dossier, of which every report is a view.
 *
 * @param publie whether the site in the output folder is the new one
 * @param archive the same site in one file, to be sent to a host
 */
public record SiteResult(Dossier dossier, boolean publie, Optional<Path> archive) {}
