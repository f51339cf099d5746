package fr.plaque.publish;

import fr.plaque.finding.Finding;
import fr.plaque.render.RenderedFile;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps a site in memory, to be looked at. Nothing is written. */
public final class MemoryOutput implements Output {

    private final Map<String, byte[]> written = new ConcurrentHashMap<>();
    private SortedMap<String, byte[]> published = Collections.emptySortedMap();

    @Override
    public void write(RenderedFile file) {
        written.put(file.path(), file.bytes());
    }

    @Override
    public List<Finding> publish() {
        published = Collections.unmodifiableSortedMap(new TreeMap<>(written));
        return List.of();
    }

    /** The files of the site by path; none before it is published. */
    public SortedMap<String, byte[]> files() {
        return published;
    }

    /** None: nobody compares what is only looked at. */
    @Override
    public Map<String, String> fingerprints() {
        return Map.of();
    }

    /** None: there was nothing before. */
    @Override
    public SortedSet<String> removed() {
        return Collections.emptySortedSet();
    }

    @Override
    public void close() {
        written.clear();
    }
}
