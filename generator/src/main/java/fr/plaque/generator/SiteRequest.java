package fr.plaque.generator;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What to build.
 *
 * @param contenu the folder of the author
 * @param sortie where the site goes
 * @param rapports where the reports go
 * @param theme a theme's name; without it, that of the profile, else {@code sobre}
 * @param surcharges a folder of theme overrides, which need not exist
 * @param aujourdhui the day that counts as today
 * @param mode what to do once everything is checked
 * @param exemplePermis whether sample values may be published
 */
public record SiteRequest(
        Path contenu,
        Path sortie,
        Path rapports,
        Optional<String> theme,
        Path surcharges,
        LocalDate aujourdhui,
        Mode mode,
        boolean exemplePermis) {

    public enum Mode {
        /** Check everything, write reports, leave the site as it is. */
        VERIFIER,
        /** Check everything, then publish. */
        CONSTRUIRE
    }

    /** The same site, to be checked only. */
    SiteRequest verification() {
        return new SiteRequest(contenu, sortie, rapports, theme, surcharges, aujourdhui, Mode.VERIFIER, exemplePermis);
    }
}
