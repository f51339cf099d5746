package fr.plaque.preview;

import fr.plaque.finding.Finding;
import fr.plaque.report.Dossier;
import fr.plaque.report.Places;
import fr.plaque.report.Reports;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Entities;

/**
 * Pages as they are looked at: with a band, what is wrong laid over them, and the script that waits for the next build.
 * All of that exists only in what is sent to the browser.
 */
final class Pages {

    /** Where what belongs to the preview lives; no page of a site has an underscore in its address. */
    static final String OWN = "/_apercu/";

    private static final Pattern POLICY = Pattern.compile("<meta http-equiv=\"Content-Security-Policy\"[^>]*>\\s*");
    private static final int MOST = 20;

    private final Shown shown;

    Pages(Shown shown) {
        this.shown = shown;
    }

    /** A page of the site. Its own policy would stop the script; the header that goes with it is as strict otherwise. */
    byte[] page(byte[] html) {
        String page = POLICY.matcher(new String(html, StandardCharsets.UTF_8)).replaceFirst("");
        int end = page.lastIndexOf("</body>");
        String dressed = end < 0 ? page + extras() : page.substring(0, end) + extras() + page.substring(end);
        return dressed.getBytes(StandardCharsets.UTF_8);
    }

    /** A page for want of one of the site. */
    byte[] plain(String title, String body) {
        return page(("<!DOCTYPE html>\n<html lang=\"fr\">\n<head><meta charset=\"utf-8\"><title>" + text(title)
                        + "</title></head>\n<body>\n<main class=\"plaque-apercu-page\"><h1>" + text(title) + "</h1>\n"
                        + body + "</main>\n</body>\n</html>\n")
                .getBytes(StandardCharsets.UTF_8));
    }

    /** Everything the last build found, warnings too. */
    byte[] findings() {
        List<Finding> all = shown.dossier().map(Dossier::findings).orElse(List.of());
        return plain("Constats", all.isEmpty() ? "<p>Rien à signaler.</p>\n" : list(all));
    }

    private String extras() {
        return "<link rel=\"stylesheet\" href=\"" + OWN + "apercu.css\">\n" + overlay() + band() + "<script src=\""
                + OWN + "apercu.js\" data-version=\"" + shown.version() + "\"></script>\n";
    }

    private String band() {
        String state = shown.dossier()
                .map(dossier -> told(dossier) + Reports.counts(dossier))
                .orElse("Plaque s'est trompé");
        return "<p class=\"plaque-apercu-bande" + (shown.isGood() ? "" : " plaque-apercu-faute") + "\">Aperçu — <span>"
                + text(state) + "</span> <a href=\"" + OWN + "constats\">Détail</a></p>\n";
    }

    private static String told(Dossier dossier) {
        long told = dossier.informations().stream()
                .filter(information -> !information.etat().equals("manquant"))
                .count();
        return dossier.informations().isEmpty()
                ? ""
                : told + "/" + dossier.informations().size() + " informations, ";
    }

    private String overlay() {
        if (shown.isGood()) {
            return "";
        }
        String what = shown.fault()
                .map(reason ->
                        "<p>Plaque s'est trompé : la faute vient de lui, pas de vos textes. Enregistrez de nouveau ;"
                                + " si cela continue, envoyez-nous cette ligne.</p><pre>" + text(reason) + "</pre>")
                .orElseGet(this::errors);
        String kept = shown.files().isEmpty() ? "" : " La page dessous est la dernière bonne version.";
        return "<details class=\"plaque-apercu-erreurs\" role=\"alert\" open><summary>" + text(title() + kept)
                + "</summary>\n" + what + "</details>\n";
    }

    private String title() {
        return shown.fault().isPresent()
                ? "Le site n'a pas pu être refait."
                : shown.errors() + (shown.errors() > 1 ? " erreurs à corriger." : " erreur à corriger.");
    }

    private String errors() {
        List<Finding> errors = shown.dossier().stream()
                .flatMap(dossier -> dossier.findings().stream())
                .filter(Finding::isError)
                .toList();
        String rest = errors.size() > MOST ? "<p>Les autres sont dans le détail.</p>\n" : "";
        return list(errors.subList(0, Math.min(MOST, errors.size()))) + rest;
    }

    private static String list(List<Finding> findings) {
        StringBuilder list = new StringBuilder("<ol>\n");
        for (Finding finding : findings) {
            list.append("<li><p><strong>")
                    .append(text(Places.of(finding, "contenu/")))
                    .append("</strong> ")
                    .append(text(finding.level().label().toLowerCase(Locale.FRANCE)))
                    .append(" <code>")
                    .append(text(finding.rule()))
                    .append("</code></p>\n");
            List<String> excerpt = Places.excerpt(finding);
            if (!excerpt.isEmpty()) {
                list.append("<pre>").append(text(String.join("\n", excerpt))).append("</pre>\n");
            }
            list.append("<p>")
                    .append(text(finding.message()))
                    .append("</p>\n<p>")
                    .append(text("Pourquoi : " + finding.why()))
                    .append("</p>\n<p>")
                    .append(text("Que faire : " + finding.remedy()))
                    .append("</p></li>\n");
        }
        return list.append("</ol>\n").toString();
    }

    private static String text(String words) {
        return Entities.escape(words);
    }
}
