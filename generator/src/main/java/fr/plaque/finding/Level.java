package fr.plaque.finding;

/** How grave a finding is. Only an error keeps a site from being published. */
public enum Level {
    ERREUR("erreur", "ERREUR"),
    AVERTISSEMENT("avertissement", "AVERTISSEMENT"),
    A_VERIFIER("a-verifier", "À VÉRIFIER");

    private final String id;
    private final String label;

    Level(String id, String label) {
        this.id = id;
        this.label = label;
    }

    /** The name in reports and rule files. */
    public String id() {
        return id;
    }

    /** The name on the console. */
    public String label() {
        return label;
    }

    /** @throws IllegalArgumentException if no level has that name */
    public static Level of(String id) {
        for (Level level : values()) {
            if (level.id.equals(id)) {
                return level;
            }
        }
        throw new IllegalArgumentException("no such level: " + id);
    }
}
