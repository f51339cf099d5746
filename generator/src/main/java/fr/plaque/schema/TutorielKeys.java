package fr.plaque.schema;

import static fr.plaque.schema.KeyDraft.optional;
import static fr.plaque.schema.KeyDraft.recommended;
import static fr.plaque.schema.KeyDraft.required;
import static fr.plaque.schema.KeyType.choice;
import static fr.plaque.schema.KeyType.list;
import static fr.plaque.schema.KeyType.text;
import static fr.plaque.schema.KeyType.value;

/** A step-by-step guide: {@code contenu/tutoriels/*.yaml}. */
final class TutorielKeys {

    private TutorielKeys() {}

    static KeyType.Group keys() {
        return KeyType.group(
                required("titre", text(), "Préparer ma consultation d'anesthésie", "Titre du guide.")
                        .shown(),
                required(
                                "pour",
                                choice(
                                        value("patients", "les patients"),
                                        value("proches", "les proches"),
                                        value("medecins", "les médecins"),
                                        value("etudiants", "les étudiants"),
                                        value("professionnels", "les professionnels")),
                                "patients",
                                "Pour qui.")
                        .synonyms("public"),
                optional("resume", text(), "Rassembler vos papiers et vos questions.", "Une phrase pour les listes.")
                        .shown(),
                required("auteur", text(), "Dr Camille Exemple", "Qui l'a écrit.")
                        .shown(),
                recommended("relu_par", text(), "Me Dominique Imaginaire", "Qui l'a relu.")
                        .shown(),
                optional("version", text(), "1", "Version.").shown(),
                required("revu_le", new KeyType.Day(), "05/11/2026", "Jour de la dernière relecture."),
                required(
                        "sources",
                        list(FicheKeys.source()),
                        "[{titre: Guide, organisme: Organisme, annee: 2024}]",
                        "Sources : au moins une."),
                required("depart", text(), "qui", "Nom de la première étape."),
                required(
                        "etapes",
                        new KeyType.Named(KeyType.group(
                                required("question", text(), "Avez-vous un rendez-vous ?", "La question.")
                                        .shown(),
                                optional(
                                                "texte",
                                                text(),
                                                "La consultation a lieu avant l'opération.",
                                                "Ce qu'il faut savoir pour répondre.")
                                        .shown(),
                                optional(
                                        "reponses",
                                        list(KeyType.group(
                                                required("texte", text(), "Oui", "La réponse.")
                                                        .shown(),
                                                required(
                                                        "vers",
                                                        text(),
                                                        "pret",
                                                        "Nom de l'étape ou de la fin qui suit."))),
                                        "[{texte: Oui, vers: pret}, {texte: Non, vers: appeler}]",
                                        "Les réponses possibles : deux au moins."))),
                        "{qui: {question: …, reponses: […]}}",
                        "Les étapes, chacune sous le nom que vous lui donnez."),
                required(
                        "fins",
                        new KeyType.Named(KeyType.group(
                                required("titre", text(), "Votre liste est prête", "La conclusion, en quelques mots.")
                                        .shown(),
                                required("texte", text(), "Apportez vos ordonnances.", "Ce qu'il faut faire.")
                                        .shown(),
                                optional(
                                        "documents",
                                        list(
                                                KeyType.group(
                                                        required("titre", text(), "La salle de réveil", "Titre.")
                                                                .shown(),
                                                        optional(
                                                                "page",
                                                                text(Format.NOM_COURT),
                                                                "salle-de-reveil",
                                                                "Page de ce site : le nom de son fichier, sans « .md »."),
                                                        optional(
                                                                "lien",
                                                                text(Format.LIEN),
                                                                "https://organisme.example/page",
                                                                "Page ailleurs."),
                                                        optional(
                                                                "kit",
                                                                text(Format.NOM_COURT),
                                                                "feuille-de-preuves",
                                                                "Modèle du dossier privé de réputation, qui n'est jamais publié."))),
                                        "[{titre: La salle de réveil, page: salle-de-reveil}]",
                                        "À lire ensuite."))),
                        "{pret: {titre: …, texte: …}}",
                        "Les fins, chacune sous le nom que vous lui donnez."));
    }
}
