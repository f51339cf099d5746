package fr.plaque.render;

import fr.plaque.machine.PageCodes;
import fr.plaque.machine.PageStamp;
import fr.plaque.machine.QrCode;
import fr.plaque.machine.QuestionReponse;
import fr.plaque.machine.StructuredData;
import fr.plaque.model.Actualite;
import fr.plaque.model.FicheInfo;
import fr.plaque.model.Page;
import fr.plaque.model.PageInfo;
import fr.plaque.model.Profil;
import fr.plaque.model.Service;
import fr.plaque.model.Site;
import fr.plaque.model.TypePage;
import fr.plaque.text.Typography;
import freemarker.core.HTMLOutputFormat;
import freemarker.template.TemplateModelException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a template sees of the one page it makes, beside what it sees of the site. */
final class PageModel {

    private static final int SECTIONS_FOR_CONTENTS = 4;

    private final Site site;
    private final Optional<StructuredData> data;
    private final PageCodes codes;
    private final Chapters chapters;
    private final Relatives relatives;

    PageModel(Site site, Optional<StructuredData> data, PageCodes codes, Chapters chapters) {
        this.site = site;
        this.data = data;
        this.codes = codes;
        this.chapters = chapters;
        this.relatives = new Relatives(site);
    }

    /** The address of the site, with a slash at its end. */
    static String root(Site site) {
        String address = site.profil().site().adresse();
        return address.endsWith("/") ? address : address + "/";
    }

    Map<String, Object> of(GeneratedPage page) {
        String who = who();
        boolean home = page == GeneratedPage.ACCUEIL;
        Map<String, Object> view = frame(page.output(), page.address());
        view.put("id", page.template());
        view.put("rubrique", page.section());
        view.put("cachee", !page.isIndexed());
        view.put("titre", page.title());
        view.put("titre_complet", Typography.french(home ? who : page.title() + " – " + who));
        view.put("description", Typography.french(home ? homeDescription(who) : page.title() + ". " + who + "."));
        if (home || page == GeneratedPage.CONSULTER) {
            data.ifPresent(known -> view.put("donnees", script(known.practice())));
        }
        return Map.of("page", view);
    }

    /** A page made from a placement sheet or a guide. */
    Map<String, Object> of(MadePage page) {
        Map<String, Object> view = frame(page.output(), page.adresse());
        view.put("id", page.template());
        view.put("rubrique", page.rubrique());
        view.put("titre", Typography.french(page.titre()));
        view.put(
                "titre_complet",
                Typography.french(page.titre() + " – " + site.profil().nomComplet()));
        view.put("description", Typography.french(page.description()));
        view.put("cachee", page.template().equals(MovedPages.TEMPLATE));
        Map<String, Object> model = new LinkedHashMap<>(page.own());
        model.put("page", view);
        return model;
    }

    /** A piece of news. */
    Map<String, Object> of(Actualite news, Page page, RenderedBody body) {
        String title = Typography.french(news.info().titre());
        Map<String, Object> view = frame(page.info().sortie(), page.info().slug() + "/");
        view.put("id", "actualite");
        view.put("rubrique", "actualites");
        view.put("titre", title);
        view.put(
                "titre_complet", title + " – " + Typography.french(site.profil().nomComplet()));
        view.put("description", news.info().resume().map(Typography::french).orElse(title));
        Map<String, Object> own = NewsViews.of(news);
        own.put("corps", html(body.html()));
        return Map.of("page", view, "actualite", own);
    }

    /** « Dr Camille Exemple, anesthésie-réanimation », « Service de chirurgie, Centre hospitalier Exemple ». */
    private String who() {
        Profil profil = site.profil();
        if (profil.ouvrage().isPresent()) {
            return profil.nomComplet();
        }
        String what =
                profil.service().map(Service::etablissement).orElseGet(() -> SiteModel.quality(profil.praticien()));
        return profil.nomComplet() + ", " + what;
    }

    Map<String, Object> of(Page page, RenderedBody body) {
        PageInfo info = page.info();
        FicheInfo fiche = info.fiche();
        String title = Typography.french(fiche.titre());
        Map<String, Object> view = frame(info.sortie(), info.slug() + "/");
        view.put("id", "fiche");
        view.put("titre", title);
        view.put(
                "titre_complet", title + " – " + Typography.french(site.profil().nomComplet()));
        view.put("description", fiche.resume().map(Typography::french).orElse(title));

        if (info.estRemplacee()) {
            view.put("cachee", true);
        } else {
            data.ifPresent(known -> view.put("donnees", script(known.page(info, questions(page)))));
        }

        Map<String, Object> own = ViewModel.of(fiche);
        String code = info.estRemplacee() ? codes.ofReplaced(info) : codes.of(info);
        PageStamp stamp = PageStamp.of(code, fiche.version(), page.source());
        stamp.version().ifPresent(number -> own.put("version", number));
        own.put("mention", stamp.mention());
        own.put("phrase_dossier", stamp.phraseDossier(fiche.revuLe().or(fiche::publieLe)));
        own.put("qr", html(QrCode.svg(root(site) + info.slug() + "/", "Adresse de cette page")));
        own.put("medical", isMedical(fiche));
        own.put("minutes", body.minutes());
        own.put("corps", html(body.html()));
        if (body.sections().size() >= SECTIONS_FOR_CONTENTS) {
            own.put("sommaire", body.sections().stream().map(ViewModel::of).toList());
        }
        view.put("alternatives", relatives.alternates(info));
        own.putAll(relatives.of(info));
        own.putAll(chapters.around(info));
        own.put("versions", relatives.former(info));
        if (info.estRemplacee()) {
            site.actuelle(info).ifPresent(today -> own.put("actuelle", SiteModel.summary(today)));
            return Map.of("page", view, "fiche", own);
        }
        fiche.aRelireAvant().ifPresent(date -> own.put("a_revoir_avant", ViewModel.date(date)));
        return Map.of("page", view, "fiche", own);
    }

    private static List<QuestionReponse> questions(Page page) {
        boolean asks = page.info().fiche().type().filter(TypePage.FAQ::equals).isPresent();
        return asks ? Questions.of(page.document()) : List.of();
    }

    private Map<String, Object> frame(String output, String address) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("chemin", output);
        view.put("racine", SiteLinks.up(output));
        view.put("adresse", root(site) + address);
        view.put("adresse_site", root(site));
        return view;
    }

    private String homeDescription(String who) {
        if (site.profil().ouvrage().isPresent()) {
            return site.profil().ouvrage().get().resume();
        }
        String places = site.profil().lieux().stream()
                .map(lieu -> lieu.adresse().commune())
                .distinct()
                .reduce((first, second) -> first + ", " + second)
                .map(communes -> " à " + communes)
                .orElse("");
        String fees = site.profil().honoraires().isPresent() ? " honoraires," : "";
        return who + places + " : lieux et horaires de consultation," + fees + " informations pour les patients.";
    }

    private static boolean isMedical(FicheInfo fiche) {
        return fiche.type().filter(TypePage::estMedical).isPresent();
    }

    /** The whole element, so that no template needs one of its own. */
    private static Object script(String json) {
        return html("<script type=\"application/ld+json\">" + json + "</script>");
    }

    /** Finished HTML, which no template escapes. */
    static Object html(String markup) {
        try {
            return HTMLOutputFormat.INSTANCE.fromMarkup(markup);
        } catch (TemplateModelException e) {
            throw new IllegalStateException(e);
        }
    }
}
