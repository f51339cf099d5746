package fr.plaque.check;

import fr.plaque.source.Location;

/**
 * What an author wrote to keep a phrase that a rule on texts points at.
 *
 * @param regle the rule, by its id
 * @param phrase the phrase to keep, as it is read
 * @param raison why
 * @param place where it was written
 */
record Acceptance(String regle, String phrase, String raison, Location place) {}
