package fr.plaque.model;

import java.util.Optional;

/** Who publishes the site and where it lives. */
public record SiteInfo(
        String adresse,
        Optional<String> editeur,
        String directeurPublication,
        Hebergeur hebergeur,
        Optional<String> theme,
        Optional<String> couleur,
        Optional<String> dpo,
        Optional<AccessibiliteNumerique> accessibilite,
        Optional<String> autorisationPublication) {

    public record Hebergeur(String nom, String adresse, String telephone) {}

    public record AccessibiliteNumerique(
            Optional<String> etat,
            Optional<String> audit,
            Optional<String> schemaPluriannuel,
            Optional<String> contact) {}
}
