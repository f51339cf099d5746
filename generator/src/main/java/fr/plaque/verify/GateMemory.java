package fr.plaque.verify;

import fr.plaque.render.RenderedFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * What the gate keeps of all pages, each text once: menus repeat their links on every page. Safe for several threads.
 */
final class GateMemory {

    private final Map<String, Optional<Traces.Link>> fromAnywhere = new ConcurrentHashMap<>();
    private final Map<String, String> ids = new ConcurrentHashMap<>();

    /**
     * As {@link SiteAddress#inside}; an address that climbs to the root first leads to the same place from every folder
     * of that depth.
     */
    Optional<Traces.Link> follow(String from, String typed) {
        int climbs = 0;
        for (int slash = from.indexOf('/'); slash >= 0; slash = from.indexOf('/', slash + 1)) {
            if (!typed.startsWith("../", 3 * climbs++)) {
                return SiteAddress.inside(from, typed);
            }
        }
        return climbs == 1
                ? fromAnywhere.computeIfAbsent(typed, any -> SiteAddress.inside(from, typed))
                : SiteAddress.inside(from, typed);
    }

    /** What is to be kept of a page: not the links to its own places, which are known to be there. */
    Traces traces(RenderedFile file, Set<String> found, List<Traces.Link> links) {
        List<Traces.Link> leaving = links.stream()
                .filter(link -> !link.path().equals(file.path())
                        || !link.fragment().isEmpty() && !found.contains(link.fragment()))
                .toList();
        Set<String> kept =
                found.stream().map(id -> ids.computeIfAbsent(id, one -> one)).collect(Collectors.toUnmodifiableSet());
        return new Traces(file.path(), file.origin(), kept, leaving);
    }
}
