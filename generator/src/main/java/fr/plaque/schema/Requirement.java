package fr.plaque.schema;

/** What happens when a key is not written. */
public enum Requirement {
    /** The site is refused. */
    REQUIRED("obligatoire"),
    /** The site is refused, unless the author says that he does not tell, and why. */
    ANSWERED("réponse attendue"),
    /** The site is refused when the condition of the key holds. */
    CONDITIONAL("selon le cas"),
    /** A warning. */
    RECOMMENDED("recommandé"),
    /** Nothing. */
    OPTIONAL("facultatif");

    private final String label;

    Requirement(String label) {
        this.label = label;
    }

    /** The word of the reference page. */
    public String label() {
        return label;
    }
}
