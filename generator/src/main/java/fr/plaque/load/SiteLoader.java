package fr.plaque.load;

import fr.plaque.finding.Finding;
import fr.plaque.finding.Outcome;
import fr.plaque.model.Actualite;
import fr.plaque.model.Feuille;
import fr.plaque.model.PageInfo;
import fr.plaque.model.Profil;
import fr.plaque.model.Site;
import fr.plaque.model.SiteImages;
import fr.plaque.model.Stage;
import fr.plaque.model.Tutoriel;
import fr.plaque.rule.RuleBook;
import fr.plaque.schema.Schema;
import fr.plaque.source.Location;
import fr.plaque.source.SourceFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the folder of an author: everything but the texts of the pages, which are read again one by one. */
public final class SiteLoader {

    private final RuleBook rules;

    private SiteLoader(RuleBook rules) {
        this.rules = rules;
    }

    public static SiteLoader of(RuleBook rules) {
        return new SiteLoader(rules);
    }

    /**
     * Reads a site. It always gives one, however little could be read; a site with an error among its findings must not
     * be rendered.
     *
     * @param contenu the folder of the author
     * @param aujourdhui the day that counts as today
     * @return the site, and every fault of every file, in the order of the files
     */
    public Outcome<LoadedSite> load(Path contenu, LocalDate aujourdhui) {
        if (!Files.isDirectory(contenu)) {
            Finding absent = rules.rule("forme-dossier-absent")
                    .at(SourceFile.of("profil.yaml", "").atStart(), "dossier", String.valueOf(contenu.getFileName()));
            Site nothing = site(ProfileFile.none(rules), List.of(), SiteImages.none(), aujourdhui);
            Liens nowhere = Liens.of(List.of(), List.of());
            return new Outcome<>(
                    new LoadedSite(nothing, List.of(), Map.of(), nowhere, Map.of(), rules), List.of(absent));
        }
        SiteFolder folder = SiteFolder.of(FolderWalk.of(contenu, rules), rules);
        List<Finding> findings = new ArrayList<>(folder.findings());
        Outcome<ProfileFile> profile = ProfileFile.read(folder, rules);
        findings.addAll(profile.findings());
        PageReader reader = new PageReader(rules);
        List<PageReader.First> pages =
                folder.pages().parallelStream().map(reader::read).toList();
        List<PageReader.First> news = folder.news().stream().map(reader::read).toList();
        List<PageReader.First> former =
                folder.versions().stream().map(reader::read).toList();
        Map<String, PageReader.First> read = new TreeMap<>();
        Addresses addresses = new Addresses();
        List<PageInfo> infos =
                spoken(pages.stream().flatMap(page -> page.info().stream()).toList());
        List<Actualite> actualites = news.stream()
                .flatMap(page -> actualite(page, aujourdhui).stream())
                .toList();
        List<PageInfo> versions =
                former.stream().flatMap(page -> page.info().stream()).toList();
        List<PageInfo> everything = Stream.of(
                        infos.stream(), actualites.stream().map(Actualite::page), versions.stream())
                .flatMap(one -> one)
                .toList();
        Stream.of(pages, news, former).flatMap(List::stream).forEach(page -> {
            findings.addAll(page.findings());
            read.put(page.file().path(), page);
        });
        everything.forEach(info -> collision(info, addresses).ifPresent(findings::add));
        FeuilleReader<Stage> stages = new FeuilleReader<>(rules, Schema.stage(), Stage.class);
        FeuilleReader<Tutoriel> tutoriels = new FeuilleReader<>(rules, Schema.tutoriel(), Tutoriel.class);
        List<Feuille<Stage>> stageFiles = stages.read(folder.stages(), addresses);
        List<Feuille<Tutoriel>> guideFiles = tutoriels.read(folder.guides(), addresses);
        findings.addAll(stages.findings());
        findings.addAll(tutoriels.findings());
        Outcome<List<Document>> documents = Documents.read(folder.documents(), addresses, rules);
        findings.addAll(documents.findings());
        everything.stream()
                .filter(info -> !info.brouillon())
                .forEach(info -> findings.addAll(formerAddresses(info, addresses)));
        Outcome<SiteImages> images = ImagesFile.read(folder, rules);
        findings.addAll(images.findings());
        findings.sort(Finding.BY_PLACE);
        Liens links = Liens.of(
                everything,
                files(documents.value(), folder),
                Stream.concat(unread(pages), unread(news)).toList(),
                Stream.concat(addresses("stages", stageFiles), addresses("tutoriels", guideFiles))
                        .toList());
        RecordReader.Reading<Profil> reading = profile.value().reading();
        Site site = new Site(
                reading.value(),
                reading.origins(),
                profile.value().file(),
                reading.tree(),
                infos,
                images.value(),
                aujourdhui,
                actualites,
                stageFiles,
                guideFiles,
                documents.value().stream().map(Document::chemin).toList(),
                versions,
                unread(pages).toList());
        return new Outcome<>(new LoadedSite(site, documents.value(), pictures(folder), links, read, rules), findings);
    }

