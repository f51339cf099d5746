package fr.plaque.render;

import fr.plaque.load.HeadingIds;
import fr.plaque.model.FicheInfo;
import fr.plaque.model.Honoraires;
import fr.plaque.model.Lieu;
import fr.plaque.model.PageInfo;
import fr.plaque.model.Praticien;
import fr.plaque.model.Profil;
import fr.plaque.model.Service;
import fr.plaque.model.Site;
import fr.plaque.model.SiteInfo;
import fr.plaque.render.GeneratedPage.Place;
import fr.plaque.rule.RuleBook;
import fr.plaque.schema.Networks;
import fr.plaque.text.FrenchFormat;
import fr.plaque.text.Typography;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What every template sees of the site, made once: the profile under its own keys, the menu, the lists of pages. */
final class SiteModel {

    private final Site site;
    private final Phrases phrases;
    private final RuleBook rules;
    private final List<GeneratedPage> generated;
    private final List<PageInfo> published;
    private final SheetLists sheets;
    private final Chapters chapters;

    SiteModel(
            Site site,
            Phrases phrases,
            RuleBook rules,
            List<GeneratedPage> generated,
            List<PageInfo> published,
            SheetLists sheets,
            Chapters chapters) {
        this.site = site;
        this.phrases = phrases;
        this.rules = rules;
        this.generated = generated;
        this.published = published;
        this.sheets = sheets;
        this.chapters = chapters;
    }

    Map<String, Object> build() {
        Profil profil = site.profil();
        Praticien praticien = profil.praticien();
        Map<String, Object> model = ViewModel.of(profil);
        model.put("nom_complet", Typography.french(profil.nomComplet()));
        model.put("specialite", specialties(praticien));
        model.put("qualite", quality(praticien));
        profil.service().ifPresent(service -> {
            model.remove("praticien");
            model.put("service", ServiceView.of(service));
            model.put("specialite", Typography.french(service.etablissement()));
            model.put("qualite", Typography.french(service.etablissement()));
        });
        profil.ouvrage().ifPresent(work -> {
            model.remove("praticien");
            model.put("specialite", Typography.french(work.resume()));
            model.put("qualite", Typography.french(work.resume()));
            model.put("table_des_matieres", chapters.contents());
        });
        students().ifPresent(page -> model.put("etudiants", summary(page)));
        model.put("comptes", accounts(profil));
        model.put("actualites", NewsViews.of(site.actualitesPubliees()));
        model.put("tutoriels", new GuidePages(site, published).shared());
        model.putAll(new StagePages(site).shared());
        model.put("lieux", placesOf(profil));
        model.put("communes", places(profil));
        model.put("actes", acts(profil));
        model.put("fermetures", closures(profil));
        model.put("menu", entries(Place.MENU));
        model.put("pied", entries(Place.PIED));
        model.put("fiches", sheets.groups());
        model.put("nombre_fiches", published.size());
        model.put("phrases", phrases.views(words(profil)));
        model.put("liens", phrases.links());
        model.put("regles", articles());
        profil.honoraires().ifPresent(honoraires -> model.put("tarifs", fees(honoraires)));
        return model;
    }

