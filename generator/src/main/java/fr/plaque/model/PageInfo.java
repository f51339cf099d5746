package fr.plaque.model;

/** What a build remembers of a page between its passes: everything but its text. */
public record PageInfo(String chemin, String slug, FicheInfo fiche, Origins origins, boolean brouillon) {

    /** Where the page goes in the output: {@code fiches/peridurale/index.html}. */
    public String sortie() {
        return slug + "/index.html";
    }
}
