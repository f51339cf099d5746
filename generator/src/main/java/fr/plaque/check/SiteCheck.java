package fr.plaque.check;

import fr.plaque.finding.Finding;
import fr.plaque.model.Actualite;
import fr.plaque.model.Feuille;
import fr.plaque.model.Lieu;
import fr.plaque.model.Page;
import fr.plaque.model.Site;
import fr.plaque.model.Stage;
import fr.plaque.model.Tutoriel;
import fr.plaque.rule.RuleBook;
import fr.plaque.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Everything about a profile and about the front matter and headings of pages that reading alone cannot tell. */
public final class SiteCheck {

    private static final Pattern PLACE = Pattern.compile("lieux\\[(\\d+)\\]\\..*");

    private final RuleBook rules;
    private final FormatCheck formats = new FormatCheck();
    private final IdentityCheck identity = new IdentityCheck();
    private final TitlesCheck titles = new TitlesCheck();
    private final FeesCheck fees = new FeesCheck();
    private final TariffsCheck tariffs = new TariffsCheck();
    private final GuaranteesCheck guarantees = new GuaranteesCheck();
    private final ActPagesCheck actPages = new ActPagesCheck();
    private final FicheCheck fiches = new FicheCheck();
    private final SectionsCheck sections = new SectionsCheck();
    private final VersionsCheck versions = new VersionsCheck();
    private final TranslationsCheck translations = new TranslationsCheck();
    private final ImagesCheck images = new ImagesCheck();
    private final NetworksCheck networks = new NetworksCheck();
    private final SubjectCheck subject = new SubjectCheck();
    private final WorkCheck work = new WorkCheck();
    private final PublicBodyCheck publicBody = new PublicBodyCheck();
    private final DeclarationCheck declaration = new DeclarationCheck();
    private final StudentsCheck students = new StudentsCheck();
    private final StageCheck stages = new StageCheck();
    private final PlacementWords placementWords;
    private final GuideCheck guides = new GuideCheck();
    private final TriageCheck triage = new TriageCheck();
    private final NewsCheck news = new NewsCheck();
    private final CommercialLinks links = new CommercialLinks();
    private final PlacementCheck placement = new PlacementCheck();
    private final SampleValues samples = new SampleValues();

    private SiteCheck(RuleBook rules) {
        this.rules = rules;
        this.placementWords = new PlacementWords(rules);
    }

    /** Reads the data files of the checks once; the check may then be used by several threads. */
    public static SiteCheck of(RuleBook rules) {
        return new SiteCheck(rules);
    }

    /** What is wrong with a profile, with placement sheets, guides and news; each in the order of its file. */
    public List<Finding> site(Site site) {
        SiteNotes notes = new SiteNotes(rules, site.origins());
        formats.check(
                Schema.profil(),
                site.arbreProfil(),
                site.fichierProfil(),
                site.aujourdhui().getYear(),
                path -> postalCode(site, path),
                notes);
        identity.check(site, notes);
        titles.check(site.profil().praticien(), notes);
        fees.check(site, notes);
        tariffs.check(site, notes);
        guarantees.check(site, notes);
        actPages.check(site, notes);
        networks.check(site, notes);
        subject.check(site, notes);
        work.check(site, notes);
        publicBody.check(site, notes);
        declaration.check(site, notes);
        students.check(site, notes);
        placementWords.profile(site, notes);
        placement.check(site, notes);
        links.values(Schema.profil(), site.fichierProfil(), site.arbreProfil(), notes);
        List<Finding> findings = new ArrayList<>(sorted(notes));
        site.stages().forEach(sheet -> findings.addAll(stage(site, sheet)));
        site.tutoriels().forEach(sheet -> findings.addAll(guide(site, sheet)));
        site.actualites().forEach(one -> findings.addAll(news(site, one)));
        return findings;
    }

    private List<Finding> stage(Site site, Feuille<Stage> sheet) {
        SiteNotes notes = new SiteNotes(rules, sheet.origins());
        formats(Schema.stage(), sheet, site, notes);
        stages.check(site, sheet, notes);
        Set<String> agreed = StageCheck.agreed(site);
        SheetPassages.of(Schema.stage(), sheet.source(), sheet.arbre(), StageCheck::isProse)
                .forEach(passage -> placementWords.check(passage, agreed, notes));
        return sorted(notes);
    }

    private List<Finding> guide(Site site, Feuille<Tutoriel> sheet) {
        SiteNotes notes = new SiteNotes(rules, sheet.origins());
        formats(Schema.tutoriel(), sheet, site, notes);
        guides.check(site, sheet, notes);
        triage.check(sheet.contenu(), notes);
        return sorted(notes);
    }

    private List<Finding> news(Site site, Actualite one) {
        SiteNotes notes = new SiteNotes(rules, one.page().origins());
        news.check(one, site.aujourdhui(), notes);
        return sorted(notes);
    }

    /** Where the text of a piece of news leads, and what it tells of the inside of a service. */
    public List<Finding> news(Site site, PagePassages passages) {
        SiteNotes notes = new SiteNotes(rules, passages.page().info().origins());
        if (site.profil().service().isPresent()) {
            passages.all().forEach(passage -> placementWords.news(passage, notes));
        }
        links.links(passages.page(), notes);
        return sorted(notes);
    }

    private void formats(Schema schema, Feuille<?> sheet, Site site, SiteNotes notes) {
        formats.check(schema, sheet.arbre(), sheet.source(), site.aujourdhui().getYear(), path -> "", notes);
    }

    /** What is wrong with the register of pictures: what it leaves out, and what may not be shown of a person. */
    public List<Finding> images(Site site) {
        SiteNotes notes = new SiteNotes(rules, site.images().origins());
        images.check(site, notes);
        return sorted(notes);
    }

    /** What is wrong with the front matter and the headings of a page; nothing of a draft, which its author still writes. */
    public List<Finding> page(Site site, Page page) {
        if (page.info().brouillon()) {
            return List.of();
        }
        SiteNotes notes = new SiteNotes(rules, page.info().origins());
        formats.check(
                Schema.fiche(), page.entete(), page.source(), site.aujourdhui().getYear(), path -> "", notes);
        fiches.check(page.info(), site.aujourdhui(), notes);
        work.page(site, page.info(), notes);
        sections.check(page, notes);
        versions.current(site, page.info(), notes);
        translations.check(site, page.info(), notes);
        links.values(Schema.fiche(), page.source(), page.entete(), notes);
        links.links(page, notes);
        return sorted(notes);
    }

    /** What a replaced version does not say of itself. */
    public List<Finding> version(Site site, Page page) {
        SiteNotes notes = new SiteNotes(rules, page.info().origins());
        versions.replaced(site, page.info(), notes);
        return sorted(notes);
    }

    /** The sample values that remain: a site with any is built, and refused at publication. */
    public List<Finding> exemples(Site site) {
        SiteNotes notes = new SiteNotes(rules, site.origins());
        samples.check(site, notes);
        return sorted(notes);
    }

    private static String postalCode(Site site, String path) {
        Matcher place = PLACE.matcher(path);
        List<Lieu> lieux = site.profil().lieux();
        return place.matches() && Integer.parseInt(place.group(1)) < lieux.size()
                ? lieux.get(Integer.parseInt(place.group(1))).adresse().codePostal()
                : "";
    }

    private static List<Finding> sorted(SiteNotes notes) {
        return notes.findings().stream().sorted(Finding.BY_PLACE).toList();
    }
}
