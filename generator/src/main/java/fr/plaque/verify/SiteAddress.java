package fr.plaque.verify;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Pattern;

/** Follows a relative address from a file of the site, as a browser would on a plain host. */
final class SiteAddress {

    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*", Pattern.DOTALL);

    /**
     * What browsers drop, fold or read as something else: spaces and controls, backslashes, queries, percent signs that
     * stand for nothing, and hidden slashes or dots.
     */
    private static final Pattern AMBIGUOUS =
            Pattern.compile("[\\x00-\\x20\\x7F\\\\?]|%(?![0-9A-Fa-f]{2})|%2[EeFf]|%5[Cc]|%[01]");

    private SiteAddress() {}

    /**
     * The file an address leads to.
     *
     * @param from the path of the file that holds the address
     * @param typed the address
     * @return empty when the address is not relative, leaves the site, or could be read in two ways
     */
    static Optional<Traces.Link> inside(String from, String typed) {
        if (typed.startsWith("/")
                || AMBIGUOUS.matcher(typed).find()
                || SCHEME.matcher(typed).matches()) {
            return Optional.empty();
        }
        int hash = typed.indexOf('#');
        String path = decoded(hash < 0 ? typed : typed.substring(0, hash));
        String fragment = hash < 0 ? "" : decoded(typed.substring(hash + 1));
        if (path.isEmpty()) {
            return Optional.of(new Traces.Link(typed, from, fragment));
        }
        Deque<String> segments = new ArrayDeque<>();
        String folder = from.substring(0, from.lastIndexOf('/') + 1);
        for (String segment : (folder + path).split("/")) {
            if (segment.equals("..")) {
                if (segments.pollLast() == null) {
                    return Optional.empty();
                }
            } else if (!segment.isEmpty() && !segment.equals(".")) {
                segments.addLast(segment);
            }
        }
        String target = String.join("/", segments);
        if (path.endsWith("/") || path.endsWith("..") || path.equals(".")) {
            target = target.isEmpty() ? "index.html" : target + "/index.html";
        }
        return Optional.of(new Traces.Link(typed, target, fragment));
    }

    /** Percent signs only: a plus sign in an address is a plus sign. */
    private static String decoded(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
