package fr.plaque.schema;

import static fr.plaque.schema.KeyDraft.answeredOrNone;
import static fr.plaque.schema.KeyDraft.optional;
import static fr.plaque.schema.KeyDraft.required;
import static fr.plaque.schema.KeyDraft.when;
import static fr.plaque.schema.KeyType.choice;
import static fr.plaque.schema.KeyType.list;
import static fr.plaque.schema.KeyType.text;
import static fr.plaque.schema.KeyType.value;

/** Who publishes the site and where it lives: {@code site}. */
final class SiteKeys {

    private static final String PUBLIC = "pour un organisme public";
    private static final String RGAA = "loi-2005-102-47";

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
                optional(
                                "editeur",
                                text(),
                                "Dr Camille Exemple",
                                "Qui édite le site ; à défaut, le praticien, ou le directeur de la publication d'un ouvrage.")
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
                optional(
                        "theme",
                        text(Format.NOM_COURT),
                        "sobre",
                        "Thème du site : sobre (un praticien), hopital (un service) ou livre (un ouvrage)."),
                optional(
                        "couleur",
                        text(Format.COULEUR),
                        "bleu",
                        "Couleur du site : nuit, bleu, canard, foret, bordeaux, ardoise ou prune."),
                when(
                                PUBLIC,
                                "dpo",
                                text(),
                                "dpo@hopital.example",
                                "Délégué à la protection des données : nom ou adresse.")
                        .basis("rgpd-37")
                        .shown(),
                when(PUBLIC, "accessibilite", accessibilite(), "{etat: non_conforme}", "Accessibilité du site (RGAA).")
                        .basis("loi-2005-102-47"),
                when(
                        PUBLIC,
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

    /** The fields of the declaration of the RGAA; a check asks a public body for each. */
    private static KeyType accessibilite() {
        return KeyType.group(
                when(
                                PUBLIC,
                                "etat",
                                choice(
                                        value("totalement_conforme", "audit à 100 %"),
                                        value("partiellement_conforme", "audit à 50 % ou plus"),
                                        value("non_conforme", "audit sous 50 %, ou pas d'audit valable")),
                                "non_conforme",
                                "État de conformité au RGAA.")
                        .basis(RGAA),
                optional("referentiel", text(), "RGAA 4.1.2", "Version du référentiel.")
                        .fallback("RGAA 4.1.2")
                        .shown(),
                when(
                                PUBLIC,
                                "etabli_le",
                                new KeyType.Day(),
                                "02/11/2026",
                                "Jour où la déclaration a été établie ou mise à jour.")
                        .basis(RGAA)
                        .synonyms("etablie_le"),
                when(
                                "pour se dire conforme",
                                "audit",
                                KeyType.group(
                                        required("organisme", text(), "Organisme Exemple", "Qui a fait l'audit.")
                                                .basis(RGAA)
                                                .shown(),
                                        required("date", new KeyType.Day(), "05/06/2026", "Jour de l'audit.")
                                                .basis(RGAA),
                                        required(
                                                        "taux",
                                                        new KeyType.WholeNumber(0, 100),
                                                        "72",
                                                        "Part des critères respectés, en pour cent.")
                                                .basis(RGAA)),
                                "{organisme: Organisme Exemple, date: 05/06/2026, taux: 72}",
                                "Audit : par qui, quand, quel résultat.")
                        .basis(RGAA),
                when(
                                PUBLIC,
                                "schema_pluriannuel",
                                text(Format.FICHIER),
                                "documents/schema-pluriannuel.pdf",
                                "Schéma pluriannuel de mise en accessibilité : un fichier du dossier « documents ».")
                        .basis(RGAA),
                when(
                                PUBLIC,
                                "plan_action",
                                text(Format.FICHIER),
                                "documents/plan-action-2026.pdf",
                                "Plan d'action de l'année : un fichier du dossier « documents ».")
                        .basis(RGAA),
                when(
                                PUBLIC,
                                "contact",
                                text(Format.COURRIEL),
                                "accessibilite@hopital.example",
                                "Courriel où signaler un défaut.")
                        .basis(RGAA),
                when(
                                PUBLIC,
                                "contenus_non_accessibles",
                                KeyType.group(
                                        answeredOrNone(
                                                        "non_conformites",
                                                        list(text()),
                                                        "[Les documents PDF n'ont pas été vérifiés.]",
                                                        "Ce qui n'est pas conforme.")
                                                .basis(RGAA)
                                                .shown(),
                                        answeredOrNone(
                                                        "charge_disproportionnee",
                                                        list(text()),
                                                        "aucun",
                                                        "Ce qu'il serait trop lourd de rendre accessible, et pourquoi.")
                                                .basis(RGAA)
                                                .shown(),
                                        answeredOrNone(
                                                        "derogations",
                                                        list(text()),
                                                        "aucun",
                                                        "Ce que le référentiel ne soumet pas à l'obligation.")
                                                .basis(RGAA)
                                                .shown()),
                                "{non_conformites: [Les documents PDF n'ont pas été vérifiés.], charge_disproportionnee: aucun, derogations: aucun}",
                                "Ce qui n'est pas accessible, en trois listes.")
                        .basis(RGAA),
                when(PUBLIC, "technologies", list(text()), "[HTML, CSS]", "Techniques sur lesquelles repose le site.")
                        .basis(RGAA)
                        .shown(),
                when(
                                PUBLIC,
                                "environnement_de_test",
                                list(text()),
                                "[\"Firefox et NVDA, sous Windows\"]",
                                "Avec quoi le site a été essayé.")
                        .basis(RGAA)
                        .shown(),
                when(PUBLIC, "outils", list(text()), "[Navigation au clavier]", "Outils de la vérification.")
                        .basis(RGAA)
                        .shown(),
                when(PUBLIC, "pages_verifiees", list(text()), "[accueil, consulter]", "Pages vérifiées.")
                        .basis(RGAA)
                        .shown());
    }
}
