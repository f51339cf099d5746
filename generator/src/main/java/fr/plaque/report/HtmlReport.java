package fr.plaque.report;

import fr.plaque.check.Lecture;
import fr.plaque.finding.Finding;
import fr.plaque.finding.Level;
import fr.plaque.schema.Langues;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * {@code rapport.html}: the printable dossier, in one file, that a practitioner may show. It tells what was checked and
 * by which rules; it judges nothing.
 */
final class HtmlReport {

    private HtmlReport() {}

    static byte[] write(Dossier dossier) {
        StringWriter page = new StringWriter();
        try {
            configuration().getTemplate("rapport.ftlh").process(model(dossier), page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (TemplateException e) {
            throw new IllegalStateException("the template of the report is wrong", e);
        }
        return page.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Configuration configuration() {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setClassLoaderForTemplateLoading(HtmlReport.class.getClassLoader(), "rapport");
        configuration.setDefaultEncoding("UTF-8");
        configuration.setLocalizedLookup(false);
        configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
        configuration.setRecognizeStandardFileExtensions(true);
        configuration.setLocale(Locale.FRANCE);
        configuration.setNumberFormat("computer");
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setObjectWrapper(new SimpleObjectWrapper(Configuration.VERSION_2_3_34));
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        return configuration;
    }

    private static Map<String, Object> model(Dossier dossier) {
        Map<String, Object> model = new TreeMap<>();
        model.put("titulaire", dossier.titulaire());
        dossier.note().ifPresent(note -> model.put("note", note));
        model.put("date", French.day(dossier.date()));
        model.put("etat_du_droit", French.day(dossier.etatDuDroit()));
        model.put("version", dossier.version());
        model.put("pages_lues", French.count(dossier.nombrePages(), "page", "pages"));
        model.put("mots_lus", French.count(dossier.nombreMots(), "mot", "mots"));
        model.put("erreurs", French.count(dossier.count(Level.ERREUR), "erreur", "erreurs"));
        model.put(
                "avertissements", French.count(dossier.count(Level.AVERTISSEMENT), "avertissement", "avertissements"));
        model.put("a_verifier", French.count(dossier.count(Level.A_VERIFIER), "point à vérifier", "points à vérifier"));
        model.put("publiable", dossier.publiable());
        model.put(
                "constats", dossier.findings().stream().map(HtmlReport::finding).toList());
        model.put(
                "acceptes",
                dossier.acceptes().stream().map(HtmlReport::accepted).toList());
        model.put(
                "informations",
                dossier.informations().stream().map(HtmlReport::information).toList());
        model.put(
                "lectures", dossier.lectures().stream().map(HtmlReport::reading).toList());
        model.put(
                "textes",
                dossier.contenu().textes().stream().map(HtmlReport::text).toList());
        model.put("textes_a_revoir", French.count(dossier.contenu().aRevoir(), "texte", "textes"));
        model.put("actes_sans_page", dossier.contenu().actesSansPage());
        model.put(
                "retires",
                dossier.contenu().retires().stream()
                        .map(one -> Map.of(
                                "adresse", one.adresse(), "raison", one.raison().orElse("")))
                        .toList());
        dossier.fichiersRelus()
                .ifPresent(files -> model.put("relus", French.count(files, "fichier relu", "fichiers relus")));
        model.put("signales", controls(dossier, "signale"));
        model.put("controles", controls(dossier, "controle"));
        model.put("sans_objet", controls(dossier, "sans-objet"));
        model.put(
                "fichiers",
                dossier.pages().entrySet().stream()
                        .map(page -> Map.of(
                                "chemin",
                                page.getKey(),
                                "empreinte",
                                page.getValue().substring(0, 16)))
                        .toList());
        return model;
    }

    private static Map<String, Object> text(EtatContenu.Texte text) {
        return Map.of(
                "titre", text.titre(),
                "fichier", text.fichier(),
                "revu_le", text.revuLe().map(French::day).orElse("–"),
                "a_revoir_avant", text.aRelireAvant().map(French::day).orElse("–"),
                "sources", text.sources(),
                "etat", text.etat().libelle(),
                "partage", text.partage());
    }

    private static Map<String, Object> accepted(Dossier.Accepted accepted) {
        Map<String, Object> entry = finding(accepted.finding());
        entry.put("raison", accepted.raison());
        return entry;
    }

    private static Map<String, Object> finding(Finding finding) {
        Map<String, Object> entry = new TreeMap<>();
        entry.put("regle", finding.rule());
        entry.put("niveau", finding.level().id());
        entry.put("niveau_texte", finding.level().label().toLowerCase(Locale.FRANCE));
        entry.put("fichier", finding.location().path());
        entry.put("ligne", finding.location().start().line());
        entry.put("colonne", finding.location().start().column());
        entry.put(
                "extrait",
                Printable.text(Printable.shortened(finding.location().excerpt().strip(), 200)));
        entry.put("message", finding.message());
        entry.put("pourquoi", finding.why());
        entry.put("remede", finding.remedy());
        entry.put("fondement", finding.basis().map(Object::toString).orElse(""));
        return entry;
    }

    private static Map<String, Object> reading(Lecture lecture) {
        Map<String, Object> entry = new TreeMap<>();
        entry.put("fichier", lecture.chemin());
        entry.put(
                "langue",
                Langues.standard()
                        .find(lecture.langue())
                        .map(Langues.Langue::francais)
                        .orElse(lecture.langue()));
        entry.put("francais", lecture.langue().startsWith("fr"));
        lecture.mesure().ifPresent(measure -> {
            entry.put("score", measure.score());
            entry.put("jauge", Math.max(0, Math.min(100, measure.score())));
            entry.put("niveau", measure.niveau());
            entry.put("mots_par_phrase", Math.round((float) measure.mots() / measure.phrases()));
        });
        entry.put(
                "plus_dures",
                lecture.plusDures().stream()
                        .map(one -> Map.<String, Object>of(
                                "ligne", one.ligne(),
                                "mots", one.mots(),
                                "score", one.score(),
                                "texte", Printable.text(Printable.shortened(one.texte(), 300))))
                        .toList());
        entry.put(
                "jargon",
                lecture.jargon().stream()
                        .map(one -> Map.<String, Object>of(
                                "terme", one.terme(), "equivalent", one.equivalent(), "ligne", one.ligne()))
                        .toList());
        return entry;
    }

    private static Map<String, Object> information(Dossier.Information information) {
        return Map.of(
                "numero", information.numero(),
                "intitule", information.intitule(),
                "etat", information.etat(),
                "motif", information.motif().orElse(""));
    }

    private static List<Map<String, Object>> controls(Dossier dossier, String state) {
        return dossier.controles().stream()
                .filter(control -> control.etat().equals(state))
                .map(control -> Map.<String, Object>of(
                        "regle", control.regle(), "titre", control.titre(), "examines", control.examines()))
                .toList();
    }
}
