package fr.plaque.generator;

import fr.plaque.report.Dossier;

/**
 * What a build gave: the whole dossier, of which every report is a view.
 *
 * @param publie whether the site in the output folder is the new one
 */
public record SiteResult(Dossier dossier, boolean publie) {}