    static Map<String, String> words(Profil profil) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("nom", who(profil));
        words.put("hebergeur", profil.site().hebergeur().nom());
        words.put("adresse", profil.site().adresse());
        words.put("etablissement", profil.service().map(Service::etablissement).orElse(""));
        words.put(
                "referentiel",
                profil.site()
                        .accessibilite()
                        .flatMap(SiteInfo.AccessibiliteNumerique::referentiel)
                        .orElse(""));
        return words;
    }

    /** Whom a sentence speaks of: a service is not a person, but its team is. */
    private static String who(Profil profil) {
        String name = profil.nomComplet();
        if (profil.ouvrage().isPresent()) {
            return profil.editeur();
        }
        return profil.service().isPresent() && name.startsWith("Service ") ? "l'équipe du s" + name.substring(1) : name;
    }

    /** The accounts on networks, each with the name of its network and the letters that stand for it. */
    private static List<Map<String, Object>> accounts(Profil profil) {
        return profil.reseaux().valeur().orElse(List.of()).stream()
                .map(account -> {
                    Map<String, Object> view = ViewModel.of(account);
                    Optional<Networks.Network> network = Networks.standard().find(account.reseau());
                    view.put("nom", network.map(Networks.Network::name).orElse(account.reseau()));
                    view.put("sigle", network.map(Networks.Network::sign).orElse("@"));
                    return view;
                })
                .toList();
    }

    /** The page that tells patients about students, where there are any. */
    private Optional<PageInfo> students() {
        String slug = site.profil()
                .service()
                .flatMap(Service::accueilPatients)
                .flatMap(Service.AccueilPatients::etudiants)
                .orElse("etudiants");
        return published.stream()
                .filter(page -> site.formeDesEtudiants() && page.slug().equals(slug))
                .findFirst();
    }

    /** « Anesthésie-réanimation, médecine de la douleur ». */
    static String specialties(Praticien praticien) {
        return Typography.french(praticien.specialites().stream()
                .map(Praticien.Specialite::intitule)
                .collect(Collectors.joining(", ")));
    }

    /** The same within a sentence: « anesthésie-réanimation », but « ORL ». */
    static String quality(Praticien praticien) {
        return Typography.french(praticien.specialites().stream()
                .map(Praticien.Specialite::intitule)
                .map(SiteModel::uncapitalized)
                .collect(Collectors.joining(", ")));
    }

    private static String uncapitalized(String words) {
        boolean acronym = words.length() > 1 && Character.isUpperCase(words.charAt(1));
        return words.isEmpty() || acronym
                ? words
                : words.substring(0, 1).toLowerCase(Locale.FRENCH) + words.substring(1);
    }

    /** Each with the name that links lead to. */
    private static List<Map<String, Object>> placesOf(Profil profil) {
        Set<String> taken = new HashSet<>();
        List<Map<String, Object>> places = new ArrayList<>();
        for (Lieu lieu : profil.lieux()) {
            Map<String, Object> place = ViewModel.of(lieu);
            String name = HeadingIds.nameOf("lieu " + lieu.id());
            place.put("ancre", taken.add(name) ? name : name + "-" + places.size());
            places.add(place);
        }
        return places;
    }

    private static List<String> places(Profil profil) {
        return profil.lieux().stream()
                .map(lieu -> Typography.french(lieu.adresse().commune()))
                .distinct()
                .toList();
    }

    private List<Map<String, Object>> acts(Profil profil) {
        List<Map<String, Object>> acts = new ArrayList<>();
        for (fr.plaque.model.Acte acte : profil.actes()) {
            Map<String, Object> act = new LinkedHashMap<>();
            act.put("intitule", Typography.french(acte.intitule()));
            acte.page().flatMap(this::find).ifPresent(page -> act.put("fiche", summary(page)));
            acts.add(act);
        }
        return acts;
    }

    /** The page that an act names by its slug, whole or its last part, or by its file. */
    private Optional<PageInfo> find(String name) {
        String slug = name.replaceAll("^(?:pages/)?|\\.md$|/(?:index\\.html)?$", "");
        return published.stream()
                .filter(page -> page.slug().equals(slug)
                        || page.slug().endsWith("/" + slug)
                        || page.chemin().equals("pages/" + slug + ".md"))
                .findFirst();
    }

    /** Those that are not over, soonest first. */
    private List<Map<String, Object>> closures(Profil profil) {
        Map<String, String> names =
                profil.lieux().stream().collect(Collectors.toMap(Lieu::id, Lieu::nom, (first, second) -> first));
        List<Map<String, Object>> closures = new ArrayList<>();
        profil.absences().stream()
                .filter(absence -> absence.debut().isPresent() && absence.fin().isPresent())
                .filter(absence -> !absence.fin().get().isBefore(site.aujourdhui()))
                .sorted(Comparator.comparing(absence -> absence.debut().get()))
                .forEach(absence -> {
                    Map<String, Object> closure = ViewModel.of(absence);
                    closure.put(
                            "texte",
                            FrenchFormat.period(
                                    absence.debut().get(), absence.fin().get()));
                    absence.lieu()
                            .map(id -> Typography.french(names.getOrDefault(id, id)))
                            .or(() -> names.size() > 1 ? Optional.of("tous les lieux") : Optional.empty())
                            .ifPresent(name -> closure.put("lieu_nom", name));
                    closures.add(closure);
                });
        return closures;
    }

    private List<Map<String, Object>> entries(Place place) {
        return generated.stream()
                .filter(page -> page.place() == place)
                .map(page -> Map.<String, Object>of(
                        "id", page.template(), "libelle", page.label(), "titre", page.title(), "chemin", page.output()))
                .toList();
    }

    static Map<String, Object> summary(PageInfo page) {
        FicheInfo fiche = page.fiche();
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("titre", Typography.french(fiche.titre()));
        summary.put("chemin", page.sortie());
        summary.put("langue", fiche.langue());
        fiche.resume().ifPresent(resume -> summary.put("resume", Typography.french(resume)));
        fiche.revuLe().ifPresent(date -> summary.put("revu_le", ViewModel.date(date)));
        return summary;
    }

    private Map<String, Object> fees(Honoraires honoraires) {
        FeeSentences sentences = new FeeSentences(phrases, site.profil().nomComplet());
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("secteur", sentences.sector(honoraires));
        view.put("situation", sentences.situation(honoraires));
        view.put("acces", sentences.access(honoraires));
        view.put("paiement", sentences.payment(honoraires));
        view.put(
                "affiche",
                new Poster(
                                honoraires,
                                List.of(
                                        running(sentences.situation(honoraires)),
                                        running(sentences.access(honoraires)),
                                        running(sentences.payment(honoraires))))
                        .view());
        return view;
    }

    private static String running(List<Map<String, Object>> sentences) {
        return sentences.stream()
                .map(sentence -> (String) sentence.get("texte"))
                .collect(Collectors.joining(" "));
    }

    /** The articles, under the texts they belong to. */
    private Collection<Map<String, Object>> articles() {
        Map<String, List<Map<String, Object>>> byText = new LinkedHashMap<>();
        rules.articles().all().forEach((id, basis) -> {
            Map<String, Object> article = new LinkedHashMap<>();
            article.put("article", Typography.french(basis.article()));
            article.put("objet", Typography.french(rules.articles().subject(id)));
            article.put("lien", basis.source());
            byText.computeIfAbsent(Typography.french(basis.texte()), text -> new ArrayList<>())
                    .add(article);
        });
        return byText.entrySet().stream()
                .sorted(Comparator.comparing(entry -> -entry.getValue().size()))
                .map(entry -> Map.<String, Object>of("texte", entry.getKey(), "articles", entry.getValue()))
                .toList();
    }
}
