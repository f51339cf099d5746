package fr.plaque.schema;

import static fr.plaque.schema.KeyDraft.answered;
import static fr.plaque.schema.KeyDraft.optional;
import static fr.plaque.schema.KeyDraft.recommended;
import static fr.plaque.schema.KeyDraft.required;
import static fr.plaque.schema.KeyType.choice;
import static fr.plaque.schema.KeyType.list;
import static fr.plaque.schema.KeyType.text;
import static fr.plaque.schema.KeyType.value;

/** A place of practice: {@code lieux[]}. */
final class LieuKeys {

    private static final KeyType YES_NO_OR_TEXT = new KeyType.YesNoOrText();

    private LieuKeys() {}

    static KeyType.Group keys() {
        return KeyType.group(
                required("id", text(Format.NOM_COURT), "cabinet", "Nom court du lieu, sans espace, pour s'y référer.")
                        .basis("lcen-19")
                        .item(1),
                required(
                                "nom",
                                text(),
                                "Cabinet de la rue des Lilas",
                                "Nom du lieu, tel que les patients le connaissent.")
                        .basis("lcen-19")
                        .item(1)
                        .shown(),
                required("type", type(), "cabinet", "Sorte de lieu.")
                        .basis("ce-etude-2018")
                        .item(1),
                required(
                                "adresse",
                                adresse(),
                                "{rue: 12 rue des Lilas, code_postal: 01000, commune: Bourg-en-Bresse}",
                                "Adresse professionnelle.")
                        .basis("lcen-1-1")
                        .item(2),
                required("telephone", text(Format.TELEPHONE), "04 65 71 00 12", "Téléphone du lieu.")
                        .basis("lcen-1-1")
                        .item(2)
                        .synonyms("tel", "tel_fixe", "numero_de_telephone")
                        .confusions("phone", "portable", "mobile"),
                required("courriel", text(Format.COURRIEL), "secretariat@cabinet.example", "Courriel professionnel.")
                        .basis("lcen-19")
                        .item(2)
                        .synonyms("mail", "email", "e_mail", "mel"),
                required("mode", mode(), "sur_rendez_vous", "Comment on y est reçu.")
                        .basis("ce-etude-2018")
                        .item(3),
                required(
                                "horaires",
                                horaires(),
                                "{lundi: [9h-12h30, 14h-18h], mardi: ferme, …}",
                                "Heures d'ouverture, jour par jour.")
                        .basis("ce-etude-2018")
                        .item(3)
                        .synonyms("horaire", "heures_d_ouverture"),
                recommended(
                                "rendez_vous",
                                rendezVous(),
                                "{telephone: 04 65 71 00 12, consignes: Apportez vos ordonnances.}",
                                "Comment prendre rendez-vous.")
                        .basis("cnom-2014")
                        .synonyms("rdv", "prise_de_rendez_vous"),
                recommended(
                                "acces",
                                acces(),
                                "{transports: [\"Bus 2, arrêt Lilas\"], parking: Rue des Lilas}",
                                "Comment venir, en mots : rien ne doit dépendre d'un plan.")
                        .basis("cnom-2014"),
                answered(
                                "accessibilite",
                                accessibilite(),
                                "{fauteuil: oui, ascenseur: non}",
                                "Ce qu'une personne handicapée doit savoir avant de venir.")
                        .basis("cnom-2014"),
                optional("finess", text(Format.FINESS), "330000019", "Numéro FINESS de l'établissement."),
                optional("secretariat", secretariat(), "{type: sur place, horaires: 9h-12h}", "Le secrétariat."),
                optional("visites", text(), "Visites de 13 h à 20 h", "Heures de visite, à l'hôpital.")
                        .shown(),
                optional(
                        "equipe",
                        list(membre()),
                        "[{nom: Alex Modèle, fonction: Secrétaire, accord: oui}]",
                        "Les personnes que l'on nomme, avec leur accord."));
    }

    private static KeyType type() {
        return choice(
                value("cabinet", "cabinet médical"),
                value("hopital", "hôpital public ou privé non lucratif", "chu", "ch", "hopital_public"),
                value("clinique", "clinique"),
                value("centre", "centre d'imagerie, de dialyse…"),
                value("maison_de_sante", "maison de santé pluriprofessionnelle", "msp"),
                value("centre_de_sante", "centre de santé : aucune page de promotion"));
    }

