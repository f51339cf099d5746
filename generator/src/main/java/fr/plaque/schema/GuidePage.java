package fr.plaque.schema;

/** The front matter of a page of the guide that the program writes: the guide is a site like any other. */
public final class GuidePage {

    private GuidePage() {}

    /** @return with the empty line that ends it */
    public static String header(String title, String summary) {
        return "---\ntitre: " + quoted(title) + "\ntype: documentation\nresume: " + quoted(summary) + "\n---\n\n";
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
