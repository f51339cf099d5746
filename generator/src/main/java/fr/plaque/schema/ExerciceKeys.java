package fr.plaque.schema;

import static fr.plaque.schema.KeyDraft.optional;
import static fr.plaque.schema.KeyDraft.required;
import static fr.plaque.schema.KeyDraft.when;
import static fr.plaque.schema.KeyType.choice;
import static fr.plaque.schema.KeyType.text;
import static fr.plaque.schema.KeyType.value;

/** How the practitioner practises: {@code exercice}. */
final class ExerciceKeys {

    private ExerciceKeys() {}

    static KeyType.Group keys() {
        return KeyType.group(
                required(
                                "mode",
                                choice(
                                        value("liberal", "en cabinet, à son compte"),
                                        value("salarie", "salarié d'un centre ou d'un établissement privé"),
                                        value("hospitalier", "à l'hôpital seulement", "hopital"),
                                        value("mixte", "une part libérale et une part salariée ou hospitalière")),
                                "liberal",
                                "Mode d'exercice ; les honoraires sont dus dès qu'une part est libérale.")
                        .basis("csp-r4127-53-ii"),
                when(
                                "dès qu'une part de l'exercice est libérale",
                                "forme",
                                choice(
                                        value("individuelle", "en son nom propre", "individuel", "ei"),
                                        value("societe", "dans une société : remplir aussi « societe »")),
                                "individuelle",
                                "Forme juridique de l'exercice libéral.")
                        .basis("conso-r111-2-1"),
                when(
                                "si la forme est « societe »",
                                "societe",
                                societe(),
                                "{denomination: SELARL de l'Exemple, …}",
                                "La société d'exercice.")
                        .basis("lcen-1-1"),
                optional("siret", text(Format.SIRET), "12345678200010", "Numéro SIRET de l'établissement."),
                optional(
                        "tva",
                        text(Format.TVA),
                        "FR11123456782",
                        "Numéro de TVA, s'il y en a un : les soins en sont exonérés."));
    }

    private static KeyType societe() {
        return KeyType.group(
                required("denomination", text(), "SELARL de l'Exemple", "Dénomination sociale.")
                        .basis("lcen-1-1")
                        .shown()
                        .synonyms("nom", "raison_sociale"),
                required("forme", text(), "SELARL", "Forme de la société.")
                        .basis("lcen-1-1")
                        .shown(),
                required("siege", text(), "12 rue des Lilas, 01000 Bourg-en-Bresse", "Adresse du siège social.")
                        .basis("lcen-1-1")
                        .shown()
                        .synonyms("siege_social"),
                required("capital", text(), "10 000 €", "Capital social.")
                        .basis("lcen-1-1")
                        .shown()
                        .synonyms("capital_social"),
                required("rcs", text(), "Bourg-en-Bresse 123 456 782", "Ville et numéro d'immatriculation au RCS.")
                        .basis("lcen-1-1")
                        .shown(),
                required("siren", text(Format.SIREN), "123456782", "Numéro SIREN, neuf chiffres.")
                        .basis("lcen-1-1")
                        .shown());
    }
}
