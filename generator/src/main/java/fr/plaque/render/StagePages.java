package fr.plaque.render;

import fr.plaque.model.Feuille;
import fr.plaque.model.Site;
import fr.plaque.model.Stage;
import fr.plaque.model.Stage.DemiJournee;
import fr.plaque.schema.Folding;
import fr.plaque.text.FrenchFormat;
import fr.plaque.text.Typography;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The pages of the placements: each sheet, its arrival list to print, and the list by public and by specialty. */
final class StagePages {

    private static final String LIST = "stages";
    private static final int MORNING = 0;
    private static final int AFTERNOON = 1;
    private static final int NIGHT = 2;

    private final Site site;

    StagePages(Site site) {
        this.site = site;
    }

    List<MadePage> all() {
        List<MadePage> pages = new ArrayList<>();
        filters().forEach(filter -> pages.add(list(filter)));
        for (Feuille<Stage> sheet : site.stages()) {
            pages.add(page(
                    sheet,
                    "stage",
                    "stages/" + sheet.slug() + "/",
                    sheet.contenu().titre()));
            pages.add(page(
                    sheet,
                    "arrivee",
                    "stages/" + sheet.slug() + "/arrivee/",
                    "Feuille d'arrivée : " + sheet.contenu().titre()));
        }
        return pages;
    }

    /** For every template: all sheets, and the lists they can be narrowed to. */
    Map<String, Object> shared() {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("stages", views(stage -> true));
        model.put(
                "filtres_stages",
                filters().stream()
                        .map(filter -> Map.of(
                                "sorte",
                                filter.kind(),
                                "valeur",
                                filter.label(),
                                "chemin",
                                filter.address() + "index.html"))
                        .toList());
        return model;
    }

    private record Filter(String kind, String label, String address, Predicate<Stage> test) {}

    /** A list of one value narrows nothing. */
    private List<Filter> filters() {
        Map<Stage.Etudiant, Filter> publics = new EnumMap<>(Stage.Etudiant.class);
        Map<String, Filter> specialties = new TreeMap<>();
        for (Feuille<Stage> sheet : site.stages()) {
            sheet.contenu()
                    .pour()
                    .ifPresent(one -> publics.put(
                            one,
                            new Filter(
                                    "public",
                                    one.id(),
                                    "stages/public/" + one.id().replace('_', '-') + "/",
                                    stage -> stage.pour().equals(Optional.of(one)))));
            String specialty = sheet.contenu().specialite();
            String slug = Folding.words(specialty).replace(' ', '-');
            specialties.put(
                    slug,
                    new Filter(
                            "specialite",
                            Typography.french(specialty),
                            "stages/specialite/" + slug + "/",
                            stage -> Folding.words(stage.specialite())
                                    .replace(' ', '-')
                                    .equals(slug)));
        }
        List<Filter> filters = new ArrayList<>();
        if (publics.size() > 1) {
            filters.addAll(publics.values());
        }
        if (specialties.size() > 1) {
            filters.addAll(specialties.values());
        }
        return filters;
    }

    private MadePage list(Filter filter) {
        Map<String, Object> own = new LinkedHashMap<>();
        own.put("stages", views(filter.test()));
        own.put("filtre", Map.of("sorte", filter.kind(), "valeur", filter.label()));
        return new MadePage(
                LIST,
                LIST,
                filter.address(),
                "Stages et formation",
                "Stages : " + filter.label(),
                own,
                site.origins().at("service"),
                Optional.empty());
    }

    private MadePage page(Feuille<Stage> sheet, String template, String address, String title) {
        Stage stage = sheet.contenu();
        return new MadePage(
                template,
                LIST,
                address,
                title,
                title + ". " + stage.encadrement(),
                Map.of("stage", view(sheet)),
                sheet.source().atStart(),
                template.equals("stage") ? stage.revuLe() : Optional.empty());
    }

    private List<Map<String, Object>> views(Predicate<Stage> wanted) {
        return site.stages().stream()
                .filter(sheet -> wanted.test(sheet.contenu()))
                .map(this::view)
                .toList();
    }

    private Map<String, Object> view(Feuille<Stage> sheet) {
        Stage stage = sheet.contenu();
        Map<String, Object> view = ViewModel.of(stage);
        view.put("chemin", "stages/" + sheet.slug() + "/index.html");
        view.put("arrivee_chemin", "stages/" + sheet.slug() + "/arrivee/index.html");
        view.put("agenda", "stages/" + sheet.slug() + "/accueil.ics");
        view.put("semaine", week(stage));
        view.put("nuits", hasNights(stage));
        view.put("decompte", count(stage));
        view.put("objectifs_par_phase", objectives(stage));
        return view;
    }

    private static List<Map<String, Object>> week(Stage stage) {
        List<Map<String, Object>> days = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            List<DemiJournee> parts = stage.semaineType().jour(day);
            if (!parts.isEmpty()) {
                Map<String, Object> row = new LinkedHashMap<>();
                row.put("jour", FrenchFormat.day(day));
                part(parts, MORNING).ifPresent(view -> row.put("matin", view));
                part(parts, AFTERNOON).ifPresent(view -> row.put("apres_midi", view));
                part(parts, NIGHT).ifPresent(view -> row.put("nuit", view));
                days.add(row);
            }
        }
        return days;
    }

    private static Optional<Map<String, Object>> part(List<DemiJournee> parts, int index) {
        return index < parts.size() ? Optional.of(ViewModel.of(parts.get(index))) : Optional.empty();
    }

    private static boolean hasNights(Stage stage) {
        return List.of(DayOfWeek.values()).stream()
                .anyMatch(day -> stage.semaineType().jour(day).size() > NIGHT);
    }

    /** A night counts for two half-days (code de la santé publique, art. R. 6153-2). */
    private static Map<String, Object> count(Stage stage) {
        int placement = 0;
        int off = 0;
        for (DayOfWeek day : DayOfWeek.values()) {
            for (DemiJournee part : stage.semaineType().jour(day)) {
                Stage.Nature nature = part.nature().orElse(Stage.Nature.REPOS);
                placement += nature == Stage.Nature.STAGE ? 1 : nature == Stage.Nature.GARDE ? 2 : 0;
                off += nature == Stage.Nature.HORS_STAGE ? 1 : 0;
            }
        }
        return Map.of("stage", placement, "hors_stage", off);
    }

    private static List<Map<String, Object>> objectives(Stage stage) {
        Map<String, List<String>> byPhase = new LinkedHashMap<>();
        stage.objectifs().forEach(one -> byPhase.computeIfAbsent(
                        one.phase().map(Stage.Phase::id).orElse(""), phase -> new ArrayList<>())
                .add(Typography.french(one.texte())));
        return byPhase.entrySet().stream()
                .map(entry -> Map.<String, Object>of("phase", entry.getKey(), "textes", entry.getValue()))
                .toList();
    }
}
