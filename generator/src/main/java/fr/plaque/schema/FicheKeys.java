package fr.plaque.schema;

import static fr.plaque.schema.KeyDraft.optional;
import static fr.plaque.schema.KeyDraft.recommended;
import static fr.plaque.schema.KeyDraft.required;
import static fr.plaque.schema.KeyDraft.when;
import static fr.plaque.schema.KeyType.choice;
import static fr.plaque.schema.KeyType.list;
import static fr.plaque.schema.KeyType.text;
import static fr.plaque.schema.KeyType.value;

/** The front matter of a patient page. */
final class FicheKeys {

    private static final String MEDICAL = "pour une page médicale";

    private FicheKeys() {}

    static KeyType.Group keys() {
        return KeyType.group(
                required("titre", text(), "La péridurale", "Titre de la page.")
                        .shown()
                        .confusions("title"),
                required(
                        "type",
                        choice(
                                value("maladie", "une maladie"),
                                value("intervention", "une opération ou un geste"),
                                value("examen", "un examen"),
                                value("consigne", "ce qu'il faut faire avant ou après", "consignes"),
                                value("prevention", "une action de prévention"),
                                value("administratif", "papiers, démarches"),
                                value("faq", "questions fréquentes"),
                                value("etudiants", "les étudiants dans le service", "etudiant"),
                                value("documentation", "une page d'un ouvrage")),
                        "intervention",
                        "Sorte de page."),
                when(MEDICAL, "publie_le", new KeyType.Day(), "05/01/2026", "Jour de la première publication.")
                        .basis("cnom-2014")
                        .synonyms("date_de_publication", "publication")
                        .confusions("date"),
                when(MEDICAL, "revu_le", new KeyType.Day(), "05/11/2026", "Jour de la dernière relecture.")
                        .basis("cnom-2014")
                        .synonyms("date_de_revision", "mis_a_jour_le"),
                optional(
                        "a_revoir_avant",
                        new KeyType.Day(),
                        "05/11/2027",
                        "Jour avant lequel la page doit être relue."),
                optional(
                        "validite_mois",
                        new KeyType.WholeNumber(1, 60),
                        "12",
                        "Durée de validité en mois après la relecture : 24 à défaut, 12 pour une intervention ou une consigne."),
                when(
                                MEDICAL,
                                "sources",
                                list(source()),
                                "[{titre: Anesthésie péridurale, organisme: Société savante, annee: 2024}]",
                                "Sources : au moins une, avec l'organisme et l'année.")
                        .basis("cnom-2014")
                        .synonyms("source"),
                optional("auteur", text(), "Dr Camille Exemple", "Auteur ; à défaut, le praticien.")
                        .shown()
                        .confusions("author"),
                optional("relu_par", text(), "Dr Alex Modèle", "Relecteur.").shown(),
                optional(
                                "liens_interets",
                                text(),
                                "aucun",
                                "Liens d'intérêts de l'auteur ; à défaut, ceux du praticien.")
                        .basis("csp-l4113-13")
                        .shown()
                        .synonyms("liens_d_interets"),
                optional("financement", text(), "aucun", "Qui a payé ; à défaut, personne.")
                        .shown(),
                recommended(
                                "resume",
                                text(),
                                "Ce qu'est la péridurale, comment elle se passe.",
                                "Résumé, 160 signes au plus.")
                        .shown()
                        .confusions("description"),
                optional("langue", text(), "fr", "Langue de la page.").fallback("fr"),
                optional("traduit_de", text(Format.NOM_COURT), "peridurale", "Page dont celle-ci est la traduction."),
                when(
                                "pour une traduction ou une version simple",
                                "version_originale",
                                text(),
                                "3",
                                "Version de la page d'origine qui a été traduite : son numéro, ou le jour de sa relecture.")
                        .synonyms("version_traduite"),
                optional("traduit_par", text(), "Camille Modèle, traductrice", "Traducteur.")
                        .shown(),
                optional("relu_par_locuteur", text(), "Alex Modèle", "Personne dont c'est la langue, qui a relu.")
                        .shown(),
                optional(
                                "anciennes_adresses",
                                list(text(Format.NOM_COURT)),
                                "[jeune-avant-anesthesie]",
                                "Noms que la page portait avant : leurs adresses y mènent encore.")
                        .synonyms("ancienne_adresse", "anciens_noms", "ancien_nom")
                        .confusions("alias", "aliases", "redirect_from"),
                optional("imprimable", new KeyType.YesNo(), "oui", "Si la page a sa version à imprimer.")
                        .fallback("oui"),
                optional("publie", new KeyType.YesNo(), "non", "« non » : brouillon, qui ne paraît jamais.")
                        .fallback("oui")
                        .confusions("brouillon", "draft", "publier", "published"),
                optional("code", text(), "PERI", "Code de la fiche.").shown(),
                optional("version", text(), "3", "Version de la fiche.").shown(),
                when(
                                "dans le dossier versions",
                                "remplacee_le",
                                new KeyType.Day(),
                                "05/11/2026",
                                "Jour où une autre version a remplacé celle-ci.")
                        .synonyms("remplace_le"));
    }

    static KeyType source() {
        return KeyType.group(
                optional("titre", text(), "Anesthésie péridurale", "Titre du document.")
                        .shown(),
                optional("organisme", text(), "Société savante", "Qui l'a publié.")
                        .basis("cnom-2014")
                        .shown()
                        .synonyms("auteur"),
                optional("annee", new KeyType.WholeNumber(1700, 2100), "2024", "Année de parution.")
                        .basis("cnom-2014"),
                optional("lien", text(Format.LIEN), "https://organisme.example/document", "Adresse du document.")
                        .synonyms("url"));
    }
}
