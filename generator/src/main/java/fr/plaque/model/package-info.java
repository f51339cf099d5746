/** The site as the author means it: immutable records, the words of the profile, no reading and no writing. */
package fr.plaque.model;
