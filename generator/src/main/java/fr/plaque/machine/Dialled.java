package fr.plaque.machine;

import fr.plaque.text.Telephone;

/** A telephone number as a machine dials it. */
final class Dialled {

    private Dialled() {}

    /** {@code +33465710012}, or what was typed when it is no number. */
    static String number(String typed) {
        return Telephone.of(typed)
                .lien()
                .map(link -> link.substring("tel:".length()))
                .orElse(typed.strip());
    }
}
