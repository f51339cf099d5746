package fr.plaque.check;

import fr.plaque.finding.Level;
import fr.plaque.finding.Quotation;
import fr.plaque.model.Honoraires;
import fr.plaque.model.Honoraires.Secteur;
import fr.plaque.model.Site;
import fr.plaque.schema.Folding;
import fr.plaque.yaml.YamlNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The fees: due with any liberal part, precise, up to date (R. 4127-53). */
final class FeesCheck {

    private static final int USUAL_ACTS = 5;
    private static final int WARN_AFTER_MONTHS = 12;
    private static final int REFUSE_AFTER_MONTHS = 13;

    void check(Site site, SiteNotes notes) {
        boolean due = site.profil().exercice().estLiberal();
        if (due && !notes.typed("honoraires")) {
            notes.add("honoraires-manquants", "honoraires");
        }
        site.profil().honoraires().ifPresent(fees -> {
            convention(fees, notes);
            payment(fees, notes);
            for (int i = 0; i < fees.actes().size(); i++) {
                act(fees.actes().get(i), "honoraires.actes[" + i + "]", notes);
                overrun(fees, i, notes);
            }
            if (!fees.actes().isEmpty() && fees.actes().size() < USUAL_ACTS) {
                notes.add("honoraires-peu-d-actes", "honoraires.actes");
            }
            fees.misAJourLe().ifPresent(day -> freshness(day, site.aujourdhui(), notes));
        });
    }

    private static void convention(Honoraires fees, SiteNotes notes) {
        String path = "honoraires.optam";
        boolean member = fees.optam().orElse(false);
        fees.secteur().ifPresent(sector -> {
            if (sector == Secteur.NON_CONVENTIONNE && member) {
                notes.add("honoraires-optam-non-conventionne", path);
            } else if (sector == Secteur.SECTEUR_1 && member) {
                notes.add("honoraires-optam-secteur-1", path);
            } else if ((sector == Secteur.SECTEUR_2 || sector == Secteur.SECTEUR_1_DP) && !notes.typed(path)) {
                notes.add("honoraires-optam", "honoraires.secteur", "secteur", sector.id());
            }
        });
    }

    private static void payment(Honoraires fees, SiteNotes notes) {
        boolean othersRefused = notes.typed("honoraires.modes_paiement[1]")
                && fees.modesPaiement().size() == 1;
        if (new HashSet<>(fees.modesPaiement()).size() == 1 && !othersRefused) {
            notes.add(
                    "honoraires-mode-unique",
                    "honoraires.modes_paiement",
                    "mode",
                    fees.modesPaiement().get(0).id());
        }
        if (fees.accesAuxSoins().filter("non"::equals).isPresent()) {
            notes.add("honoraires-acces-refuse", "honoraires.acces_aux_soins");
        }
    }

    private static void act(Honoraires.Acte act, String path, SiteNotes notes) {
        String label = Quotation.of(act.libelle());
        boolean range = act.min().isPresent() || act.max().isPresent();
        boolean mistyped = Stream.of("tarif", "min", "max").anyMatch(key -> notes.typed(path + "." + key));
        if (act.tarif().isEmpty() && !range) {
            if (!mistyped) {
                notes.add("honoraires-montant", path + ".libelle", "acte", label);
            }
        } else if (act.tarif().isPresent() && range) {
            notes.add("honoraires-deux-montants", path + ".tarif", "acte", label);
        } else if (range) {
            range(act, path, label, notes);
        }
        if (amount(act) && isRemoteAdvice(act.libelle(), notes)) {
            notes.add("honoraires-avis-distance", path + ".libelle", "acte", label);
        }
    }

    /** In sector 1, more than the base is for what the patient asked in particular, in the words of the rule's file. */
    private static void overrun(Honoraires fees, int number, SiteNotes notes) {
        Honoraires.Acte act = fees.actes().get(number);
        Optional<BigDecimal> highest = act.tarif().or(act::max);
        boolean over = fees.secteur().filter(Secteur.SECTEUR_1::equals).isPresent()
                && act.base()
                        .filter(base -> highest.filter(euros -> euros.compareTo(base) > 0)
                                .isPresent())
                        .isPresent();
        Set<String> words = new HashSet<>(List.of(
                Folding.words(act.libelle() + " " + act.critere().orElse("")).split(" ")));
        if (over
                && words(notes, "honoraires-depassement-secteur-1", "raisons").stream()
                        .noneMatch(words::contains)) {
            notes.add(
                    "honoraires-depassement-secteur-1",
                    "honoraires.actes[" + number + "].libelle",
                    "acte",
                    Quotation.of(act.libelle()));
        }
    }

    private static void range(Honoraires.Acte act, String path, String label, SiteNotes notes) {
        boolean both = notes.typed(path + ".min") && notes.typed(path + ".max");
        if (!both) {
            notes.add("honoraires-fourchette", act.min().isPresent() ? path + ".min" : path + ".max", "acte", label);
        } else if (act.min().isPresent()
                && act.max().filter(max -> max.compareTo(act.min().get()) < 0).isPresent()) {
            notes.add("honoraires-fourchette-inverse", path + ".min", "acte", label);
        }
        if (act.critere().isEmpty()) {
            notes.add("honoraires-critere", path + ".libelle", "acte", label);
        }
    }

    private static boolean amount(Honoraires.Acte act) {
        return Stream.of(act.tarif(), act.min(), act.max())
                .anyMatch(amount -> amount.filter(euros -> euros.compareTo(BigDecimal.ZERO) > 0)
                        .isPresent());
    }

    /** Advice by telephone or by mail, in the words of the rule's file. */
    private static boolean isRemoteAdvice(String label, SiteNotes notes) {
        Set<String> words = new HashSet<>(List.of(Folding.words(label).split(" ")));
        return words(notes, "honoraires-avis-distance", "conseils").stream().anyMatch(words::contains)
                && words(notes, "honoraires-avis-distance", "voies").stream().anyMatch(words::contains);
    }

    private static List<String> words(SiteNotes notes, String rule, String key) {
        return notes.rule(rule).body().get(key).stream()
                .flatMap(node -> ((YamlNode.Sequence) node).items().stream())
                .map(node -> ((YamlNode.Scalar) node).text())
                .toList();
    }

    private static void freshness(LocalDate checked, LocalDate today, SiteNotes notes) {
        String path = "honoraires.mis_a_jour_le";
        if (checked.isAfter(today)) {
            notes.add("honoraires-date-future", path);
        } else if (checked.plusMonths(REFUSE_AFTER_MONTHS).isBefore(today)) {
            notes.add("honoraires-anciens", Level.ERREUR, path);
        } else if (checked.plusMonths(WARN_AFTER_MONTHS).isBefore(today)) {
            notes.add("honoraires-anciens", Level.AVERTISSEMENT, path);
        }
    }
}
