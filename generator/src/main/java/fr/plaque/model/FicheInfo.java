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
 * @param anciennesAdresses the names the page had before, which still lead to it
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
        Optional<LocalDate> remplaceeLe,
        List<String> anciennesAdresses) {

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
                remplaceeLe,
                anciennesAdresses);
    }

    /**
     * The day before which the page is to be read again: the one it says, else so many months after the last reading. A
     * page that is not medical is not held to any unless it says so.
     */
    public Optional<LocalDate> aRelireAvant() {
        boolean medical = type.filter(TypePage::estMedical).isPresent();
        if (aRevoirAvant.isPresent() || !medical && validiteMois.isEmpty()) {
            return aRevoirAvant;
        }
        int months = validiteMois.or(() -> type.map(TypePage::validiteMois)).orElse(TypePage.MOIS_USUELS);
        return revuLe.or(() -> publieLe).map(day -> day.plusMonths(months));
    }

    public record Source(String titre, String organisme, Optional<Integer> annee, Optional<String> lien) {}
}
