/**
 * The site as the author means it: immutable records, the words of the profile, no reading and no writing. No component
 * is ever null: a text that was not typed is empty, a list has nothing in it, everything else is an {@code Optional}.
 */
package fr.plaque.model;
