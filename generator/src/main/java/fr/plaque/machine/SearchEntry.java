package fr.plaque.machine;

import java.util.List;

/**
 * What the search knows of a page.
 *
 * @param chemin from the root of the site
 * @param extrait a sentence to show under the title; may be empty
 * @param rubriques its headings that a link can lead to, in order
 * @param mots the words of its text, as {@link SearchTerms} folds them
 */
public record SearchEntry(
        String chemin, String titre, String langue, String extrait, List<Rubrique> rubriques, List<String> mots) {

    /** @param ancre the name that links lead to */
    public record Rubrique(String ancre, String texte) {}
}
