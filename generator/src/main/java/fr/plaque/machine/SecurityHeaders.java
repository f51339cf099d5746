package fr.plaque.machine;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a browser is told to refuse on behalf of the visitor. One list serves every host and the pages themselves. A
 * longer {@code Strict-Transport-Security} (sub-domains, preload) is left to the owner of the domain: it would bind
 * mail and booking addresses that this program knows nothing of.
 */
public final class SecurityHeaders {

    /**
     * CSP Level 3; everything comes from the site itself, and nothing else is needed. No page asks for anything by
     * {@code connect-src}, but a tool that judges a page reads {@code robots.txt} in its name (Lighthouse does).
     */
    private static final List<String> POLICY = List.of(
            "default-src 'none'",
            "base-uri 'none'",
            "form-action 'none'",
            "img-src 'self'",
            "style-src 'self'",
            "font-src 'self'",
            "manifest-src 'self'",
            "connect-src 'self'");

    /** For the search and its one script. Where a header allows it to the whole site, every other page takes it back. */
    private static final String SEARCH = "script-src 'self'";

    /** Browsers ignore these in a page. */
    private static final List<String> HEADER_ONLY = List.of("frame-ancestors 'none'", "upgrade-insecure-requests");

    private static final List<String> UNUSED_FEATURES = List.of(
            "accelerometer",
            "autoplay",
            "browsing-topics",
            "camera",
            "display-capture",
            "encrypted-media",
            "fullscreen",
            "geolocation",
            "gyroscope",
            "hid",
            "idle-detection",
            "magnetometer",
            "microphone",
            "midi",
            "payment",
            "publickey-credentials-get",
            "screen-wake-lock",
            "serial",
            "usb",
            "xr-spatial-tracking");

    private SecurityHeaders() {}

    /** The policy for a {@code meta} element, for hosts that send no header. */
    public static String metaPolicy() {
        return String.join("; ", POLICY);
    }

    /** The same for the page of the search. */
    public static String searchPolicy() {
        return metaPolicy() + "; " + SEARCH;
    }

    /**
     * Those of a preview on the loopback address: what it adds to a page is a script of its own that waits for news, and
     * without encryption nothing may be upgraded to it.
     */
    public static Map<String, String> preview() {
        Map<String, String> headers = new LinkedHashMap<>(all());
        headers.remove("Strict-Transport-Security");
        headers.put("Content-Security-Policy", searchPolicy() + "; frame-ancestors 'none'");
        return Collections.unmodifiableMap(headers);
    }

    /**
     * Every header with its value, in the order to send them. A browser obeys the policy of the page as well as that of the
     * header: the stricter of the two wins on every page.
     */
    static Map<String, String> all() {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Security-Policy", searchPolicy() + "; " + String.join("; ", HEADER_ONLY));
        headers.put("Strict-Transport-Security", "max-age=31536000");
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("X-Frame-Options", "DENY");
        headers.put("Referrer-Policy", "no-referrer");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        headers.put("Cross-Origin-Embedder-Policy", "require-corp");
        headers.put("Permissions-Policy", String.join("=(), ", UNUSED_FEATURES) + "=()");
        headers.put("X-Permitted-Cross-Domain-Policies", "none");
        return Collections.unmodifiableMap(headers);
    }
}
