package fr.plaque.model;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a build remembers of a page between its passes: everything but its text. */
public record PageInfo(String chemin, String slug, FicheInfo fiche, Origins origins, boolean brouillon) {

    private static final String VERSIONS = "versions/";
    private static final String SIMPLE = "falc";
    private static final Pattern SUFFIX = Pattern.compile("(.+)\\.(falc|[a-z]{2}(?:-[a-z]{2})?)\\.md");

    /** Where the page goes in the output: {@code fiches/peridurale/index.html}. */
    public String sortie() {
        return slug + "/index.html";
    }

    /** Whether this is a version that another has replaced, kept in {@code versions}. */
    public boolean estRemplacee() {
        return chemin.startsWith(VERSIONS);
    }

    /** What stands between the last two dots of the file's name: « en » of {@code peridurale.en.md}, « falc ». */
    public Optional<String> suffixe() {
        Matcher name = SUFFIX.matcher(chemin);
        return name.matches() ? Optional.of(name.group(2)) : Optional.empty();
    }

    /** The file of the same name without that suffix. */
    public String cheminSansSuffixe() {
        Matcher name = SUFFIX.matcher(chemin);
        return name.matches() ? name.group(1) + ".md" : chemin;
    }

    /** Whether this is a version in simple words. */
    public boolean estSimple() {
        return suffixe().filter(SIMPLE::equals).isPresent();
    }

    /** The file that a replaced version was copied from; that of any other page is its own. Its links count from there. */
    public String cheminActuel() {
        return estRemplacee()
                ? "pages/" + chemin.substring(VERSIONS.length(), chemin.lastIndexOf('/')) + ".md"
                : chemin;
    }
}
