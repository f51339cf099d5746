package fr.plaque.check;

import fr.plaque.finding.Quotation;
import fr.plaque.model.Reseau;
import fr.plaque.model.Site;
import fr.plaque.model.Teleconsultation;
import fr.plaque.schema.Networks;
import fr.plaque.schema.Networks.Network;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Accounts on networks: known networks, professional accounts, a use that is said, and no count of followers. */
final class NetworksCheck {

    /** Names that stand for no real place (RFC 2606). */
    private static final String SAMPLE = ".example";

    private static final Pattern COUNT = Pattern.compile(
            "(?i)\\d[\\d .\\u00a0\\u202fkm+]*\\s*(?:abonnés|abonnées|followers|vues|j['’]aime|likes|fans)\\b",
            Pattern.UNICODE_CHARACTER_CLASS);

    private final Networks networks = Networks.standard();

    void check(Site site, SiteNotes notes) {
        List<Reseau> accounts = site.profil().reseaux().valeur().orElse(List.of());
        for (int i = 0; i < accounts.size(); i++) {
            check(accounts.get(i), "reseaux[" + i + "]", notes);
        }
        consultation(site, notes);
    }

    /** A consultation from afar has its own tools: what is said there is said to a doctor. */
    private void consultation(Site site, SiteNotes notes) {
        site.profil()
                .teleconsultation()
                .flatMap(Teleconsultation::lien)
                .filter(link -> WebAddresses.domain(link)
                        .map(domain -> domain.toLowerCase(Locale.ROOT))
                        .filter(networks::isForEverybody)
                        .isPresent())
                .ifPresent(link -> notes.add(
                        "profil-teleconsultation-outil", "teleconsultation.lien", "lien", Quotation.of(link)));
    }

    private void check(Reseau account, String path, SiteNotes notes) {
        if (account.compte().filter("personnel"::equals).isPresent()) {
            notes.add("profil-compte-personnel", path + ".compte");
        } else if (!notes.typed(path + ".compte")) {
            notes.add("profil-compte-absent", path, "reseau", Quotation.of(account.reseau()));
        }
        if (!notes.typed(path + ".usage")) {
            notes.add("profil-reseau-usage", path, "reseau", Quotation.of(account.reseau()));
        }
        Matcher count = COUNT.matcher(account.usage().orElse(""));
        if (count.find()) {
            notes.add("publicite-abonnes", path + ".usage", "extrait", Quotation.of(count.group()));
        }
        if (account.reseau().isEmpty()) {
            return;
        }
        Optional<Network> network = networks.find(account.reseau());
        if (network.isEmpty()) {
            notes.add(
                    "profil-reseau-inconnu",
                    path + ".reseau",
                    "valeur",
                    Quotation.of(account.reseau()),
                    "reseaux",
                    String.join(", ", networks.names()));
        } else {
            link(account.lien(), network.get(), path + ".lien", notes);
        }
    }

    private static void link(String typed, Network network, String path, SiteNotes notes) {
        Optional<String> host = WebAddresses.domain(typed).map(domain -> domain.toLowerCase(Locale.ROOT));
        boolean elsewhere = !network.hosts().isEmpty()
                && host.filter(domain -> !domain.endsWith(SAMPLE))
                        .filter(domain -> network.hosts().stream()
                                .noneMatch(one -> domain.equals(one) || domain.endsWith("." + one)))
                        .isPresent();
        if (elsewhere) {
            notes.add("profil-reseau-lien", path, "reseau", network.name());
        } else if (host.isPresent() && WebAddresses.isHome(typed)) {
            notes.add("profil-reseau-accueil", path, "reseau", network.name());
        }
        String lower = typed.toLowerCase(Locale.ROOT);
        if (network.personal().stream().anyMatch(lower::contains)) {
            notes.add("profil-reseau-personnel", path, "reseau", network.name());
        }
    }
}