    /** {@code peridurale.en.md} beside {@code peridurale.md} is in English, whether it says so or not. */
    private static List<PageInfo> spoken(List<PageInfo> pages) {
        Set<String> paths = pages.stream().map(PageInfo::chemin).collect(Collectors.toSet());
        return pages.stream()
                .map(page -> page.suffixe()
                        .filter(suffix -> !page.estSimple() && !page.origins().has("langue"))
                        .filter(suffix -> paths.contains(page.cheminSansSuffixe()))
                        .map(suffix -> new PageInfo(
                                page.chemin(),
                                page.slug(),
                                page.fiche().enLangue(suffix),
                                page.origins(),
                                page.brouillon()))
                        .orElse(page))
                .toList();
    }

    /** What is over has no address any more, like a draft. */
    private static Optional<Actualite> actualite(PageReader.First read, LocalDate aujourdhui) {
        if (read.info().isEmpty() || read.actualite().isEmpty()) {
            return Optional.empty();
        }
        PageInfo page = read.info().get();
        Actualite news = new Actualite(page, read.actualite().get());
        return Optional.of(
                news.estFinie(aujourdhui)
                        ? new Actualite(
                                new PageInfo(page.chemin(), page.slug(), page.fiche(), page.origins(), true),
                                news.info())
                        : news);
    }

    private static Stream<String> addresses(String folder, List<? extends Feuille<?>> files) {
        return files.stream().map(file -> folder + "/" + file.slug() + "/index.html");
    }

    private static List<String> files(List<Document> documents, SiteFolder folder) {
        return Stream.concat(
                        documents.stream().map(Document::chemin),
                        folder.images().stream().map(FolderWalk.File::path))
                .toList();
    }

    private static Stream<String> unread(List<PageReader.First> pages) {
        return pages.stream().filter(page -> page.info().isEmpty()).map(page -> page.file()
                .path());
    }

    private static Map<String, Path> pictures(SiteFolder folder) {
        Map<String, Path> pictures = new TreeMap<>();
        folder.images().forEach(file -> pictures.put(file.path(), file.place()));
        return pictures;
    }

    private static Site site(ProfileFile profile, List<PageInfo> pages, SiteImages images, LocalDate aujourdhui) {
        RecordReader.Reading<Profil> reading = profile.reading();
        return new Site(reading.value(), reading.origins(), profile.file(), reading.tree(), pages, images, aujourdhui);
    }

    /** Whether an address is one that the generator fills by itself, whatever the author wrote. */
    public static boolean isGenerated(String output) {
        return Addresses.GENERATED.contains(output);
    }

    /** What a page was called before must not be the address of something else today. */
    private List<Finding> formerAddresses(PageInfo page, Addresses addresses) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < page.fiche().anciennesAdresses().size(); i++) {
            String former = page.fiche().anciennesAdresses().get(i);
            Location place = page.origins().at("anciennes_adresses[" + i + "]");
            addresses
                    .claim(former + "/index.html", page.chemin())
                    .ifPresent(owner -> findings.add(rules.rule("forme-ancienne-adresse")
                            .at(place, "adresse", former + "/", "autre", owner.isEmpty() ? "Plaque" : owner)));
        }
        return findings;
    }

    /** Drafts have no address. */
    private Optional<Finding> collision(PageInfo page, Addresses addresses) {
        if (page.brouillon()) {
            return Optional.empty();
        }
        return addresses.claim(page.sortie(), page.chemin()).map(owner -> {
            String rule = owner.isEmpty() ? "forme-adresse-du-site" : "forme-adresse-prise";
            return rules.rule(rule)
                    .at(SourceFile.of(page.chemin(), "").atStart(), "adresse", page.slug() + "/", "autre", owner);
        });
    }
}
