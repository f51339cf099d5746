package fr.plaque.check;

import fr.plaque.finding.Quotation;
import fr.plaque.model.Feuille;
import fr.plaque.model.PageInfo;
import fr.plaque.model.Site;
import fr.plaque.model.Tutoriel;
import fr.plaque.model.Tutoriel.Etape;
import fr.plaque.model.Tutoriel.Fin;
import fr.plaque.model.Tutoriel.Piste;
import fr.plaque.rule.ResourceFolder;
import fr.plaque.schema.Nearest;
import fr.plaque.text.FrenchFormat;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A step-by-step guide leads somewhere, whatever is answered: no missing target, no dead end, no loop, no orphan. */
final class GuideCheck {

    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(?:[_-][a-z0-9]+)*");
    /** The address of the sheet that holds all the steps. */
    private static final String PRINTED = "imprimer";

    private static final List<String> KIT =
            ResourceFolder.files(GuideCheck.class.getClassLoader(), "kit").keySet().stream()
                    .map(name -> name.replace(".md", ""))
                    .toList();

    private static final int VALID_MONTHS = 24;
    private static final int NOTICE_DAYS = 60;

    void check(Site site, Feuille<Tutoriel> sheet, SiteNotes notes) {
        Tutoriel guide = sheet.contenu();
        names(guide, notes);
        start(guide, notes);
        for (Etape step : guide.etapes()) {
            answers(guide, step, notes);
        }
        boolean begins = guide.etape(guide.depart()).isPresent();
        Set<String> reached = reached(guide);
        Stream.concat(
                        guide.etapes().stream().map(Etape::nom),
                        guide.fins().stream().map(Fin::nom))
                .filter(name -> begins && !reached.contains(name))
                .forEach(name ->
                        notes.add("information-guide-inatteignable", path(guide, name), "nom", Quotation.of(name)));
        new LoopSearch(guide, notes).search();
        for (Fin end : guide.fins()) {
            leads(guide, end, site, notes);
        }
        review(guide, site.aujourdhui(), notes);
        boolean sourced = guide.sources().stream()
                .anyMatch(source ->
                        !source.organisme().isEmpty() && source.annee().isPresent());
        if (!sourced && notes.typed("sources")) {
            notes.add("information-source-incomplete", "sources");
        }
    }

    private static void names(Tutoriel guide, SiteNotes notes) {
        Set<String> seen = new HashSet<>();
        Stream.concat(
                        guide.etapes().stream().map(step -> "etapes." + step.nom()),
                        guide.fins().stream().map(end -> "fins." + end.nom()))
                .forEach(path -> {
                    String name = path.substring(path.indexOf('.') + 1);
                    if (!NAME.matcher(name).matches() || name.equals(PRINTED)) {
                        notes.add("information-guide-nom", path, "nom", Quotation.of(name));
                    } else if (!seen.add(name.replace('_', '-'))) {
                        notes.add("information-guide-nom-double", path, "nom", Quotation.of(name));
                    }
                });
    }

    private static void start(Tutoriel guide, SiteNotes notes) {
        if (!guide.depart().isEmpty() && guide.etape(guide.depart()).isEmpty()) {
            target(guide, guide.depart(), "depart", notes);
        }
    }

    private static void answers(Tutoriel guide, Etape step, SiteNotes notes) {
        String path = "etapes." + step.nom();
        if (step.reponses().isEmpty()) {
            notes.add("information-guide-impasse", path, "nom", Quotation.of(step.nom()));
        } else if (step.reponses().size() == 1) {
            notes.add("information-guide-une-reponse", path + ".reponses", "nom", Quotation.of(step.nom()));
        }
        for (int i = 0; i < step.reponses().size(); i++) {
            String target = step.reponses().get(i).vers();
            if (!target.isEmpty()
                    && guide.etape(target).isEmpty()
                    && guide.fin(target).isEmpty()) {
                target(guide, target, path + ".reponses[" + i + "].vers", notes);
            }
        }
    }

