package fr.plaque.schema;

import static fr.plaque.schema.KeyDraft.optional;
import static fr.plaque.schema.KeyDraft.required;
import static fr.plaque.schema.KeyDraft.when;
import static fr.plaque.schema.KeyType.choice;
import static fr.plaque.schema.KeyType.text;
import static fr.plaque.schema.KeyType.value;

/** Who publishes the site and where it lives: {@code site}. */
final class SiteKeys {

    private SiteKeys() {}

    static KeyType.Group keys() {
        return KeyType.group(
                required(
                                "adresse",
                                text(Format.ADRESSE_SITE),
                                "https://dr-exemple.example",
                                "Adresse du site, en https.")
                        .basis("lcen-1-1")
                        .synonyms("url"),
                optional("editeur", text(), "Dr Camille Exemple", "Qui édite le site ; à défaut, le praticien.")
                        .shown(),
                required(
                                "directeur_publication",
                                text(),
                                "Dr Camille Exemple",
                                "Personne responsable de la publication ; pour un hôpital public, son directeur.")
                        .basis("lcen-1-1")
                        .shown()
                        .synonyms("directeur_de_la_publication", "directeur_de_publication", "directrice_publication"),
                required(
                                "hebergeur",
                                hebergeur(),
                                "{nom: Hébergeur Exemple, adresse: \"2 quai du Port, 59000 Lille\", telephone: 03 53 01 00 20}",
                                "Hébergeur du site.")
                        .basis("lcen-1-1")
                        .synonyms("hebergement"),
                optional("theme", text(Format.NOM_COURT), "sobre", "Thème du site."),
                optional("couleur", text(Format.COULEUR), "bleu", "Couleur du thème."),
                when(
                                "pour un organisme public",
                                "dpo",
                                text(),
                                "dpo@hopital.example",
                                "Délégué à la protection des données : nom ou adresse.")
                        .shown(),
                when(
                                "pour un organisme public",
                                "accessibilite",
                                accessibilite(),
                                "{etat: non_conforme}",
                                "Accessibilité du site (RGAA).")
                        .basis("loi-2005-102-47"),
                when(
                        "pour un organisme public",
                        "autorisation_publication",
                        text(),
                        "Décision du directeur du 05/11/2026",
                        "Qui a autorisé la publication."));
    }

    private static KeyType hebergeur() {
        return KeyType.group(
                required("nom", text(), "Hébergeur Exemple", "Nom de l'hébergeur.")
                        .basis("lcen-1-1")
                        .shown(),
                required("adresse", text(), "\"2 quai du Port, 59000 Lille\"", "Adresse de l'hébergeur.")
                        .basis("lcen-1-1")
                        .shown(),
                required("telephone", text(Format.TELEPHONE), "03 53 01 00 20", "Téléphone de l'hébergeur.")
                        .basis("lcen-1-1")
                        .synonyms("tel"));
    }

    private static KeyType accessibilite() {
        return KeyType.group(
                optional(
                        "etat",
                        choice(
                                value("totalement_conforme", "audit à 100 %"),
                                value("partiellement_conforme", "audit à 50 % ou plus"),
                                value("non_conforme", "audit sous 50 %, ou pas d'audit")),
                        "non_conforme",
                        "État de conformité au RGAA."),
                when(
                                "pour se dire conforme",
                                "audit",
                                text(),
                                "Audit du 05/06/2026 par l'organisme Exemple",
                                "Audit : par qui, quand, quel résultat.")
                        .basis("loi-2005-102-47")
                        .shown(),
                optional(
                        "schema_pluriannuel",
                        text(),
                        "documents/schema-pluriannuel.pdf",
                        "Schéma pluriannuel de mise en accessibilité."),
                optional("contact", text(), "accessibilite@hopital.example", "À qui signaler un défaut.")
                        .shown());
    }
}
