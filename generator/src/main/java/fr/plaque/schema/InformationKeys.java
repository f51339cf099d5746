package fr.plaque.schema;

import static fr.plaque.schema.KeyDraft.answered;
import static fr.plaque.schema.KeyDraft.answeredOrNone;
import static fr.plaque.schema.KeyDraft.optional;
import static fr.plaque.schema.KeyDraft.recommended;
import static fr.plaque.schema.KeyDraft.required;
import static fr.plaque.schema.KeyType.choice;
import static fr.plaque.schema.KeyType.list;
import static fr.plaque.schema.KeyType.text;
import static fr.plaque.schema.KeyType.value;

/** The other things a patient looks for: acts, networks, quality, insurance, emergencies, absences. */
final class InformationKeys {

    private InformationKeys() {}

    static KeyDraft actes() {
        return required(
                        "actes",
                        list(KeyType.group(
                                required("intitule", text(), "Consultation d'anesthésie", "Nom de l'acte.")
                                        .basis("ce-etude-2018")
                                        .item(8)
                                        .shown()
                                        .synonyms("libelle", "nom"),
                                optional(
                                        "page",
                                        text(Format.NOM_COURT),
                                        "consultation-anesthesie",
                                        "Page de ce site qui l'explique : le nom de son fichier, sans « .md »."))),
                        "[{intitule: Consultation d'anesthésie, page: consultation-anesthesie}]",
                        "Actes habituellement pratiqués.")
                .basis("ce-etude-2018")
                .item(8)
                .synonyms("actes_pratiques");
    }

    static KeyDraft reseaux() {
        return answeredOrNone(
                        "reseaux",
                        list(KeyType.group(
                                required("reseau", text(), "Mastodon", "Nom du réseau.")
                                        .basis("ce-etude-2018")
                                        .shown()
                                        .synonyms("nom"),
                                required(
                                                "lien",
                                                text(Format.LIEN),
                                                "https://reseau.example/@dr-exemple",
                                                "Adresse du compte.")
                                        .basis("ce-etude-2018")
                                        .synonyms("url", "adresse"),
                                optional(
                                                "usage",
                                                text(),
                                                "Information générale, aucun avis personnel",
                                                "Ce qu'on y trouve.")
                                        .shown(),
                                optional(
                                        "compte",
                                        choice(
                                                value("professionnel", "compte professionnel", "pro"),
                                                value("personnel", "compte personnel, à ne pas publier ici", "perso")),
                                        "professionnel",
                                        "Seul un compte professionnel a sa place ici."))),
                        "aucun",
                        "Comptes professionnels sur des réseaux.")
                .basis("ce-etude-2018")
                .item(10)
                .synonyms("reseaux_sociaux");
    }

    static KeyDraft actionsPrevention() {
        return answeredOrNone(
                        "actions_prevention",
                        list(KeyType.group(
                                optional("date", new KeyType.Day(), "12/03/2026", "Jour de l'action."),
                                required("intitule", text(), "Journée du rein", "Nom de l'action.")
                                        .basis("ce-etude-2018")
                                        .shown()
                                        .synonyms("titre"),
                                optional("lieu", text(), "Salle des fêtes", "Où.")
                                        .shown())),
                        "aucun",
                        "Actions de prévention ou d'enseignement.")
                .basis("ce-etude-2018")
                .item(10);
    }

    static KeyDraft qualiteSecurite() {
        return answered(
                        "qualite_securite",
                        list(KeyType.group(
                                required(
                                                "fait",
                                                text(),
                                                "Établissement certifié par la HAS",
                                                "Le fait, sans classement.")
                                        .basis("ce-etude-2018")
                                        .shown(),
                                required("source", text(), "Haute Autorité de santé, 2024", "Où le vérifier.")
                                        .basis("ce-etude-2018")
                                        .shown(),
                                optional("date", new KeyType.Day(), "15/06/2024", "Date du fait."))),
                        "{non_communique: \"Pas d'indicateur publié pour l'activité libérale\"}",
                        "Faits sur la qualité et la sécurité des soins, avec leur source.")
                .basis("ce-etude-2018")
                .item(11);
    }

    static KeyDraft assuranceRcp() {
        return answered(
                        "assurance_rcp",
                        KeyType.group(
                                required("assureur", text(), "Assureur Exemple", "Nom de l'assureur.")
                                        .basis("conso-r111-2")
                                        .item(12)
                                        .shown(),
                                required(
                                                "coordonnees",
                                                text(),
                                                "\"1 rue de la Mutuelle, 75000 Paris\"",
                                                "Adresse de l'assureur.")
                                        .basis("conso-r111-2")
                                        .item(12)
                                        .shown()
                                        .synonyms("adresse"),
                                required("couverture", text(), "France", "Étendue géographique de la garantie.")
                                        .basis("conso-r111-2")
                                        .item(12)
                                        .shown(),
                                optional("valable_jusqu_au", new KeyType.Day(), "31/12/2027", "Fin du contrat.")
                                        .synonyms("valable_jusqu_a", "fin")),
                        "{assureur: Assureur Exemple, coordonnees: \"1 rue de la Mutuelle, 75000 Paris\", couverture: France}",
                        "Assurance de responsabilité civile professionnelle.")
                .basis("conso-r111-2")
                .item(12)
                .unless("service")
                .synonyms("rcp", "assurance");
    }

