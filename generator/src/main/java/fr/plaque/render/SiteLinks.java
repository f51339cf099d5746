package fr.plaque.render;

import fr.plaque.model.PageInfo;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Where the pages of the site are, seen from one of them. */
final class SiteLinks {

    private final Map<String, String> outputByPage = new TreeMap<>();
    private final Set<String> outputs = new TreeSet<>();

    /**
     * @param pages those that are published
     * @param generated the outputs that the profile makes
     */
    SiteLinks(Collection<PageInfo> pages, Collection<String> generated) {
        for (PageInfo page : pages) {
            outputByPage.put(page.chemin(), page.sortie());
            outputs.add(page.sortie());
        }
        outputs.addAll(generated);
    }

    /**
     * The address to write for a destination typed in a page: another Markdown file, a page of the site, or a heading
     * of this page.
     *
     * @return empty when it leads nowhere in the site
     */
    Optional<String> resolve(PageInfo from, String destination) {
        int hash = destination.indexOf('#');
        String path = hash < 0 ? destination : destination.substring(0, hash);
        String fragment = hash < 0 ? "" : fragment(destination.substring(hash + 1));
        if (path.isEmpty()) {
            return fragment.isEmpty() ? Optional.empty() : Optional.of(fragment);
        }
        return output(from, path).map(output -> up(from.sortie()) + output + fragment);
    }

    /** « ../ » as often as it takes to be at the root. */
    static String up(String output) {
        return "../".repeat((int) output.chars().filter(c -> c == '/').count());
    }

    private Optional<String> output(PageInfo from, String path) {
        for (String base : path.startsWith("/") ? List.of("", "pages") : List.of(from.chemin(), from.sortie(), "")) {
            Optional<String> name = normalize(folder(base), path);
            if (name.isPresent()) {
                String known = outputByPage.get(name.get());
                if (known != null) {
                    return Optional.of(known);
                }
                for (String output : List.of(name.get(), name.get() + "/index.html", name.get() + "index.html")) {
                    if (outputs.contains(output)) {
                        return Optional.of(output);
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static String folder(String path) {
        return path.contains("/") ? path.substring(0, path.lastIndexOf('/')) : "";
    }

    private static Optional<String> normalize(String folder, String path) {
        Deque<String> parts = new ArrayDeque<>();
        for (String part : (folder + "/" + path).split("/")) {
            if (part.equals("..")) {
                if (parts.pollLast() == null) {
                    return Optional.empty();
                }
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        return Optional.of(String.join("/", parts));
    }

    private static String fragment(String name) {
        return name.isEmpty() ? "" : "#" + (name.startsWith("s-") ? name : HeadingIds.of(name));
    }
}
