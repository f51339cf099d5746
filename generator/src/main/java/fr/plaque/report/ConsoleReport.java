package fr.plaque.report;

import fr.plaque.finding.Finding;
import fr.plaque.finding.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The report as a person reads it in a terminal: one block a finding, then what to do next. */
final class ConsoleReport {

    private final String folder;

    /** @param folder what stands before the names of files, {@code contenu/} */
    ConsoleReport(String folder) {
        this.folder = folder;
    }

    List<String> lines(Dossier dossier) {
        List<String> lines = new ArrayList<>();
        String told = "";
        for (Finding finding : dossier.findings()) {
            String reason = reason(finding);
            block(finding, reason.equals(told) ? "comme ci-dessus." : reason, lines);
            lines.add("");
            told = reason;
        }
        for (Dossier.Accepted accepted : dossier.acceptes()) {
            Finding finding = accepted.finding();
            lines.add("Accepté : " + where(finding) + "  " + finding.rule() + quoted(finding) + " — "
                    + accepted.raison());
        }
        if (!dossier.acceptes().isEmpty()) {
            lines.add("");
        }
        lines.addAll(Summary.of(dossier, errorsByFile(dossier)));
        return lines;
    }

    private static String reason(Finding finding) {
        return finding.why()
                + finding.basis().map(article -> " (" + article + ")").orElse("");
    }

    /** « contenu/profil.yaml : 3 erreurs », the most first; one file alone needs no list. */
    private List<String> errorsByFile(Dossier dossier) {
        Map<String, Long> files = dossier.findings().stream()
                .filter(Finding::isError)
                .collect(Collectors.groupingBy(
                        finding -> Places.file(finding, folder), TreeMap::new, Collectors.counting()));
        if (files.size() < 2) {
            return List.of();
        }
        return files.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .map(file -> "  " + file.getKey() + " : " + French.count(file.getValue(), "erreur", "erreurs"))
                .toList();
    }

    private void block(Finding finding, String reason, List<String> lines) {
        lines.add(where(finding) + "  " + finding.level().label() + "  " + finding.rule() + quoted(finding));
        Places.excerpt(finding).forEach(line -> lines.add("    " + line));
        lines.add("    " + finding.message());
        lines.add("    Pourquoi : " + reason);
        lines.add("    Que faire : " + finding.remedy());
    }

    private String where(Finding finding) {
        return Places.of(finding, folder);
    }

    private static String quoted(Finding finding) {
        String excerpt = finding.location().excerpt().strip();
        if (excerpt.isEmpty() || excerpt.contains("\n")) {
            return "";
        }
        return "  « " + Printable.text(Printable.shortened(excerpt, 60)) + " »";
    }

    /** The last lines: how many, and what to do next. */
    private static final class Summary {

        private Summary() {}

        static List<String> of(Dossier dossier, List<String> errorsByFile) {
            List<String> lines = new ArrayList<>();
            if (!dossier.titulaire().isBlank()) {
                lines.add("Site : " + dossier.titulaire() + ", " + French.count(dossier.nombrePages(), "page", "pages")
                        + ", " + French.count(dossier.nombreMots(), "mot", "mots") + " lus.");
            }
            content(dossier, lines);
            dossier.note().ifPresent(lines::add);
            long known = dossier.informations().stream()
                    .filter(information -> information.etat().equals("renseigne"))
                    .count();
            long withheld = dossier.informations().stream()
                    .filter(information -> information.etat().equals("non-communique"))
                    .count();
            if (!dossier.informations().isEmpty()) {
                lines.add("Conseil d'État : " + known + " informations sur "
                        + dossier.informations().size()
                        + " renseignées"
                        + (withheld == 0
                                ? ""
                                : ", " + withheld + " non communiquée" + (withheld > 1 ? "s" : "") + " avec un motif")
                        + ".");
                dossier.informations().forEach(information -> lines.add(line(information)));
            }
            lines.add(Reports.counts(dossier) + ", "
                    + French.count(dossier.count(Level.A_VERIFIER), "point à vérifier", "points à vérifier") + ", "
                    + French.count(dossier.acceptes().size(), "point accepté", "points acceptés") + ".");
            lines.addAll(errorsByFile);
            lines.add(next(dossier));
            return lines;
        }

        /** How the content stands, what has left the site, and what was read again once it was made. */
        private static void content(Dossier dossier, List<String> lines) {
            EtatContenu content = dossier.contenu();
            if (!content.textes().isEmpty()) {
                lines.add("Contenu : " + French.count(content.aRevoir(), "texte", "textes")
                        + " à revoir d'ici deux mois"
                        + (dossier.informations().isEmpty()
                                ? ""
                                : ", " + French.count(content.actesSansPage().size(), "acte", "actes") + " sans page")
                        + ".");
            }
            for (EtatContenu.Retire page : content.retires()) {
                lines.add("Page retirée du site, du plan et du flux : " + page.adresse()
                        + page.raison()
                                .map(reason -> " (" + reason + ")")
                                .orElse(". Si elle a changé de nom, écrivez dans la nouvelle : anciennes_adresses: ["
                                        + page.adresse().replaceAll("/$", "") + "]"));
            }
            dossier.fichiersRelus()
                    .ifPresent(files -> lines.add(French.count(files, "fichier relu", "fichiers relus")
                            + " une fois le site construit : 0 requête vers un tiers, 0 cookie."));
        }

        private static String line(Dossier.Information information) {
            String number = (information.numero() < 10 ? "   " : "  ") + information.numero() + ". ";
            String state =
                    switch (information.etat()) {
                        case "renseigne" -> "renseigné";
                        case "non-communique" ->
                            "non communiqué (" + information.motif().orElse("") + ")";
                        default -> "MANQUANT";
                    };
            return number + information.intitule() + " : " + state;
        }

        private static boolean hasSamples(Dossier dossier) {
            return dossier.findings().stream()
                    .anyMatch(finding -> finding.rule().equals("profil-exemple"));
        }

        private static String next(Dossier dossier) {
            if (!dossier.publiable()) {
                return (dossier.publication() == Dossier.Publication.VERIFIEE
                                ? "Le site ne peut pas être publié en l'état."
                                : "Le site n'a pas été publié ; le précédent, s'il existe, est intact.")
                        + " Corrigez les erreurs ci-dessus dans l'ordre, enregistrez, puis relancez la même commande :"
                        + " l'une en entraîne parfois d'autres.";
            }
            return switch (dossier.publication()) {
                case PUBLIEE -> "Le site est prêt : ouvrez son fichier index.html dans un navigateur.";
                case VERIFIEE ->
                    hasSamples(dossier)
                            ? "Remplacez les valeurs d'exemple ci-dessus : tant qu'il en reste, mvn plaque:construire"
                                    + " refuse de publier."
                            : "Rien n'empêche de publier : lancez mvn plaque:construire";
                case REFUSEE ->
                    "Le site n'a pas été publié : réglez les points ci-dessus, puis relancez la même commande.";
            };
        }
    }
}
