package fr.plaque.machine;

import fr.plaque.model.Absence;
import fr.plaque.model.AdresseSite;
import fr.plaque.model.Honoraires;
import fr.plaque.model.Lieu;
import fr.plaque.model.PageInfo;
import fr.plaque.model.Praticien;
import fr.plaque.model.Profil;
import fr.plaque.model.Reponse;
import fr.plaque.model.Reseau;
import fr.plaque.model.Service;
import fr.plaque.model.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The site in the words of schema.org, as JSON-LD. Nothing is said here that the pages do not say, and neither ratings,
 * reviews, ranges of prices, slogans nor awards (code de la santé publique, art. R. 4127-19-1).
 */
public final class StructuredData {

    private static final Map<Honoraires.ModePaiement, String> PAYMENT = Map.of(
            Honoraires.ModePaiement.CARTE, "Credit Card",
            Honoraires.ModePaiement.CHEQUE, "Check",
            Honoraires.ModePaiement.ESPECES, "Cash",
            Honoraires.ModePaiement.VIREMENT, "Bank Transfer");

    private final Site site;
    private final Profil profil;
    private final AdresseSite address;
    private final SchemaOrg words = SchemaOrg.standard();
    private final List<Absence> closures;
    private final PageData pages;

    private StructuredData(Site site, AdresseSite address) {
        this.site = site;
        this.profil = site.profil();
        this.address = address;
        this.closures = ClosureCalendar.toCome(profil, site.aujourdhui());
        this.pages = new PageData(profil, address, words, practiceId());
    }

    /** @return empty when the site has no address to speak of */
    public static Optional<StructuredData> of(Site site) {
        return AdresseSite.lire(site.profil().site().adresse()).map(address -> new StructuredData(site, address));
    }

    /** The site, and the practitioner at each place, with hours and closures; for a {@code script} element. */
    public String practice() {
        List<JsonLd> graph = new ArrayList<>();
        graph.add(pages.website());
        for (Lieu lieu : profil.lieux()) {
            graph.add(practitioner(lieu));
            establishment(lieu).ifPresent(graph::add);
        }
        return JsonLd.script(graph);
    }

    /** A patient page, with its dates, author and sources; for a {@code script} element. */
    public String page(PageInfo page) {
        return page(page, List.of());
    }

    /**
     * The same, with the questions that the page answers.
     *
     * @param questions none for a page that is no list of questions
     */
    public String page(PageInfo page, List<QuestionReponse> questions) {
        JsonLd node = questions.isEmpty() ? pages.of(page) : pages.of(page, questions);
        site.originale(page)
                .ifPresent(original -> node.put(
                        page.estSimple() ? "isBasedOn" : "translationOfWork",
                        JsonLd.reference(address.vers(original.slug() + "/"))));
        return JsonLd.script(List.of(node));
    }

    private JsonLd practitioner(Lieu lieu) {
        return profil.service().map(service -> department(service, lieu)).orElseGet(() -> person(lieu));
    }

    /** A service is a part of its hospital, and has neither fees nor titles. */
    private JsonLd department(Service service, Lieu lieu) {
        return JsonLd.of(PageData.SERVICE)
                .put("@id", id(lieu))
                .put("name", service.nom())
                .put("url", address.racine())
                .put("parentOrganization", JsonLd.of("Hospital").put("name", service.etablissement()))
                .put("telephone", Dialled.number(lieu.telephone()))
                .put("email", lieu.courriel())
                .put("address", address(lieu))
                .put("openingHoursSpecification", OpeningHours.of(lieu))
                .put("specialOpeningHoursSpecification", OpeningHours.closures(lieu, closures));
    }

