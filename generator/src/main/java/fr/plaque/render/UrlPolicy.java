package fr.plaque.render;

import java.util.regex.Pattern;

/** Which addresses of the profile become links. The finished pages are checked again by themselves. */
final class UrlPolicy {

    private static final Pattern FORBIDDEN =
            Pattern.compile("[\\p{Cntrl}\\s\\\\<>\"`\\u202A-\\u202E\\u2066-\\u2069\\uFEFF\\uFFFD]");
    private static final Pattern WEB = Pattern.compile("(?i)^https?://[^/?#@]+(?:[/?#].*)?$");

    private UrlPolicy() {}

    /** An address of the web: {@code https} or {@code http}, without user name. */
    static boolean isWeb(String url) {
        return !url.isEmpty()
                && !FORBIDDEN.matcher(url).find()
                && WEB.matcher(url).matches();
    }
}
