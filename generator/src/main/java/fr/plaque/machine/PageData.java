package fr.plaque.machine;

import fr.plaque.model.AdresseSite;
import fr.plaque.model.FicheInfo;
import fr.plaque.model.Ouvrage;
import fr.plaque.model.PageInfo;
import fr.plaque.model.Profil;
import fr.plaque.model.TypePage;
import java.util.List;

/** The site and its patient pages as {@code WebSite}, {@code MedicalWebPage} and {@code WebPage}. */
final class PageData {

    /** What schema.org calls a service of a hospital. */
    static final String SERVICE = "MedicalClinic";

    private static final String NOTHING = "aucun";

    private final Profil profil;
    private final AdresseSite address;
    private final SchemaOrg words;
    private final String practice;

    /** @param practice the name under which the practitioner is described */
    PageData(Profil profil, AdresseSite address, SchemaOrg words, String practice) {
        this.profil = profil;
        this.address = address;
        this.words = words;
        this.practice = practice;
    }

    JsonLd website() {
        return JsonLd.of("WebSite")
                .put("@id", siteId())
                .put("name", profil.nomComplet())
                .put("url", address.racine())
                .put("inLanguage", "fr")
                .put("publisher", publisher());
    }

    JsonLd of(PageInfo page) {
        FicheInfo fiche = page.fiche();
        String url = address.vers(page.slug() + "/");
        JsonLd node = JsonLd.of(type(fiche))
                .put("@id", url)
                .put("url", url)
                .put("name", fiche.titre())
                .put("description", fiche.resume())
                .put("inLanguage", fiche.langue())
                .put("datePublished", fiche.publieLe().map(Object::toString))
                .put("dateModified", fiche.revuLe().map(Object::toString))
                .put("lastReviewed", fiche.revuLe().map(Object::toString))
                .put("reviewedBy", fiche.reluPar().map(this::someone))
                .put("author", authors(fiche))
                .put("publisher", publisher())
                .put(
                        "funder",
                        fiche.financement()
                                .filter(text -> !text.equalsIgnoreCase(NOTHING))
                                .map(JsonLd::named))
                .put("citation", fiche.sources().stream().map(PageData::source).toList())
                .put("version", fiche.version())
                .put("isAccessibleForFree", true)
                .put("isPartOf", JsonLd.reference(siteId()));
        if (isMedical(fiche)) {
            node.put("specialty", words.specialties(profil.praticien().specialites()));
        }
        return node;
    }

    /** A list of questions and answers. */
    JsonLd of(PageInfo page, List<QuestionReponse> questions) {
        return of(page).put("@type", "FAQPage")
                .put(
                        "mainEntity",
                        questions.stream()
                                .map(one -> JsonLd.of("Question")
                                        .put("name", one.question())
                                        .put(
                                                "acceptedAnswer",
                                                JsonLd.of("Answer").put("text", one.reponse())))
                                .toList());
    }

    private static String type(FicheInfo fiche) {
        boolean work = fiche.type().filter(TypePage.DOCUMENTATION::equals).isPresent();
        return work ? "TechArticle" : isMedical(fiche) ? "MedicalWebPage" : "WebPage";
    }

    private static boolean isMedical(FicheInfo fiche) {
        return fiche.type().filter(TypePage::estMedical).isPresent();
    }

    private List<JsonLd> authors(FicheInfo fiche) {
        List<String> names = fiche.auteur()
                .map(List::of)
                .orElseGet(() -> profil.ouvrage().map(Ouvrage::auteurs).orElse(List.of()));
        return names.isEmpty()
                ? List.of(publisher())
                : names.stream().map(this::someone).toList();
    }

    /** Enough to be understood without the page that describes who publishes the site. */
    private JsonLd publisher() {
        if (profil.ouvrage().isPresent()) {
            return JsonLd.named(profil.editeur());
        }
        return JsonLd.of(profil.service().isPresent() ? SERVICE : words.type(profil.profession()))
                .put("@id", practice)
                .put("name", profil.nomComplet());
    }

    private String siteId() {
        return address.racine() + "#site";
    }

    /** The practitioner by reference; anybody else by name, for nothing tells a person from a society. */
    private JsonLd someone(String name) {
        return name.strip().equals(profil.nomComplet()) ? publisher() : JsonLd.named(name);
    }

    private static JsonLd source(FicheInfo.Source source) {
        return JsonLd.of("CreativeWork")
                .put("name", source.titre())
                .put("publisher", JsonLd.of("Organization").put("name", source.organisme()))
                .put("datePublished", source.annee().map(Object::toString))
                .put("url", source.lien().filter(link -> link.startsWith("https://") || link.startsWith("http://")));
    }
}
