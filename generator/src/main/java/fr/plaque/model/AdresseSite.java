package fr.plaque.model;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a site lives, once known to be an address that can stand in a feed, a site map or the settings of a host.
 *
 * @param hote in lower case, accented letters as {@code xn--}
 * @param dossier the folder of the site, with a slash at both ends; {@code /} for a whole domain
 */
public record AdresseSite(String hote, String dossier) {

    private static final Pattern HOST =
            Pattern.compile("(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]");
    private static final Pattern FOLDER = Pattern.compile("/(?:[A-Za-z0-9][A-Za-z0-9._~-]*/)*");

    /**
     * Reads {@code https://dr-exemple.example} or {@code https://hopital.example/anesthesie/}.
     *
     * @return empty unless it is https with a plain host and at most a folder: no port, user, query, fragment, quote,
     *     semicolon, brace or line end can come through
     */
    public static Optional<AdresseSite> lire(String saisie) {
        try {
            URI uri = new URI(ascii(saisie.strip()));
            boolean plain = "https".equalsIgnoreCase(uri.getScheme())
                    && uri.getRawAuthority() != null
                    && uri.getRawQuery() == null
                    && uri.getRawFragment() == null;
            if (!plain) {
                return Optional.empty();
            }
            String host = uri.getRawAuthority().toLowerCase(Locale.ROOT);
            String folder = uri.getRawPath().endsWith("/") ? uri.getRawPath() : uri.getRawPath() + "/";
            return HOST.matcher(host).matches() && FOLDER.matcher(folder).matches()
                    ? Optional.of(new AdresseSite(host, folder))
                    : Optional.empty();
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The address of the home page, with a slash at its end. */
    public String racine() {
        return "https://" + hote + dossier;
    }

    /** The full address of a page or a file, given from the root of the site. */
    public String vers(String chemin) {
        return racine() + chemin;
    }

    private static String ascii(String typed) {
        int start = typed.indexOf("://");
        if (start < 0) {
            return typed;
        }
        int end = typed.indexOf('/', start + 3);
        String host = end < 0 ? typed.substring(start + 3) : typed.substring(start + 3, end);
        return typed.substring(0, start + 3) + IDN.toASCII(host) + (end < 0 ? "" : typed.substring(end));
    }
}
