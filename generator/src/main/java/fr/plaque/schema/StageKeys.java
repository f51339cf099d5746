package fr.plaque.schema;

import static fr.plaque.schema.KeyDraft.optional;
import static fr.plaque.schema.KeyDraft.recommended;
import static fr.plaque.schema.KeyDraft.required;
import static fr.plaque.schema.KeyType.choice;
import static fr.plaque.schema.KeyType.list;
import static fr.plaque.schema.KeyType.text;
import static fr.plaque.schema.KeyType.value;

import java.util.stream.Stream;

/** A placement sheet: {@code contenu/stages/*.yaml}. */
final class StageKeys {

    private static final KeyType DAY = new KeyType.Day();
    private static final KeyType YES_NO = new KeyType.YesNo();

    private StageKeys() {}

    static KeyType.Group keys() {
        return KeyType.group(
                required("titre", text(), "Interne en anesthésie-réanimation, phase socle", "Titre de la fiche.")
                        .shown(),
                required(
                                "pour",
                                choice(
                                        value("interne", "interne", "internes"),
                                        value("docteur_junior", "docteur junior", "docteurs_juniors"),
                                        value("externe", "externe (étudiant hospitalier)", "externes"),
                                        value("ffi", "faisant fonction d'interne"),
                                        value("etranger", "étudiant d'une université étrangère")),
                                "interne",
                                "Pour qui est le stage.")
                        .synonyms("public"),
                required("specialite", text(), "Anesthésie-réanimation", "Spécialité (DES) ou discipline.")
                        .shown(),
                required("phases", list(phase()), "[socle]", "Phases de la formation."),
                required(
                        "agrement",
                        agreement(),
                        "{nature: specialite, decision_du: 16/09/2025, jusqu_au: 31/10/2030}",
                        "Agrément du lieu de stage."),
                required("postes", new KeyType.WholeNumber(0, 200), "3", "Nombre de postes ouverts."),
                required(
                        "semestres",
                        list(choice("mai", "novembre")),
                        "[novembre, mai]",
                        "Semestres où le poste est ouvert."),
                required("duree_mois", new KeyType.WholeNumber(1, 24), "6", "Durée du stage en mois."),
                required(
                        "semestre",
                        KeyType.group(
                                required("debut", DAY, "02/11/2026", "Premier jour."),
                                required("fin", DAY, "02/05/2027", "Dernier jour.")),
                        "{debut: 02/11/2026, fin: 02/05/2027}",
                        "Le semestre pour lequel la fiche vaut."),
                required(
                                "responsable",
                                text(),
                                "Dr Noa Imaginaire",
                                "Responsable du stage, nommé dans « equipe » avec son accord.")
                        .shown(),
                optional(
                                "tuteurs",
                                list(text()),
                                "[Dr Eden Virtuel]",
                                "Tuteurs, nommés dans « equipe » avec leur accord.")
                        .shown()
                        .synonyms("tuteur"),
                required(
                                "objectifs",
                                list(KeyType.group(
                                        optional("phase", phase(), "socle", "Phase."),
                                        required("texte", text(), "Mener une consultation", "L'objectif.")
                                                .shown())),
                                "[{phase: socle, texte: Mener une consultation}]",
                                "Objectifs pédagogiques.")
                        .synonyms("objectif"),
                required("encadrement", text(), "Un médecin est dans la salle.", "Qui encadre, et comment l'appeler.")
                        .shown(),
                required(
                                "semaine_type",
                                week(),
                                "{lundi: [{activite: Bloc, nature: stage}, {activite: Bloc, nature: stage}], …}",
                                "La semaine, par demi-journées.")
                        .basis("csp-r6153-2"),
                required(
                                "gardes",
                                shifts(),
                                "{par_mois: 3, lieu: Bloc, senior_sur_place: oui, repos_de_securite: oui}",
                                "Les gardes.")
                        .basis("arrete-2002-09-10"),
                optional("astreintes", text(), "Aucune", "Les astreintes.").shown(),
                optional("conges", text(), "Un mois avant.", "Comment demander des congés.")
                        .shown(),
                optional(
                        "formations",
                        list(KeyType.group(
                                required("intitule", text(), "Cours aux internes", "Nom.")
                                        .shown(),
                                optional("frequence", text(), "chaque semaine", "Fréquence.")
                                        .shown(),
                                optional("lieu", text(), "Salle de réunion", "Lieu.")
                                        .shown())),
                        "[{intitule: Cours aux internes, frequence: chaque semaine}]",
                        "Formations dans le service."),
                required(
                        "evaluation",
                        KeyType.group(
                                required(
                                        "entretiens",
                                        list(choice(
                                                value("debut", "au début"),
                                                value("milieu", "au milieu"),
                                                value("fin", "à la fin"))),
                                        "[debut, milieu, fin]",
                                        "Entretiens."),
                                optional("carnet", text(), "Carnet de la spécialité", "Carnet de stage.")
                                        .shown(),
                                required("criteres", text(), "Objectifs de la phase", "Sur quoi porte l'évaluation.")
                                        .shown()),
                        "{entretiens: [debut, milieu, fin], criteres: Objectifs de la phase}",
                        "Évaluation du stage."),
                optional(
                        "accueil",
                        KeyType.group(
                                required("date", DAY, "03/05/2027", "Jour de l'accueil."),
                                required("heure", text(), "8h30", "Heure.").shown(),
                                required("lieu", text(), "Salle de réunion du service", "Lieu.")
                                        .shown(),
                                optional("par", text(), "Le secrétariat des stages", "Qui accueille.")
                                        .shown()),
                        "{date: 03/05/2027, heure: 8h30, lieu: Salle de réunion}",
                        "Journée d'accueil."),
                required(
                        "arrivee",
                        list(KeyType.group(
                                required("quoi", text(), "Badge", "Ce qu'il faut faire ou obtenir.")
                                        .shown(),
                                required("aupres_de", text(), "Sécurité de l'hôpital", "Auprès de qui.")
                                        .shown(),
                                optional("quand", text(), "jour de l'accueil", "Quand.")
                                        .shown(),
                                optional("document", text(), "Pièce d'identité", "Ce qu'il faut apporter.")
                                        .shown())),
                        "[{quoi: Badge, aupres_de: Sécurité, quand: jour de l'accueil}]",
                        "Feuille d'arrivée, à imprimer."),
                optional(
                        "logement",
                        KeyType.group(
                                required("internat", YES_NO, "oui", "S'il y a un internat."),
                                optional("places", new KeyType.WholeNumber(0, 1000), "14", "Nombre de places."),
                                optional("contact", text(), "internat@hopital.example", "À qui s'adresser.")
                                        .shown(),
                                optional("cout", text(), "Redevance mensuelle", "Coût.")
                                        .shown()),
                        "{internat: oui, places: 14}",
                        "Logement."),
                optional("restauration", text(), "Self du personnel", "Où manger.")
                        .shown(),
                optional("stationnement", text(), "Parking du personnel", "Où se garer.")
                        .shown(),
                optional("transports", text(), "Bus 1, arrêt Hôpital", "Comment venir.")
                        .shown(),
                recommended(
                        "bien_etre",
                        KeyType.group(
                                required(
                                                "referent",
                                                text(),
                                                "Dr Lou Supposé, qui n'évalue pas les internes",
                                                "À qui parler.")
                                        .shown(),
                                required(
                                                "signalement",
                                                text(),
                                                "ecoute@hopital.example",
                                                "Où signaler harcèlement, violence, épuisement.")
                                        .shown()),
                        "{referent: Dr Lou Supposé, signalement: ecoute@hopital.example}",
                        "À qui parler et où signaler."),
                optional(
                        "documents",
                        list(KeyType.group(
                                required("titre", text(), "Livret d'accueil", "Titre.")
                                        .shown(),
                                required(
                                        "fichier",
                                        text(Format.FICHIER),
                                        "documents/livret.pdf",
                                        "Fichier du dossier « documents »."),
                                optional("date", DAY, "20/10/2026", "Date du document."))),
                        "[{titre: Livret d'accueil, fichier: documents/livret.pdf}]",
                        "Documents à télécharger."),
                optional(
                        "bibliographie",
                        list(FicheKeys.source()),
                        "[{titre: Recommandations, organisme: Société savante, annee: 2024}]",
                        "À lire."),
                optional(
                        "faq",
                        list(KeyType.group(
                                required("question", text(), "Serai-je seul en garde ?", "La question.")
                                        .shown(),
                                required("reponse", text(), "Non.", "La réponse.")
                                        .shown())),
                        "[{question: Serai-je seul en garde ?, reponse: Non.}]",
                        "Questions fréquentes."),
                required(
                        "revu_le",
                        DAY,
                        "20/10/2026",
                        "Jour de la dernière relecture : la fiche périme sept mois après."));
    }

