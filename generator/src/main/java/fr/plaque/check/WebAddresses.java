package fr.plaque.check;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;

/** E-mail and page addresses. */
final class WebAddresses {

    private static final Pattern MAIL =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
                    + "@[\\p{L}0-9](?:[\\p{L}0-9-]*[\\p{L}0-9])?(?:\\.[\\p{L}0-9](?:[\\p{L}0-9-]*[\\p{L}0-9])?)+");

    private WebAddresses() {}

    static boolean isMail(String typed) {
        return MAIL.matcher(typed).matches();
    }

    /** A page elsewhere. */
    static boolean isPage(String typed) {
        return uri(typed).isPresent();
    }

    /** The first page of a place, and no page within it. */
    static boolean isHome(String typed) {
        return uri(typed)
                .filter(uri -> uri.getPath().isEmpty() || uri.getPath().equals("/"))
                .filter(uri -> uri.getQuery() == null)
                .isPresent();
    }

    /** The host of a page address or the domain of an e-mail address. */
    static Optional<String> domain(String typed) {
        int at = typed.lastIndexOf('@');
        return at >= 0 && isMail(typed)
                ? Optional.of(typed.substring(at + 1))
                : uri(typed).map(URI::getHost);
    }

    private static Optional<URI> uri(String typed) {
        try {
            return Optional.of(new URI(typed))
                    .filter(uri -> "https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))
                    .filter(uri -> uri.getHost() != null && uri.getUserInfo() == null);
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }
}
