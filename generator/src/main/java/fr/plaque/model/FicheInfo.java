package fr.plaque.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The front matter of a patient page. */
public record FicheInfo(
        String titre,
        Optional<TypePage> type,
        Optional<LocalDate> publieLe,
        Optional<LocalDate> revuLe,
        Optional<LocalDate> aRevoirAvant,
        Optional<Integer> validiteMois,
        List<Source> sources,
        Optional<String> auteur,
        Optional<String> reluPar,
        Optional<String> liensInterets,
        Optional<String> financement,
        Optional<String> resume,
        String langue,
        Optional<String> traduitDe,
        boolean imprimable,
        boolean publie,
        Optional<String> code,
        Optional<String> version) {

    public record Source(String titre, String organisme, Optional<Integer> annee, Optional<String> lien) {}
}
