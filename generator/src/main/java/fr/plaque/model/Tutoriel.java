package fr.plaque.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A step-by-step guide: questions that lead to one another and end. */
public record Tutoriel(
        String titre,
        Optional<String> pour,
        Optional<String> resume,
        String auteur,
        Optional<String> reluPar,
        Optional<String> version,
        Optional<LocalDate> revuLe,
        List<FicheInfo.Source> sources,
        String depart,
        List<Etape> etapes,
        List<Fin> fins) {

    /** @param nom the author's own name for it, which answers lead to */
    public record Etape(String nom, String question, Optional<String> texte, List<Reponse> reponses) {}

    /** @param vers the name of a step or of an end */
    public record Reponse(String texte, String vers) {}

    public record Fin(String nom, String titre, String texte, List<Piste> documents) {}

    /** What to read next: a page of the site, an address, or a model of the private kit. */
    public record Piste(String titre, Optional<String> page, Optional<String> lien, Optional<String> kit) {}

    /** The step of that name. */
    public Optional<Etape> etape(String nom) {
        return etapes.stream().filter(etape -> etape.nom().equals(nom)).findFirst();
    }

    /** The end of that name. */
    public Optional<Fin> fin(String nom) {
        return fins.stream().filter(fin -> fin.nom().equals(nom)).findFirst();
    }
}