    private static KeyType phase() {
        return choice(
                value("socle", "phase socle"),
                value("approfondissement", "phase d'approfondissement"),
                value("consolidation", "phase de consolidation"),
                value("externat", "deuxième cycle"));
    }

    private static KeyType agreement() {
        return KeyType.group(
                required(
                        "nature",
                        choice(
                                value("specialite", "agrément au titre de la spécialité"),
                                value("discipline", "agrément au titre de la discipline")),
                        "specialite",
                        "Nature de l'agrément."),
                required("decision_du", DAY, "16/09/2025", "Jour de la décision."),
                required("jusqu_au", DAY, "31/10/2030", "Fin de l'agrément.").synonyms("valable_jusqu_au"),
                optional("autorite", text(), "Agence régionale de santé", "Qui l'a donné.")
                        .shown());
    }

    private static KeyType week() {
        KeyType half = KeyType.group(
                required("activite", text(), "Bloc opératoire", "Ce que l'on fait.")
                        .shown(),
                required(
                        "nature",
                        choice(
                                value("stage", "demi-journée en stage"),
                                value("hors_stage", "demi-journée de formation ou de travail personnel"),
                                value("garde", "nuit de garde, comptée pour deux demi-journées"),
                                value("repos", "repos de sécurité, ou libre : ne compte pas")),
                        "stage",
                        "Comment elle compte."));
        KeyDraft[] days = Stream.of("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")
                .map(day -> optional(
                        day,
                        list(half),
                        "[{activite: Bloc, nature: stage}, {activite: Bloc, nature: stage}]",
                        "Le matin, l'après-midi, et la nuit s'il y en a une."))
                .toArray(KeyDraft[]::new);
        return KeyType.group(days);
    }

    private static KeyType shifts() {
        return KeyType.group(
                required(
                        "par_mois",
                        new KeyType.WholeNumber(0, 15),
                        "3",
                        "Nombre de gardes par mois ; 0 s'il n'y en a pas."),
                optional("lieu", text(), "Bloc opératoire", "Où.").shown(),
                optional("senior_sur_place", YES_NO, "oui", "Si un médecin senior est sur place."),
                optional("a_partir_du_semestre", new KeyType.WholeNumber(1, 12), "1", "À partir de quel semestre."),
                required("repos_de_securite", YES_NO, "oui", "Repos de onze heures juste après chaque garde de nuit.")
                        .basis("arrete-2002-09-10"));
    }
}
