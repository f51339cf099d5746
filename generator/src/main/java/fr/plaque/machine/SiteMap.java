package fr.plaque.machine;

import fr.plaque.model.AdresseSite;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** {@code sitemap.xml} (sitemaps.org protocol 0.9) and {@code robots.txt} (RFC 9309). */
final class SiteMap {

    /** The protocol allows no more in one file. */
    private static final int LIMIT = 50_000;

    private SiteMap() {}

    /** {@code lastmod} stands only where the content itself has a date. */
    static byte[] xml(AdresseSite site, List<PublicPage> pages) {
        return Xml.document("urlset", "http://www.sitemaps.org/schemas/sitemap/0.9", xml -> {
            for (PublicPage page : pages.subList(0, Math.min(LIMIT, pages.size()))) {
                xml.element("url", url -> {
                    url.text("loc", site.vers(page.adresse()));
                    Optional<LocalDate> date = page.modifieLe();
                    if (date.isPresent()) {
                        url.text("lastmod", date.get().toString());
                    }
                });
            }
        });
    }

    static byte[] robots(AdresseSite site) {
        return ("User-agent: *\nAllow: /\nSitemap: " + site.vers("sitemap.xml") + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}
