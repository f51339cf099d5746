package fr.plaque.model;

import java.util.List;
import java.util.Optional;

/** Who practises. Texts that were not typed are empty: a site with such a gap is never rendered. */
public record Praticien(
        String titre,
        String nom,
        String prenom,
        String rpps,
        InscriptionOrdinale inscriptionOrdinale,
        String etatDuDiplome,
        List<Specialite> specialites,
        List<Diplome> diplomes,
        Reponse<List<FormationContinue>> formationContinue,
        Optional<AccesPartiel> accesPartiel,
        Reponse<List<String>> liensInterets,
        List<Fonction> fonctions,
        List<String> societesSavantes,
        List<Publication> publications,
        List<String> distinctions,
        List<String> langues,
        Optional<String> photo,
        Optional<String> nouveauxPatients) {

    public record InscriptionOrdinale(String departement, String numero) {}

    /** An ordinal qualification; {@code code} is that of the nomenclature, SM01 to SM95, once found there. */
    public record Specialite(String intitule, Optional<String> code) {}

    public record Diplome(String intitule, Optional<Integer> annee, String lieu, Optional<Boolean> reconnuCnom) {}

    public record FormationContinue(Optional<Integer> annee, String intitule, String organisme) {}

    public record AccesPartiel(List<String> actes) {}

    public record Fonction(String intitule, Optional<String> etablissement, Optional<String> depuis) {}

    public record Publication(String titre, Optional<String> revue, Optional<Integer> annee, Optional<String> lien) {}

    /** « Dr Camille Exemple ». */
    public String nomComplet() {
        return String.join(" ", List.of(titre, prenom, nom)).strip();
    }

    /** The same practitioner, with other specialties. */
    public Praticien avecSpecialites(List<Specialite> autres) {
        return new Praticien(
                titre,
                nom,
                prenom,
                rpps,
                inscriptionOrdinale,
                etatDuDiplome,
                autres,
                diplomes,
                formationContinue,
                accesPartiel,
                liensInterets,
                fonctions,
                societesSavantes,
                publications,
                distinctions,
                langues,
                photo,
                nouveauxPatients);
    }
}
