package fr.plaque.schema;

import static fr.plaque.schema.KeyDraft.optional;
import static fr.plaque.schema.KeyDraft.recommended;
import static fr.plaque.schema.KeyDraft.required;
import static fr.plaque.schema.KeyDraft.when;
import static fr.plaque.schema.KeyType.choice;
import static fr.plaque.schema.KeyType.list;
import static fr.plaque.schema.KeyType.text;
import static fr.plaque.schema.KeyType.value;

/** A hospital or teaching service, in place of a practitioner: {@code service}. */
final class ServiceKeys {

    private static final String STUDENTS = "si le service accueille des étudiants";

    private ServiceKeys() {}

    static KeyType.Group keys() {
        return KeyType.group(
                required("nom", text(), "Service d'anesthésie-réanimation", "Nom du service.")
                        .basis("lcen-1-1")
                        .shown(),
                required(
                                "etablissement",
                                text(),
                                "Centre hospitalier Exemple",
                                "Établissement public qui édite le site.")
                        .basis("lcen-1-1")
                        .shown()
                        .synonyms("hopital"),
                required(
                                "forme_juridique",
                                text(),
                                "Établissement public de santé",
                                "Forme juridique de l'établissement.")
                        .basis("lcen-1-1")
                        .shown()
                        .synonyms("forme"),
                required(
                                "siege",
                                text(),
                                "\"1 avenue du Grand-Exemple, 49990 Exemple-sur-Loire\"",
                                "Adresse du siège de l'établissement.")
                        .basis("lcen-1-1")
                        .shown(),
                required("telephone", text(Format.TELEPHONE), "02 61 91 00 10", "Téléphone de l'établissement.")
                        .basis("lcen-1-1")
                        .synonyms("tel"),
                required("courriel", text(Format.COURRIEL), "contact@hopital.example", "Courriel de l'établissement.")
                        .basis("lcen-19")
                        .synonyms("mail", "email"),
                recommended(
                        "finess", text(Format.FINESS), "499999993", "Numéro FINESS, qui identifie l'établissement."),
                required(
                                "directeur",
                                text(),
                                "Sacha Fictif",
                                "Directeur de l'établissement, qui est aussi directeur de la publication.")
                        .basis("loi-82-652-93-2")
                        .shown()
                        .synonyms("directrice"),
                optional("adresse_lieu", text(Format.NOM_COURT), "hopital", "« id » du lieu principal du service."),
                required("chef_de_service", contact(), "{nom: Dr Claude Modèle}", "Chef de service.")
                        .synonyms("cheffe_de_service", "chef"),
                when(
                        STUDENTS,
                        "responsable_pedagogique",
                        contact(),
                        "{nom: Dr Noa Imaginaire}",
                        "Qui répond des stages."),
                required(
                                "presentation",
                                text(),
                                "Le service réunit…",
                                "Le service et son activité, en quelques paragraphes.")
                        .shown(),
                optional(
                        "activite",
                        list(activity()),
                        "[{libelle: Lits, valeur: 12, annee: 2026}]",
                        "Des nombres et une année, sans classement."),
                optional("equipement", list(text()), "[Salle de simulation]", "Équipements.")
                        .shown(),
                optional("recherche", text(), "Le service participe à des études nationales.", "Activité de recherche.")
                        .shown(),
                optional(
                        "reunions",
                        list(meeting()),
                        "[{jour: mardi, heure: 13h30, intitule: Réunion médicale}]",
                        "Réunions et leur fréquence."),
                optional(
                        "equipe",
                        list(member()),
                        "[{nom: Dr Claude Modèle, rang: Praticien hospitalier, accord: oui}]",
                        "Les personnes que l'on nomme, avec leur accord."),
                optional(
                        "partenaires_enseignement",
                        list(partner()),
                        "[{nom: UFR de santé, role: Formation des internes}]",
                        "Avec qui le service enseigne."),
                when(
                                STUDENTS,
                                "accueil_patients",
                                KeyType.group(optional(
                                                "etudiants",
                                                text(Format.NOM_COURT),
                                                "etudiants",
                                                "La page qui dit aux patients qui sont les étudiants, et leur droit de refuser.")
                                        .basis("csp-l1111-4")),
                                "{etudiants: etudiants}",
                                "Ce que les patients doivent savoir.")
                        .basis("csp-l1111-4"),
                optional(
                                "contacts",
                                list(phone()),
                                "[{quoi: Secrétariat, telephone: 02 61 91 00 20, public: patients}]",
                                "Qui appeler, selon qui l'on est.")
                        .synonyms("contact"));
    }

    private static KeyType contact() {
        return KeyType.group(
                required("nom", text(), "Dr Claude Modèle", "Nom.").shown(),
                optional("courriel", text(Format.COURRIEL), "service@hopital.example", "Courriel professionnel.")
                        .synonyms("mail", "email"),
                optional("telephone", text(Format.TELEPHONE), "02 61 91 00 20", "Téléphone du secrétariat.")
                        .synonyms("tel"));
    }

    private static KeyType activity() {
        return KeyType.group(
                required("libelle", text(), "Lits de réanimation", "Ce qui est compté.")
                        .shown(),
                required("valeur", text(), "12", "Le nombre.").shown(),
                required("annee", new KeyType.WholeNumber(1900, 2100), "2026", "L'année du compte."));
    }

    private static KeyType meeting() {
        return KeyType.group(
                required("jour", text(), "mardi", "Jour ou fréquence.").shown(),
                optional("heure", text(), "13h30", "Heure.").shown(),
                optional("duree", text(), "1 heure", "Durée.").shown(),
                required("intitule", text(), "Réunion médicale", "Nom de la réunion.")
                        .shown(),
                optional("pour", text(), "médecins, internes", "Qui y vient.")
                        .shown()
                        .synonyms("public"));
    }

    private static KeyType member() {
        return KeyType.group(
                required("nom", text(), "Dr Claude Modèle", "Nom de la personne.")
                        .shown(),
                required("rang", text(), "Praticien hospitalier", "Rang ou fonction.")
                        .shown()
                        .synonyms("fonction"),
                optional("domaines", list(text()), "[réanimation]", "Domaines.").shown(),
                required("accord", new KeyType.YesNo(), "oui", "Si la personne accepte d'être nommée."));
    }

    private static KeyType partner() {
        return KeyType.group(
                required("nom", text(), "UFR de santé", "Nom du partenaire.").shown(),
                optional("role", text(), "Formation des internes", "Ce qu'il fait.")
                        .shown(),
                optional("lien", text(Format.LIEN), "https://ufr.example", "Son site."));
    }

    private static KeyType phone() {
        return KeyType.group(
                required("quoi", text(), "Secrétariat", "Qui répond.").shown(),
                required("telephone", text(Format.TELEPHONE), "02 61 91 00 20", "Numéro.")
                        .synonyms("tel"),
                optional("horaires", text(), "\"Du lundi au vendredi, 8h30-17h\"", "Quand appeler.")
                        .shown(),
                required(
                                "pour",
                                choice(
                                        value("patients", "les patients", "patient"),
                                        value("proches", "les proches", "familles"),
                                        value("etudiants", "les étudiants en stage", "internes"),
                                        value(
                                                "professionnels",
                                                "les professionnels : le numéro n'est jamais publié",
                                                "interne_au_service")),
                                "patients",
                                "Pour qui.")
                        .synonyms("public"));
    }
}
