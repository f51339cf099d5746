package fr.plaque.load;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which file of the site belongs to which source: each address once. The addresses of the pages and files that the
 * generator makes by itself are taken from the start, whether this site has them or not, so that a page never changes
 * address because the profile grew.
 */
final class Addresses {

    /** What the generator makes: the public addresses of the site. */
    static final List<String> GENERATED = List.of(
            "index.html",
            "consulter/index.html",
            "honoraires/index.html",
            "honoraires/affiche/index.html",
            "parcours/index.html",
            "actes/index.html",
            "en-ligne/index.html",
            "fiches/index.html",
            "service/index.html",
            "stages/index.html",
            "actualites/index.html",
            "tutoriels/index.html",
            "urgences/index.html",
            "mentions-legales/index.html",
            "confidentialite/index.html",
            "accessibilite/index.html",
            "regles/index.html",
            "404.html",
            "404/index.html",
            "index/index.html",
            "plan-du-site/index.html",
            "recherche/index.html",
            "sitemap.xml",
            "robots.txt",
            "flux.xml",
            "flux.json",
            "contact.vcf",
            "fermetures.ics",
            ".nojekyll",
            "_headers",
            "_redirects",
            ".htaccess");

    private final Map<String, String> owners = new TreeMap<>();

    Addresses() {
        GENERATED.forEach(address -> owners.put(address, ""));
    }

    /** @return who has that address already; an empty name is the generator itself */
    Optional<String> claim(String address, String source) {
        return Optional.ofNullable(owners.putIfAbsent(address.toLowerCase(Locale.ROOT), source));
    }
}
