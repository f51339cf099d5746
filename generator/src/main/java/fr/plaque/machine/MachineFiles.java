package fr.plaque.machine;

import fr.plaque.model.Actualite;
import fr.plaque.model.AdresseSite;
import fr.plaque.model.PageInfo;
import fr.plaque.model.Profil;
import fr.plaque.model.Site;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Every file of a site that other programs read. One with nothing to say is not made. */
public final class MachineFiles {

    private MachineFiles() {}

    /**
     * Makes the files.
     *
     * @param pages what the site map lists, in its order
     * @param mailCaution what is said beside every e-mail address
     * @return none when {@code site.adresse} is no address: a feed or a host could not bear it
     */
    public static List<MachineFile> of(Site site, List<PublicPage> pages, String mailCaution) {
        return AdresseSite.lire(site.profil().site().adresse())
                .map(address -> of(site, address, pages, mailCaution))
                .orElse(List.of());
    }

    private static List<MachineFile> of(Site site, AdresseSite address, List<PublicPage> pages, String mailCaution) {
        Profil profil = site.profil();
        List<MachineFile> files = new ArrayList<>();
        if (!profil.lieux().isEmpty()) {
            files.add(new MachineFile("contact.vcf", ContactCard.of(profil, address, mailCaution), "lieux"));
        }
        ClosureCalendar.of(profil, address, site.aujourdhui())
                .ifPresent(bytes -> files.add(new MachineFile("fermetures.ics", bytes, "absences")));
        files.addAll(EventFiles.of(site, address));
        String title = profil.nomComplet() + " : fiches et actualités";
        Syndication.atom(address, title, profil.nomComplet(), entries(site))
                .ifPresent(bytes -> files.add(new MachineFile("flux.xml", bytes, "site")));
        Syndication.json(address, title, profil.nomComplet(), entries(site))
                .ifPresent(bytes -> files.add(new MachineFile("flux.json", bytes, "site")));
        files.add(new MachineFile("sitemap.xml", SiteMap.xml(address, pages), "site.adresse"));
        files.add(new MachineFile("robots.txt", SiteMap.robots(address), "site.adresse"));
        files.addAll(HostFiles.of(site, address));
        return List.copyOf(files);
    }

    private static Stream<FeedEntry> entries(Site site) {
        return Stream.concat(
                        site.pagesPubliees().stream(),
                        site.actualitesPubliees().stream().map(Actualite::page))
                .flatMap((PageInfo page) -> Syndication.entry(page).stream());
    }

    static MachineFile file(String path, String text, String key) {
        return new MachineFile(path, text.getBytes(StandardCharsets.UTF_8), key);
    }
}
