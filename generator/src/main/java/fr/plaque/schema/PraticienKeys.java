package fr.plaque.schema;

import static fr.plaque.schema.KeyDraft.answered;
import static fr.plaque.schema.KeyDraft.answeredOrNone;
import static fr.plaque.schema.KeyDraft.optional;
import static fr.plaque.schema.KeyDraft.required;
import static fr.plaque.schema.KeyDraft.when;
import static fr.plaque.schema.KeyType.choice;
import static fr.plaque.schema.KeyType.list;
import static fr.plaque.schema.KeyType.text;
import static fr.plaque.schema.KeyType.value;

/** Who practises: {@code praticien}. */
final class PraticienKeys {

    private static final KeyType YEAR = new KeyType.WholeNumber(1900, 2100);

    private PraticienKeys() {}

    static KeyType.Group keys() {
        return KeyType.group(
                required(
                                "titre",
                                choice(value("Dr", "docteur", "docteur"), value("Pr", "professeur", "professeur")),
                                "Dr",
                                "Titre placé devant le nom.")
                        .basis("lcen-19")
                        .shown(),
                required("nom", text(), "Exemple", "Nom de famille, celui de l'état civil.")
                        .basis("lcen-1-1")
                        .shown()
                        .confusions("name", "last_name"),
                required("prenom", text(), "Camille", "Prénom.")
                        .basis("lcen-1-1")
                        .shown()
                        .confusions("first_name"),
                required(
                                "rpps",
                                text(Format.RPPS),
                                "10000000017",
                                "Numéro RPPS : onze chiffres, le dernier est une clé.")
                        .basis("csp-r4127-79")
                        .item(5)
                        .synonyms("numero_rpps", "n_rpps")
                        .confusions("adeli"),
                required(
                                "inscription_ordinale",
                                inscription(),
                                "{departement: 33, numero: 12345}",
                                "Inscription au tableau de l'Ordre.")
                        .basis("lcen-19")
                        .item(5)
                        .confusions("ordre"),
                required(
                                "etat_du_diplome",
                                text(),
                                "France",
                                "État membre de l'Union européenne qui a délivré le titre professionnel.")
                        .basis("lcen-19")
                        .shown(),
                required(
                                "specialites",
                                list(specialite()),
                                "[{intitule: Anesthésie-réanimation}]",
                                "Qualification ordinale, telle que l'Ordre l'a enregistrée.")
                        .basis("csp-r4127-79")
                        .item(7)
                        .synonyms("specialite"),
                required(
                                "diplomes",
                                list(diplome()),
                                "[{intitule: Diplôme d'État de docteur en médecine, annee: 2008, lieu: Université de Bordeaux}]",
                                "Titres et diplômes que l'Ordre reconnaît.")
                        .basis("cnom-2021")
                        .item(4)
                        .synonyms("diplome"),
                answered(
                                "formation_continue",
                                list(formation()),
                                "[{annee: 2025, intitule: Douleur aiguë, organisme: Organisme de DPC}]",
                                "Formations suivies : des faits, sans éloge.")
                        .basis("ce-etude-2018")
                        .item(6),
                when(
                                "pour un praticien autorisé à un accès partiel",
                                "acces_partiel",
                                acces(),
                                "{actes: [Consultation]}",
                                "Actes que permet l'accès partiel à la profession.")
                        .basis("csp-r4127-19-2"),
                answeredOrNone(
                                "liens_interets",
                                list(text()),
                                "aucun",
                                "Liens avec des entreprises de produits de santé.")
                        .basis("csp-l4113-13")
                        .shown()
                        .synonyms("liens_d_interets", "liens_d_interet", "lien_d_interet")
                        .confusions("conflits_d_interets"),
                optional(
                        "fonctions",
                        list(fonction()),
                        "[{intitule: Praticien hospitalier, etablissement: Hôpital de l'Exemple, depuis: 2012}]",
                        "Fonctions hospitalières, universitaires ou électives."),
                optional(
                                "societes_savantes",
                                list(text()),
                                "[Société savante de la spécialité]",
                                "Sociétés savantes dont le praticien est membre.")
                        .shown(),
                optional(
                        "publications",
                        list(publication()),
                        "[{titre: Titre de l'article, revue: Nom de la revue, annee: 2024}]",
                        "Travaux publiés."),
                optional(
                                "distinctions",
                                list(text()),
                                "[Chevalier de la Légion d'honneur]",
                                "Distinctions de la République française, et elles seules.")
                        .basis("csp-r4127-79")
                        .shown(),
                optional("langues", list(text()), "[français, anglais]", "Langues parlées au cabinet.")
                        .shown()
                        .synonyms("langue", "langues_parlees"),
                optional("photo", text(Format.FICHIER), "portrait.jpg", "Portrait, déclaré dans images.yaml."),
                optional(
                                "nouveaux_patients",
                                new KeyType.YesNoOrText(),
                                "oui",
                                "Si le praticien prend de nouveaux patients, et lesquels.")
                        .shown());
    }

