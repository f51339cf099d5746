package fr.plaque.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The front matter of a patient page.
 *
 * @param versionOriginale of a translation or of a simple version: the version it was made from, as a number or as the
 *     day that one was read again
 * @param remplaceeLe of a former version: the day another took its place
 */
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
        Optional<String> versionOriginale,
        Optional<String> traduitPar,
        Optional<String> reluParLocuteur,
        boolean imprimable,
        boolean publie,
        Optional<String> code,
        Optional<String> version,
        Optional<LocalDate> remplaceeLe) {

    /** The same, in another language. */
    public FicheInfo enLangue(String code) {
        return new FicheInfo(
                titre,
                type,
                publieLe,
                revuLe,
                aRevoirAvant,
                validiteMois,
                sources,
                auteur,
                reluPar,
                liensInterets,
                financement,
                resume,
                code,
                traduitDe,
                versionOriginale,
                traduitPar,
                reluParLocuteur,
                imprimable,
                publie,
                this.code,
                version,
                remplaceeLe);
    }

    public record Source(String titre, String organisme, Optional<Integer> annee, Optional<String> lien) {}
}
