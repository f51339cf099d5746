package fr.plaque.model;

import fr.plaque.source.Location;

/** Where the values of a profile or a front matter were typed, so that a check on the model can point at the file. */
public interface Origins {

    /**
     * Where a value was typed.
     *
     * @param chemin the keys of the profile, dotted, list places in brackets: {@code lieux[0].telephone}
     * @return its place, else that of the nearest key above it
     */
    Location at(String chemin);

    /** Whether something was typed there. */
    boolean has(String chemin);
}