    private static KeyType mode() {
        return choice(
                value("sur_rendez_vous", "sur rendez-vous", "rendez_vous", "rdv", "sur_rdv"),
                value("sans", "sans rendez-vous", "sans_rendez_vous", "sans_rdv"),
                value("mixte", "avec ou sans rendez-vous"));
    }

    private static KeyType adresse() {
        return KeyType.group(
                required("rue", text(), "12 rue des Lilas", "Numéro et voie.")
                        .basis("lcen-1-1")
                        .item(2)
                        .shown()
                        .synonyms("voie"),
                optional("complement", text(), "Bâtiment B", "Bâtiment, résidence.")
                        .shown(),
                required("code_postal", text(Format.CODE_POSTAL), "01000", "Code postal, cinq chiffres.")
                        .basis("lcen-1-1")
                        .item(2)
                        .synonyms("cp"),
                required("commune", text(), "Bourg-en-Bresse", "Commune.")
                        .basis("lcen-1-1")
                        .item(2)
                        .shown()
                        .synonyms("ville"));
    }

    private static KeyType horaires() {
        return KeyType.group(
                day("lundi"),
                day("mardi"),
                day("mercredi"),
                day("jeudi"),
                day("vendredi"),
                day("samedi"),
                day("dimanche"));
    }

    private static KeyDraft day(String name) {
        return required(name, new KeyType.Hours(), "[9h-12h30, 14h-18h]", "Heures du " + name + ", ou « ferme ».")
                .basis("ce-etude-2018")
                .item(3);
    }

    private static KeyType rendezVous() {
        return KeyType.group(
                optional(
                                "lien",
                                text(Format.LIEN),
                                "https://rendez-vous.example/dr-exemple",
                                "Page de prise de rendez-vous ; un simple lien.")
                        .synonyms("url"),
                optional("prestataire", text(), "Nom du service", "Service qui tient l'agenda.")
                        .shown(),
                optional("telephone", text(Format.TELEPHONE), "04 65 71 00 12", "Téléphone pour les rendez-vous.")
                        .synonyms("tel"),
                optional("consignes", text(), "Apportez vos ordonnances.", "Ce qu'il faut apporter ou savoir.")
                        .shown());
    }

    private static KeyType acces() {
        return KeyType.group(
                optional("transports", list(text()), "[\"Bus 2, arrêt Lilas\"]", "Lignes et arrêts.")
                        .shown()
                        .synonyms("transport"),
                optional("parking", YES_NO_OR_TEXT, "Rue des Lilas", "Où se garer.")
                        .shown(),
                optional("velo", YES_NO_OR_TEXT, "Arceaux devant l'entrée", "Où laisser un vélo.")
                        .shown(),
                optional("batiment", text(), "Bâtiment B", "Bâtiment.").shown(),
                optional("etage", text(), "2", "Étage.").shown(),
                optional("entree", text(), "Entrée par la cour", "Entrée ; jamais le code de la porte.")
                        .shown());
    }

    private static KeyType accessibilite() {
        return KeyType.group(
                optional("fauteuil", YES_NO_OR_TEXT, "oui", "Entrée possible en fauteuil roulant.")
                        .shown(),
                optional("ascenseur", YES_NO_OR_TEXT, "non", "Ascenseur.").shown(),
                optional("toilettes", YES_NO_OR_TEXT, "oui", "Toilettes adaptées.")
                        .shown(),
                optional("stationnement", YES_NO_OR_TEXT, "oui", "Place réservée.")
                        .shown(),
                optional("boucle_magnetique", YES_NO_OR_TEXT, "non", "Boucle magnétique pour malentendants.")
                        .shown(),
                optional("note", text(), "Sonnez, on vient vous aider.", "Ce qu'il faut savoir d'autre.")
                        .shown());
    }

    private static KeyType secretariat() {
        return KeyType.group(
                optional("type", text(), "sur place", "Sur place ou à distance.")
                        .shown(),
                optional("horaires", text(), "9h-12h", "Heures où le secrétariat répond.")
                        .shown());
    }

    private static KeyType membre() {
        return KeyType.group(
                required("nom", text(), "Alex Modèle", "Nom de la personne.").shown(),
                required("fonction", text(), "Secrétaire", "Ce qu'elle fait.").shown(),
                required("accord", new KeyType.YesNo(), "oui", "Si elle accepte que son nom paraisse."));
    }
}