    private JsonLd person(Lieu lieu) {
        Praticien who = profil.praticien();
        String type = words.type(profil.profession());
        boolean medical = !type.equals("MedicalBusiness");
        JsonLd node = JsonLd.of(type)
                .put("@id", id(lieu))
                .put("name", who.nomComplet())
                .put("description", specialties(who))
                .put("url", address.racine())
                .put("identifier", rpps(who))
                .put("medicalSpecialty", medical ? words.specialties(who.specialites()) : List.of())
                .put("telephone", Dialled.number(lieu.telephone()))
                .put("email", lieu.courriel())
                .put("address", address(lieu))
                .put("openingHoursSpecification", OpeningHours.of(lieu))
                .put("specialOpeningHoursSpecification", OpeningHours.closures(lieu, closures))
                .put("contactPoint", contact(lieu))
                .put("paymentAccepted", payment())
                .put("currenciesAccepted", payment().map(any -> "EUR"));
        if (medical) {
            node.put("isAcceptingNewPatients", acceptsNewPatients());
        }
        if (type.equals("Physician")) {
            node.put("hospitalAffiliation", hospitals());
        }
        return node.put("containedInPlace", establishment(lieu).map(any -> JsonLd.reference(establishmentId(lieu))))
                .put("sameAs", accounts());
    }

    private String practiceId() {
        return profil.lieux().isEmpty() ? address.racine() : id(profil.lieux().get(0));
    }

    private String id(Lieu lieu) {
        return address.racine() + "#" + lieu.id();
    }

    private String establishmentId(Lieu lieu) {
        return id(lieu) + "-etablissement";
    }

    private static String specialties(Praticien who) {
        return who.specialites().stream().map(Praticien.Specialite::intitule).collect(Collectors.joining(", "));
    }

    private static JsonLd rpps(Praticien who) {
        return JsonLd.of("PropertyValue").put("propertyID", "RPPS").put("value", who.rpps());
    }

    private static JsonLd address(Lieu lieu) {
        Lieu.Adresse typed = lieu.adresse();
        return JsonLd.of("PostalAddress")
                .put(
                        "streetAddress",
                        typed.complement().map(more -> more + ", ").orElse("") + typed.rue())
                .put("postalCode", typed.codePostal())
                .put("addressLocality", typed.commune())
                .put("addressCountry", "FR");
    }

    /** Only here does schema.org know the languages that are spoken. */
    private Optional<JsonLd> contact(Lieu lieu) {
        List<String> languages = profil.praticien().langues();
        return languages.isEmpty()
                ? Optional.empty()
                : Optional.of(JsonLd.of("ContactPoint")
                        .put(
                                "telephone",
                                lieu.rendezVous()
                                        .flatMap(Lieu.RendezVous::telephone)
                                        .map(Dialled::number)
                                        .orElse(Dialled.number(lieu.telephone())))
                        .put("availableLanguage", languages));
    }

    private Optional<String> payment() {
        return profil.honoraires()
                .map(fees -> fees.modesPaiement().stream().map(PAYMENT::get).collect(Collectors.joining(", ")))
                .filter(modes -> !modes.isEmpty());
    }

    /** Said only when the profile says plainly yes or no. */
    private Optional<Boolean> acceptsNewPatients() {
        return profil.praticien()
                .nouveauxPatients()
                .map(typed -> typed.strip().toLowerCase(Locale.ROOT))
                .flatMap(typed -> switch (typed) {
                    case "oui" -> Optional.of(true);
                    case "non" -> Optional.of(false);
                    default -> Optional.empty();
                });
    }

    private List<JsonLd> hospitals() {
        return profil.lieux().stream()
                .filter(lieu ->
                        establishmentType(lieu).filter("Hospital"::equals).isPresent())
                .map(lieu -> JsonLd.reference(establishmentId(lieu)))
                .toList();
    }

    /** The house that a place of practice is in, when it is more than the practitioner's own. */
    private Optional<JsonLd> establishment(Lieu lieu) {
        return establishmentType(lieu).map(type -> JsonLd.of(type)
                .put("@id", establishmentId(lieu))
                .put("name", lieu.nom())
                .put("address", address(lieu)));
    }

    private static Optional<String> establishmentType(Lieu lieu) {
        return lieu.type().flatMap(type -> switch (type) {
            case CABINET -> Optional.empty();
            case HOPITAL, CLINIQUE -> Optional.of("Hospital");
            case CENTRE, MAISON_DE_SANTE, CENTRE_DE_SANTE -> Optional.of("MedicalClinic");
        });
    }

    private List<String> accounts() {
        return profil.reseaux() instanceof Reponse.Donnee<List<Reseau>> given
                ? given.contenu().stream()
                        .map(Reseau::lien)
                        .filter(link -> link.startsWith("https://"))
                        .toList()
                : List.of();
    }
}
