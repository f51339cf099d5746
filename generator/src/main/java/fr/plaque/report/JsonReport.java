package fr.plaque.report;

import fr.plaque.check.Lecture;
import fr.plaque.finding.Finding;
import fr.plaque.finding.Level;
import fr.plaque.source.Position;
import java.util.LinkedHashMap;
import java.util.Map;

/** {@code rapport.json}, format 1: see {@code docs/rapport.schema.json}. Lines and columns count from 1. */
final class JsonReport {

    private static final int FORMAT = 1;

    private JsonReport() {}

    static byte[] write(Dossier dossier) {
        return Json.write(root(dossier));
    }

    private static Map<String, Object> root(Dossier dossier) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("format", FORMAT);
        root.put("outil", Json.object("nom", "plaque", "version", dossier.version()));
        root.put(
                "regles",
                Json.object(
                        "sujet", dossier.sujet(),
                        "profession", dossier.profession(),
                        "etat_du_droit", dossier.etatDuDroit().toString(),
                        "nombre", dossier.controles().size()));
        dossier.note().ifPresent(note -> root.put("note", note));
        root.put("date", dossier.date().toString());
        root.put("publiable", dossier.publiable());
        root.put(
                "resume",
                Json.object(
                        "erreurs", dossier.count(Level.ERREUR),
                        "avertissements", dossier.count(Level.AVERTISSEMENT),
                        "a_verifier", dossier.count(Level.A_VERIFIER),
                        "acceptes", dossier.acceptes().size(),
                        "pages", dossier.nombrePages(),
                        "mots", dossier.nombreMots(),
                        "a_revoir", dossier.contenu().aRevoir(),
                        "badge", badge(dossier)));
        root.put(
                "conseil_etat",
                dossier.informations().stream().map(JsonReport::information).toList());
        root.put(
                "constats", dossier.findings().stream().map(JsonReport::finding).toList());
        root.put(
                "acceptes",
                dossier.acceptes().stream()
                        .map(accepted -> {
                            Map<String, Object> entry = finding(accepted.finding());
                            entry.put("raison", accepted.raison());
                            return entry;
                        })
                        .toList());
        root.put(
                "controles",
                dossier.controles().stream()
                        .map(controle -> Json.object(
                                "regle", controle.regle(), "etat", controle.etat(), "examines", controle.examines()))
                        .toList());
        root.put(
                "contenu",
                dossier.contenu().textes().stream().map(JsonReport::content).toList());
        root.put("actes_sans_page", dossier.contenu().actesSansPage());
        root.put(
                "pages_retirees",
                dossier.contenu().retires().stream()
                        .map(EtatContenu.Retire::adresse)
                        .toList());
        root.put("lecture", dossier.lectures().stream().map(JsonReport::reading).toList());
        return root;
    }

    /** For a private page of the one who builds: never a seal to show. */
    private static String badge(Dossier dossier) {
        long known = dossier.informations().stream()
                .filter(one -> one.etat().equals("renseigne"))
                .count();
        return "Conseil d'État : " + known + "/" + dossier.informations().size();
    }

    private static Map<String, Object> content(EtatContenu.Texte text) {
        Map<String, Object> entry =
                Json.object("fichier", text.fichier(), "titre", text.titre(), "adresse", text.adresse());
        text.revuLe().ifPresent(day -> entry.put("revu_le", day.toString()));
        text.aRelireAvant().ifPresent(day -> entry.put("a_revoir_avant", day.toString()));
        entry.put("sources", text.sources());
        entry.put("etat", text.etat().libelle());
        entry.put("texte_a_partager", text.partage());
        return entry;
    }

    private static Map<String, Object> reading(Lecture lecture) {
        Map<String, Object> entry = Json.object("fichier", lecture.chemin(), "langue", lecture.langue());
        lecture.mesure().ifPresent(measure -> {
            entry.put("mots", measure.mots());
            entry.put("phrases", measure.phrases());
            entry.put("score", measure.score());
            entry.put("niveau", measure.niveau());
        });
        entry.put(
                "plus_dures",
                lecture.plusDures().stream()
                        .map(one -> Json.object(
                                "ligne", one.ligne(),
                                "colonne", one.colonne(),
                                "mots", one.mots(),
                                "score", one.score(),
                                "texte", one.texte()))
                        .toList());
        entry.put(
                "jargon",
                lecture.jargon().stream()
                        .map(one -> Json.object(
                                "terme", one.terme(),
                                "equivalent", one.equivalent(),
                                "ligne", one.ligne(),
                                "colonne", one.colonne()))
                        .toList());
        return entry;
    }

    private static Map<String, Object> information(Dossier.Information information) {
        Map<String, Object> entry = Json.object(
                "numero", information.numero(), "intitule", information.intitule(), "etat", information.etat());
        information.motif().ifPresent(motif -> entry.put("motif", motif));
        return entry;
    }

    private static Map<String, Object> finding(Finding finding) {
        Position start = finding.location().start();
        Position end = finding.location().end();
        Map<String, Object> entry = Json.object(
                "regle", finding.rule(),
                "niveau", finding.level().id(),
                "fichier", finding.location().path(),
                "ligne", start.line(),
                "colonne", start.column(),
                "ligne_fin", end.line(),
                "colonne_fin", end.column(),
                "extrait", finding.location().excerpt(),
                "message", finding.message(),
                "pourquoi", finding.why(),
                "remede", finding.remedy());
        finding.basis().ifPresent(basis -> {
            Map<String, Object> law = Json.object("texte", basis.texte(), "article", basis.article());
            basis.enVigueur().ifPresent(day -> law.put("en_vigueur", day.toString()));
            entry.put("fondement", law);
        });
        return entry;
    }
}
