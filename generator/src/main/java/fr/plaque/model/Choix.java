package fr.plaque.model;

import java.util.Locale;

/** A value out of a closed list; templates and reports name it as the profile does. */
public interface Choix {

    String name();

    /** The word of the profile: {@code sur_rendez_vous}. */
    default String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
