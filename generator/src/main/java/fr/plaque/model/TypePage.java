package fr.plaque.model;

/** The kinds of patient pages. */
public enum TypePage implements Choix {
    MALADIE(true),
    INTERVENTION(true),
    EXAMEN(true),
    CONSIGNE(true),
    PREVENTION(true),
    ADMINISTRATIF(false),
    FAQ(false),
    ETUDIANTS(false);

    private final boolean medical;

    TypePage(boolean medical) {
        this.medical = medical;
    }

    /** Medical pages owe dates and sources. */
    public boolean estMedical() {
        return medical;
    }
}
