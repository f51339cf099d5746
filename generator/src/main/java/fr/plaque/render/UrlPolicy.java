package fr.plaque.render;

import java.util.regex.Pattern;

/** Which addresses a link may lead to. The finished pages are checked again by themselves; this is the first door. */
final class UrlPolicy {

    private static final Pattern FORBIDDEN =
            Pattern.compile("[\\p{Cntrl}\\s\\\\<>\"`\\u202A-\\u202E\\u2066-\\u2069\\uFEFF\\uFFFD]");
    private static final Pattern SCHEME = Pattern.compile("^[A-Za-z][A-Za-z0-9+.-]*:");
    private static final Pattern WEB = Pattern.compile("(?i)^https?://[^/?#@]+(?:[/?#].*)?$");
    private static final Pattern MAIL = Pattern.compile("(?i)^mailto:[A-Z0-9._%+-]+@[A-Z0-9.-]+\\.[A-Z]{2,}$");
    private static final Pattern TEL = Pattern.compile("(?i)^tel:\\+?[0-9]{2,15}$");

    private UrlPolicy() {}

    /** An address of the web: {@code https} or {@code http}, without user name. */
    static boolean isWeb(String url) {
        return isClean(url) && WEB.matcher(url).matches();
    }

    static boolean isMail(String url) {
        return isClean(url) && MAIL.matcher(url).matches();
    }

    static boolean isTelephone(String url) {
        return isClean(url) && TEL.matcher(url).matches();
    }

    /** A path inside the site, to be resolved. */
    static boolean isInternal(String url) {
        return isClean(url) && !SCHEME.matcher(url).find() && !url.startsWith("//") && !url.contains("%");
    }

    private static boolean isClean(String url) {
        return !url.isEmpty() && !FORBIDDEN.matcher(url).find();
    }
}
