package fr.plaque.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A placement sheet: one kind of post for students in a teaching service. */
public record Stage(
        String titre,
        Optional<Etudiant> pour,
        String specialite,
        List<Phase> phases,
        Agrement agrement,
        Optional<Integer> postes,
        List<String> semestres,
        Optional<Integer> dureeMois,
        Semestre semestre,
        String responsable,
        List<String> tuteurs,
        List<Objectif> objectifs,
        String encadrement,
        Semaine semaineType,
        Gardes gardes,
        Optional<String> astreintes,
        Optional<String> conges,
        List<Formation> formations,
        Evaluation evaluation,
        Optional<Accueil> accueil,
        List<Demarche> arrivee,
        Optional<Logement> logement,
        Optional<String> restauration,
        Optional<String> stationnement,
        Optional<String> transports,
        Optional<BienEtre> bienEtre,
        List<Piece> documents,
        List<FicheInfo.Source> bibliographie,
        List<Question> faq,
        Optional<LocalDate> revuLe) {

    public enum Etudiant implements Choix {
        INTERNE,
        DOCTEUR_JUNIOR,
        EXTERNE,
        FFI,
        ETRANGER
    }

    public enum Phase implements Choix {
        SOCLE,
        APPROFONDISSEMENT,
        CONSOLIDATION,
        EXTERNAT
    }

    public record Agrement(
            Optional<String> nature,
            Optional<LocalDate> decisionDu,
            Optional<LocalDate> jusquAu,
            Optional<String> autorite) {}

    public record Semestre(Optional<LocalDate> debut, Optional<LocalDate> fin) {}

    public record Objectif(Optional<Phase> phase, String texte) {}

    /** The half-days of each day: morning, afternoon, and the night when there is one. */
    public record Semaine(
            List<DemiJournee> lundi,
            List<DemiJournee> mardi,
            List<DemiJournee> mercredi,
            List<DemiJournee> jeudi,
            List<DemiJournee> vendredi,
            List<DemiJournee> samedi,
            List<DemiJournee> dimanche) {

        public List<DemiJournee> jour(DayOfWeek jour) {
            return List.of(lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche)
                    .get(jour.ordinal());
        }
    }

    public record DemiJournee(String activite, Optional<Nature> nature) {}

    /** How a half-day counts. A night counts for two (code de la santé publique, art. R. 6153-2). */
    public enum Nature implements Choix {
        STAGE,
        HORS_STAGE,
        GARDE,
        REPOS
    }

    public record Gardes(
            Optional<Integer> parMois,
            Optional<String> lieu,
            Optional<Boolean> seniorSurPlace,
            Optional<Integer> aPartirDuSemestre,
            Optional<Boolean> reposDeSecurite) {}

    public record Formation(String intitule, Optional<String> frequence, Optional<String> lieu) {}

    public record Evaluation(List<String> entretiens, Optional<String> carnet, String criteres) {}

    public record Accueil(Optional<LocalDate> date, String heure, String lieu, Optional<String> par) {}

    public record Demarche(String quoi, String aupresDe, Optional<String> quand, Optional<String> document) {}

    public record Logement(
            Optional<Boolean> internat, Optional<Integer> places, Optional<String> contact, Optional<String> cout) {}

    public record BienEtre(String referent, String signalement) {}

    public record Piece(String titre, String fichier, Optional<LocalDate> date) {}

    public record Question(String question, String reponse) {}
}
