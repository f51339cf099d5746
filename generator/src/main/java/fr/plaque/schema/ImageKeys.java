package fr.plaque.schema;

import static fr.plaque.schema.KeyDraft.optional;
import static fr.plaque.schema.KeyDraft.required;
import static fr.plaque.schema.KeyDraft.when;
import static fr.plaque.schema.KeyType.choice;
import static fr.plaque.schema.KeyType.list;
import static fr.plaque.schema.KeyType.text;
import static fr.plaque.schema.KeyType.value;

/** The register of pictures: {@code images.yaml}. */
final class ImageKeys {

    private ImageKeys() {}

    static KeyType.Group keys() {
        return KeyType.group(required(
                        "images",
                        list(image()),
                        "[{fichier: accueil.jpg, texte: L'accueil du cabinet, personnes: aucune}]",
                        "Une entrée par image du dossier images.")
                .synonyms("image"));
    }

    private static KeyType.Group image() {
        return KeyType.group(
                required("fichier", text(Format.FICHIER), "accueil.jpg", "Nom du fichier dans le dossier images.")
                        .synonyms("nom")
                        .confusions("image", "src"),
                when(
                                "si l'image n'est pas décorative",
                                "texte",
                                text(),
                                "L'accueil du cabinet, de plain-pied depuis la rue",
                                "Ce que montre l'image, pour qui ne la voit pas.")
                        .shown()
                        .synonyms("texte_alternatif", "alt", "description"),
                optional(
                                "decorative",
                                new KeyType.YesNo(),
                                "oui",
                                "« oui » si l'image n'apprend rien : les lecteurs d'écran la passent.")
                        .fallback("non"),
                optional("legende", text(), "L'accueil, rue des Lilas", "Légende écrite sous l'image.")
                        .shown(),
                optional("credit", text(), "Dr Camille Exemple", "Auteur de l'image.")
                        .shown()
                        .synonyms("auteur"),
                optional("licence", text(), "CC BY 4.0", "Droit de la publier : licence, achat, cession.")
                        .shown(),
                required(
                                "personnes",
                                list(choice(
                                        value("aucune", "personne sur l'image", "non", "personne"),
                                        value("praticien", "vous-même", "moi", "medecin"),
                                        value("equipe", "vos collègues, le secrétariat", "collegue", "collegues"),
                                        value(
                                                "patient",
                                                "un patient, ou une partie de son corps",
                                                "patients",
                                                "patiente"),
                                        value("public", "d'autres personnes", "passants", "visiteurs"),
                                        value(
                                                "modele",
                                                "une personne qui pose, sur une image achetée",
                                                "modeles",
                                                "figurant",
                                                "figurants"))),
                                "aucune",
                                "Qui figure sur l'image.")
                        .basis("csp-r4127-73")
                        .synonyms("personne"),
                when(
                                "si des personnes figurent sur l'image",
                                "identifiable",
                                new KeyType.YesNo(),
                                "non",
                                "Si une personne peut être reconnue : visage, silhouette, tatouage, cicatrice, nom.")
                        .basis("csp-r4127-73")
                        .synonyms("identifiables", "reconnaissable"),
                optional("mineur", new KeyType.YesNo(), "non", "Si un enfant figure sur l'image.")
                        .fallback("non")
                        .synonyms("mineurs", "enfant"),
                when(
                                "si une personne de l'équipe ou du public est reconnaissable",
                                "accord",
                                accord(),
                                "{recueilli_le: 05/01/2026, jusqu_au: 05/01/2029, reference: classeur des accords}",
                                "Accord écrit des personnes pour cette publication.")
                        .basis("cciv-9")
                        .synonyms("autorisation", "consentement"),
                when(
                                "pour une image médicale du dossier imagerie",
                                "verifiee",
                                text(),
                                "aucun nom incrusté",
                                "« aucun nom incrusté » une fois que vous l'avez regardée.")
                        .synonyms("verifie", "verification"));
    }

    private static KeyType.Group accord() {
        return KeyType.group(
                required("recueilli_le", new KeyType.Day(), "05/01/2026", "Jour où l'accord a été signé.")
                        .basis("cciv-9")
                        .synonyms("date", "signe_le"),
                optional("jusqu_au", new KeyType.Day(), "05/01/2029", "Dernier jour où l'image peut paraître.")
                        .synonyms("fin", "jusquau"),
                optional(
                        "par", text(), "les deux parents", "Qui l'a donné ; pour un enfant, ses représentants légaux."),
                optional("reference", text(), "classeur des accords", "Où il est rangé ; jamais le nom d'un patient."));
    }
}
