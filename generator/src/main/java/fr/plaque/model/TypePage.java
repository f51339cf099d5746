package fr.plaque.model;

/** The kinds of pages. */
public enum TypePage implements Choix {
    MALADIE(true),
    INTERVENTION(true),
    EXAMEN(true),
    CONSIGNE(true),
    PREVENTION(true),
    ADMINISTRATIF(false),
    FAQ(false),
    ETUDIANTS(false),
    /** A page of a work: the only kind there, and nowhere else. */
    DOCUMENTATION(false);

    static final int MOIS_USUELS = 24;
    private static final int MOIS_COURTS = 12;

    private final boolean medical;

    TypePage(boolean medical) {
        this.medical = medical;
    }

    /** Medical pages owe dates and sources. */
    public boolean estMedical() {
        return medical;
    }

    /** How many months such a page holds, unless it says otherwise. */
    public int validiteMois() {
        return this == INTERVENTION || this == CONSIGNE ? MOIS_COURTS : MOIS_USUELS;
    }
}
