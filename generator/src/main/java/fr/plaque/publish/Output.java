package fr.plaque.publish;

import fr.plaque.finding.Finding;
import fr.plaque.render.RenderedFile;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;

/** Where the finished files of one build go. */
public interface Output extends AutoCloseable {

    /** Takes a file; callable from several threads. */
    void write(RenderedFile file) throws IOException;

    /**
     * Makes what was written the site.
     *
     * @return what the author should know of it; with an error among it, nothing was changed
     */
    List<Finding> publish() throws IOException;

    /** The SHA-256 of every file written, by path. */
    Map<String, String> fingerprints();

    /** The pages that were in the site before and are not in what was written, by their address; sorted. */
    SortedSet<String> removed() throws IOException;

    /** Gives back what was taken. What was not published is forgotten. */
    @Override
    void close() throws IOException;
}
