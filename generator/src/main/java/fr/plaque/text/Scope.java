package fr.plaque.text;

import java.util.EnumSet;
import java.util.Set;

/** Where a text stands on the page: a heading or a button says more than a word in a paragraph. */
public enum Scope {
    TITRE("titre"),
    PARAGRAPHE("paragraphe"),
    LISTE("liste"),
    TABLEAU("tableau"),
    LEGENDE("legende"),
    ALT("alt"),
    LIEN("lien"),
    META("meta"),
    PROFIL("profil"),
    NOM_DE_FICHIER("nom-de-fichier"),
    CITATION("citation");

    /** Texts so short that whoever publishes them is their subject. */
    private static final Set<Scope> LABELS = EnumSet.of(TITRE, ALT, LIEN, META, PROFIL, NOM_DE_FICHIER, LEGENDE);

    private final String id;

    Scope(String id) {
        this.id = id;
    }

    /** The name in rule files. */
    public String id() {
        return id;
    }

    boolean isLabel() {
        return LABELS.contains(this);
    }

    static Scope of(String id) {
        for (Scope scope : values()) {
            if (scope.id.equals(id)) {
                return scope;
            }
        }
        throw new IllegalArgumentException("no such scope: " + id);
    }
}
