package fr.plaque.schema;

import static fr.plaque.schema.KeyDraft.optional;
import static fr.plaque.schema.KeyDraft.recommended;
import static fr.plaque.schema.KeyDraft.required;
import static fr.plaque.schema.KeyType.list;
import static fr.plaque.schema.KeyType.text;

/** A work, such as a manual, in place of a practitioner: {@code ouvrage}. */
final class OuvrageKeys {

    private OuvrageKeys() {}

    static KeyType.Group keys() {
        return KeyType.group(
                required("titre", text(), "Le guide de Plaque", "Titre de l'ouvrage.")
                        .shown(),
                required(
                                "resume",
                                text(),
                                "Comment faire, vérifier et publier le site d'un praticien.",
                                "Ce qu'est l'ouvrage, en une phrase.")
                        .shown()
                        .synonyms("sous_titre"),
                optional("version", text(), "\"1.0\"", "Version de l'ouvrage, ou de ce qu'il décrit.")
                        .shown(),
                optional("auteurs", list(text()), "[Camille Modèle]", "Auteurs.")
                        .shown()
                        .synonyms("auteur"),
                required("contact", contact(), "{adresse: …, telephone: …, courriel: …}", "Où joindre l'éditeur.")
                        .basis("lcen-1-1"),
                recommended(
                        "sections",
                        list(KeyType.group(
                                required("titre", text(), "Commencer", "Titre de la section.")
                                        .shown(),
                                required(
                                        "pages",
                                        list(text(Format.NOM_COURT)),
                                        "[installation, premier-site]",
                                        "Ses pages, dans l'ordre : le nom de leurs fichiers, sans « .md »."))),
                        "[{titre: Commencer, pages: [installation]}]",
                        "Table des matières. Les pages d'un dossier suivent la page qui porte le nom du dossier."));
    }

    private static KeyType contact() {
        return KeyType.group(
                required(
                                "adresse",
                                text(),
                                "\"2 rue de la Mutuelle, 75000 Paris\"",
                                "Adresse postale de l'éditeur ; d'une société, son siège.")
                        .basis("lcen-1-1")
                        .shown(),
                required("telephone", text(Format.TELEPHONE), "01 99 00 12 34", "Téléphone de l'éditeur.")
                        .basis("lcen-1-1")
                        .synonyms("tel"),
                required("courriel", text(Format.COURRIEL), "contact@plaque.example", "Courriel de l'éditeur.")
                        .basis("lcen-1-1")
                        .synonyms("mail", "email"));
    }
}