    static KeyDraft attestationOrdinale() {
        return answered(
                        "attestation_ordinale",
                        KeyType.group(
                                required("date", new KeyType.Day(), "05/11/2026", "Date de l'attestation.")
                                        .basis("cnom-2021"),
                                required(
                                                "texte",
                                                text(),
                                                "Attestation délivrée par le conseil départemental",
                                                "Ce qu'elle dit.")
                                        .basis("cnom-2021")
                                        .shown()),
                        "{non_communique: \"Le CNOM recommande de ne pas publier cette mention\"}",
                        "Attestation d'absence de signalement et de sanction : l'Ordre conseille de ne pas la publier.")
                .basis("cnom-2021")
                .item(13)
                .unless("service");
    }

    static KeyDraft urgences() {
        return recommended(
                        "urgences",
                        KeyType.group(
                                recommended(
                                                "consigne",
                                                text(),
                                                "\"En dehors des horaires, appelez le 15\"",
                                                "Que faire en dehors des horaires.")
                                        .basis("cnom-2014")
                                        .shown()
                                        .synonyms("consignes", "cabinet"),
                                optional(
                                                "absence",
                                                text(),
                                                "Le Dr Modèle répond en mon absence",
                                                "Que faire pendant une absence.")
                                        .shown(),
                                optional(
                                        "permanence",
                                        KeyType.group(
                                                required(
                                                                "nom",
                                                                text(),
                                                                "Maison médicale de garde",
                                                                "Nom de la permanence.")
                                                        .shown(),
                                                optional(
                                                                "telephone",
                                                                text(Format.TELEPHONE),
                                                                "04 65 71 00 15",
                                                                "Son téléphone.")
                                                        .synonyms("tel"),
                                                optional("horaires", text(), "20h-minuit", "Ses heures.")
                                                        .shown()),
                                        "{nom: Maison médicale de garde, telephone: 04 65 71 00 15}",
                                        "Permanence de soins.")),
                        "{consigne: \"En dehors des horaires, appelez le 15\"}",
                        "Que faire en urgence ; les numéros 15, 112 et 114 sont ajoutés par Plaque.")
                .basis("cnom-2014")
                .synonyms("urgence");
    }

    static KeyDraft teleconsultation() {
        return optional(
                        "teleconsultation",
                        KeyType.group(
                                required(
                                        "possible",
                                        new KeyType.YesNo(),
                                        "oui",
                                        "Si une consultation à distance est possible."),
                                optional(
                                                "conditions",
                                                text(),
                                                "Pour un suivi, après une première consultation sur place",
                                                "Pour qui, et à quelles conditions.")
                                        .shown(),
                                optional("outil", text(), "Outil de téléconsultation Exemple", "Avec quel outil.")
                                        .shown()
                                        .synonyms("logiciel"),
                                optional(
                                                "lien",
                                                text(Format.LIEN),
                                                "https://teleconsultation.example/dr-exemple",
                                                "Où commence la consultation : un simple lien.")
                                        .synonyms("url", "adresse")),
                        "{possible: oui, conditions: \"Pour un suivi\", outil: Outil Exemple}",
                        "Consultation à distance, par vidéo.")
                .synonyms("consultation_a_distance", "telemedecine");
    }

    static KeyDraft absences() {
        return optional(
                        "absences",
                        list(KeyType.group(
                                required("debut", new KeyType.Day(), "01/08/2027", "Premier jour d'absence.")
                                        .synonyms("du"),
                                required("fin", new KeyType.Day(), "21/08/2027", "Dernier jour d'absence.")
                                        .synonyms("au"),
                                optional(
                                        "lieu",
                                        text(Format.NOM_COURT),
                                        "cabinet",
                                        "« id » du lieu fermé ; sans lui, tous le sont."),
                                optional(
                                        "remplacant",
                                        KeyType.group(
                                                required("nom", text(), "Dr Alex Modèle", "Nom du remplaçant.")
                                                        .shown(),
                                                optional(
                                                                "telephone",
                                                                text(Format.TELEPHONE),
                                                                "04 65 71 00 16",
                                                                "Son téléphone.")
                                                        .synonyms("tel")),
                                        "{nom: Dr Alex Modèle, telephone: 04 65 71 00 16}",
                                        "Qui remplace."),
                                optional(
                                                "message",
                                                text(),
                                                "Le secrétariat reste joignable",
                                                "Ce qu'il faut dire d'autre.")
                                        .shown())),
                        "[{debut: 01/08/2027, fin: 21/08/2027}]",
                        "Fermetures et congés.")
                .synonyms("absence", "conges", "fermetures");
    }
}
