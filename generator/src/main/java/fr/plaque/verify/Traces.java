package fr.plaque.verify;

import fr.plaque.render.RenderedFile;
import fr.plaque.source.Location;
import java.util.List;
import java.util.Set;

/** What the gate keeps of a file once read: the places in it, and the links out of it. */
record Traces(String path, Location origin, Set<String> ids, List<Link> links) {

    /**
     * A link inside the site.
     *
     * @param typed as the page writes it
     * @param path the file it leads to, from the root of the site
     * @param fragment the place in that file, or empty
     */
    record Link(String typed, String path, String fragment) {}

    static Traces none(RenderedFile file) {
        return new Traces(file.path(), file.origin(), Set.of(), List.of());
    }
}
