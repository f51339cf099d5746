package fr.plaque.check;

import fr.plaque.finding.Quotation;
import fr.plaque.model.PageInfo;
import fr.plaque.model.Site;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The versions of a page: what was handed over years ago must be found again, and be told from what holds today. */
final class VersionsCheck {

    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,3}");

    /** A page of today: is the version before it kept, and is it another one? */
    void current(Site site, PageInfo page, SiteNotes notes) {
        code(site, page, notes);
        Optional<String> version = version(page);
        if (version.isEmpty()) {
            return;
        }
        List<String> kept = site.versionsPubliees().stream()
                .filter(one -> one.cheminActuel().equals(page.chemin()))
                .map(VersionsCheck::version)
                .flatMap(Optional::stream)
                .toList();
        if (kept.contains(version.get())) {
            notes.add("information-version-actuelle", "version", "version", Quotation.of(version.get()));
        }
        if (NUMBER.matcher(version.get()).matches()) {
            int before = Integer.parseInt(version.get()) - 1;
            if (before > 0 && !kept.contains(String.valueOf(before))) {
                String folder = page.chemin().replaceFirst("^pages/(.*)\\.md$", "versions/$1");
                notes.add(
                        "information-version-absente",
                        "version",
                        "version",
                        version.get(),
                        "avant",
                        String.valueOf(before),
                        "dossier",
                        folder);
            }
        }
    }

    /** A code that two pages share tells no sheet from another; the first page by name keeps it. */
    private static void code(Site site, PageInfo page, SiteNotes notes) {
        page.fiche()
                .code()
                .flatMap(code -> site.pagesPubliees().stream()
                        .takeWhile(other -> !other.chemin().equals(page.chemin()))
                        .filter(other -> other.fiche()
                                .code()
                                .filter(taken -> taken.strip().equalsIgnoreCase(code.strip()))
                                .isPresent())
                        .findFirst())
                .ifPresent(other -> notes.add(
                        "information-code-double",
                        "code",
                        "code",
                        Quotation.of(page.fiche().code().get()),
                        "autre",
                        other.chemin()));
    }

    void replaced(Site site, PageInfo page, SiteNotes notes) {
        if (!notes.typed("remplacee_le")) {
            notes.add("information-version-date", "titre");
        } else if (page.fiche()
                .remplaceeLe()
                .filter(site.aujourdhui()::isBefore)
                .isPresent()) {
            notes.add("information-date-future", "remplacee_le", "cle", "remplacee_le");
        }
        String file =
                page.chemin().substring(page.chemin().lastIndexOf('/') + 1).replaceFirst("\\.md$", "");
        version(page)
                .filter(version -> !version.equals(withoutLetter(file)))
                .ifPresent(version -> notes.add(
                        "information-version-nom",
                        "version",
                        "version",
                        Quotation.of(version),
                        "fichier",
                        Quotation.of(file)));
    }

    private static Optional<String> version(PageInfo page) {
        return page.fiche().version().map(VersionsCheck::withoutLetter).filter(typed -> !typed.isEmpty());
    }

    /** « v4 » to « 4 ». */
    private static String withoutLetter(String typed) {
        return typed.strip().replaceFirst("^[vV](?=\\d)", "");
    }
}
