package fr.plaque.model;

import java.time.LocalDate;
import java.util.List;
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

    /** The declaration of the RGAA. */
    public record AccessibiliteNumerique(
            Optional<Etat> etat,
            Optional<String> referentiel,
            Optional<LocalDate> etabliLe,
            Optional<Audit> audit,
            Optional<String> schemaPluriannuel,
            Optional<String> planAction,
            Optional<String> contact,
            Optional<NonAccessibles> contenusNonAccessibles,
            List<String> technologies,
            List<String> environnementDeTest,
            List<String> outils,
            List<String> pagesVerifiees) {}

    public enum Etat implements Choix {
        TOTALEMENT_CONFORME,
        PARTIELLEMENT_CONFORME,
        NON_CONFORME
    }

    /** @param taux the share of the criteria that are met, in per cent */
    public record Audit(String organisme, Optional<LocalDate> date, Optional<Integer> taux) {}

    public record NonAccessibles(
            Reponse<List<String>> nonConformites,
            Reponse<List<String>> chargeDisproportionnee,
            Reponse<List<String>> derogations) {}
}
