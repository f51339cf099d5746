package fr.plaque.rule;

/** The closed list of what a rule can look at. */
public enum RuleKind {
    /** The words a visitor reads. */
    TEXTE("texte"),
    /** A value of the profile or of a front matter. */
    CHAMP("champ"),
    /** A page or a section that must be there. */
    PAGE("page"),
    /** What one place says against what another says. */
    COHERENCE("coherence"),
    /** What a page would load or send. */
    RESSOURCE("ressource"),
    /** The mark-up of the finished pages. */
    HTML("html"),
    /** Pictures and their register. */
    IMAGE("image"),
    /** How the files are written: YAML, Markdown, encoding, names. */
    FORME("forme");

    private final String id;

    RuleKind(String id) {
        this.id = id;
    }

    /** The name in rule files. */
    public String id() {
        return id;
    }

    static RuleKind of(String id) {
        for (RuleKind kind : values()) {
            if (kind.id.equals(id)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("no such kind: " + id);
    }
}