    private static void target(Tutoriel guide, String target, String path, SiteNotes notes) {
        Set<String> known = new TreeSet<>();
        guide.etapes().forEach(step -> known.add(step.nom()));
        if (!path.equals("depart")) {
            guide.fins().forEach(end -> known.add(end.nom()));
        }
        String near = Nearest.to(target, known)
                .map(name -> " Le plus proche est « " + name + " ».")
                .orElse("");
        notes.add("information-guide-cible", path, "nom", Quotation.of(target), "proche", near);
    }

    private static Set<String> reached(Tutoriel guide) {
        Set<String> reached = new LinkedHashSet<>();
        Set<String> next = new LinkedHashSet<>(Set.of(guide.depart()));
        while (!next.isEmpty()) {
            String name = next.iterator().next();
            next.remove(name);
            if (reached.add(name)) {
                guide.etape(name).stream()
                        .flatMap(step -> step.reponses().stream())
                        .map(Tutoriel.Reponse::vers)
                        .forEach(next::add);
            }
        }
        return reached;
    }

    private static void leads(Tutoriel guide, Fin end, Site site, SiteNotes notes) {
        for (int i = 0; i < end.documents().size(); i++) {
            Piste lead = end.documents().get(i);
            String path = "fins." + end.nom() + ".documents[" + i + "]";
            long targets = Stream.of(lead.page(), lead.lien(), lead.kit())
                    .filter(Optional::isPresent)
                    .count();
            if (targets != 1) {
                notes.add("information-guide-document", path, "titre", Quotation.of(lead.titre()));
            }
            lead.kit().ifPresent(model -> {
                if (!KIT.contains(model)) {
                    notes.add(
                            "information-guide-kit",
                            path + ".kit",
                            "modele",
                            Quotation.of(model),
                            "modeles",
                            String.join(", ", KIT));
                } else if (guide.pour().filter("medecins"::equals).isEmpty()) {
                    notes.add("information-guide-kit-public", path + ".kit");
                }
            });
            lead.page()
                    .filter(slug ->
                            site.pagesPubliees().stream().map(PageInfo::slug).noneMatch(slug::equals))
                    .ifPresent(slug -> notes.add("information-guide-page", path + ".page", "page", Quotation.of(slug)));
        }
    }

    private static void review(Tutoriel guide, LocalDate today, SiteNotes notes) {
        guide.revuLe().ifPresent(day -> {
            LocalDate end = day.plusMonths(VALID_MONTHS);
            if (day.isAfter(today)) {
                notes.add("information-date-future", "revu_le", "cle", "revu_le");
            } else if (end.isBefore(today)) {
                notes.add("information-perimee", "revu_le", "jour", FrenchFormat.date(end));
            } else if (!end.minusDays(NOTICE_DAYS).isAfter(today)) {
                notes.add("information-a-revoir", "revu_le", "jour", FrenchFormat.date(end));
            }
        });
    }

    private static String path(Tutoriel guide, String name) {
        return (guide.etape(name).isPresent() ? "etapes." : "fins.") + name;
    }

    /** Walks every way through a guide once, and tells each answer that goes back to a step already taken. */
    private record LoopSearch(Tutoriel guide, SiteNotes notes, Set<String> done, Set<String> way) {

        LoopSearch(Tutoriel guide, SiteNotes notes) {
            this(guide, notes, new HashSet<>(), new LinkedHashSet<>());
        }

        void search() {
            guide.etapes().forEach(step -> visit(step.nom()));
        }

        private void visit(String name) {
            List<Tutoriel.Reponse> answers =
                    guide.etape(name).map(Etape::reponses).orElse(List.of());
            if (!done.add(name)) {
                return;
            }
            way.add(name);
            for (int i = 0; i < answers.size(); i++) {
                String target = answers.get(i).vers();
                if (way.contains(target)) {
                    notes.add(
                            "information-guide-boucle",
                            "etapes." + name + ".reponses[" + i + "].vers",
                            "chemin",
                            loop(target));
                } else {
                    visit(target);
                }
            }
            way.remove(name);
        }

        private String loop(String back) {
            List<String> names = List.copyOf(way);
            return String.join(" → ", names.subList(names.indexOf(back), names.size())) + " → " + back;
        }
    }
}
