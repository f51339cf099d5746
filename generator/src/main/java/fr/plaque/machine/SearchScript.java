package fr.plaque.machine;

import fr.plaque.rule.ResourceFolder;

/** The one script a site may hold: it searches the index, on the page of the search alone. No theme can replace it. */
public final class SearchScript {

    /** The one page that may name it. */
    public static final String PAGE = "recherche/index.html";

    private static final byte[] BYTES = ResourceFolder.files(SearchScript.class.getClassLoader(), "recherche")
            .get("recherche.js");
    private static final String PATH = "assets/recherche-" + Fingerprint.hex(BYTES, 8) + ".js";

    private SearchScript() {}

    /** From the root of the site; its name holds a part of its fingerprint. */
    public static String path() {
        return PATH;
    }

    public static byte[] bytes() {
        return BYTES.clone();
    }
}
