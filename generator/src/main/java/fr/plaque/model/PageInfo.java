package fr.plaque.model;

/** What a build remembers of a page between its passes: everything but its text. */
public record PageInfo(String chemin, String slug, FicheInfo fiche, Origins origins, boolean brouillon) {

    private static final String VERSIONS = "versions/";

    /** Where the page goes in the output: {@code fiches/peridurale/index.html}. */
    public String sortie() {
        return slug + "/index.html";
    }

    /** Whether this is a version that another has replaced, kept in {@code versions}. */
    public boolean estRemplacee() {
        return chemin.startsWith(VERSIONS);
    }

    /** The file that a replaced version was copied from; that of any other page is its own. Its links count from there. */
    public String cheminActuel() {
        return estRemplacee()
                ? "pages/" + chemin.substring(VERSIONS.length(), chemin.lastIndexOf('/')) + ".md"
                : chemin;
    }
}