    private static KeyType inscription() {
        return KeyType.group(
                required(
                                "departement",
                                text(Format.DEPARTEMENT),
                                "33",
                                "Département du conseil de l'Ordre, en chiffres.")
                        .basis("lcen-19")
                        .item(5)
                        .synonyms("dept", "dep"),
                required("numero", text(), "12345", "Numéro au tableau de l'Ordre.")
                        .basis("lcen-19")
                        .item(5)
                        .shown()
                        .synonyms("num")
                        .confusions("no", "n"));
    }

    private static KeyType specialite() {
        return KeyType.group(
                when("sans code", "intitule", text(), "Anesthésie-réanimation", "Libellé de la nomenclature ordinale.")
                        .basis("csp-r4127-79")
                        .item(7)
                        .shown()
                        .synonyms("nom", "libelle"),
                optional(
                        "code",
                        text(),
                        "SM02",
                        "Code de la nomenclature ordinale, SM01 à SM95 ; il peut remplacer l'intitulé."));
    }

    private static KeyType diplome() {
        return KeyType.group(
                required("intitule", text(), "DES d'anesthésie-réanimation", "Nom du diplôme.")
                        .basis("cnom-2021")
                        .item(4)
                        .shown()
                        .synonyms("nom", "libelle", "titre"),
                required("annee", YEAR, "2009", "Année d'obtention.")
                        .basis("cnom-2021")
                        .item(4)
                        .synonyms("date"),
                required("lieu", text(), "Université de Bordeaux", "Université ou lieu d'obtention.")
                        .basis("cnom-2021")
                        .item(4)
                        .shown()
                        .synonyms("universite"),
                when(
                                "pour un DU ou un DIU",
                                "reconnu_cnom",
                                new KeyType.YesNo(),
                                "oui",
                                "Si le Conseil national de l'Ordre autorise à mentionner ce diplôme.")
                        .basis("cnom-2021")
                        .synonyms("reconnu"));
    }

    private static KeyType formation() {
        return KeyType.group(
                required("annee", YEAR, "2025", "Année de la formation.")
                        .basis("ce-etude-2018")
                        .item(6),
                required("intitule", text(), "Prise en charge de la douleur aiguë", "Sujet de la formation.")
                        .basis("ce-etude-2018")
                        .item(6)
                        .shown()
                        .synonyms("titre"),
                required("organisme", text(), "Organisme de DPC", "Qui l'a donnée.")
                        .basis("ce-etude-2018")
                        .item(6)
                        .shown());
    }

    private static KeyType acces() {
        return KeyType.group(required("actes", list(text()), "[Consultation]", "Actes autorisés.")
                .basis("csp-r4127-19-2")
                .shown());
    }

    private static KeyType fonction() {
        return KeyType.group(
                required("intitule", text(), "Praticien hospitalier", "Nom de la fonction.")
                        .shown()
                        .synonyms("titre"),
                optional("etablissement", text(), "Hôpital de l'Exemple", "Où elle s'exerce.")
                        .shown(),
                optional("depuis", text(), "2012", "Depuis quand.").shown());
    }

    private static KeyType publication() {
        return KeyType.group(
                required("titre", text(), "Titre de l'article", "Titre de la publication.")
                        .shown(),
                optional("revue", text(), "Nom de la revue", "Revue ou éditeur.")
                        .shown(),
                optional("annee", YEAR, "2024", "Année de parution."),
                optional("lien", text(Format.LIEN), "https://revue.example/article", "Adresse de la publication.")
                        .synonyms("url"));
    }
}
