package fr.plaque.check;

import fr.plaque.finding.Quotation;
import fr.plaque.model.FicheInfo;
import fr.plaque.model.PageInfo;
import fr.plaque.model.Site;
import fr.plaque.schema.Langues;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Translations and simple versions: of which page, of which version of it, and whether that one has moved on. */
final class TranslationsCheck {

    private static final List<DateTimeFormatter> DAYS = List.of(
            DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT),
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("d/M/yyyy", Locale.ROOT));

    void check(Site site, PageInfo page, SiteNotes notes) {
        language(page, notes);
        Optional<PageInfo> original = site.originale(page);
        if (original.isPresent()) {
            origin(page.fiche(), original.get(), notes);
        } else if (page.fiche().traduitDe().isPresent() || page.estSimple()) {
            String wanted = page.fiche().traduitDe().orElseGet(() -> page.cheminSansSuffixe()
                    .replaceFirst("^pages/", ""));
            notes.add(
                    "information-originale-inconnue",
                    page.fiche().traduitDe().isPresent() ? "traduit_de" : "titre",
                    "page",
                    Quotation.of(wanted));
        }
    }

    private static void language(PageInfo page, SiteNotes notes) {
        String typed = page.fiche().langue();
        Optional<Langues.Langue> known = Langues.standard().find(typed);
        if (known.isEmpty()) {
            String code =
                    Langues.standard().named(typed).map(Langues.Langue::code).orElse("en");
            notes.add("information-langue", "langue", "langue", Quotation.of(typed), "code", code);
        }
        page.suffixe()
                .filter(suffix -> !page.estSimple() && notes.typed("langue"))
                .filter(suffix -> !typed.toLowerCase(Locale.ROOT).startsWith(suffix.substring(0, 2)))
                .ifPresent(suffix -> notes.add(
                        "information-langue-nom", "langue", "langue", Quotation.of(typed), "suffixe", suffix));
    }

    private static void origin(FicheInfo fiche, PageInfo original, SiteNotes notes) {
        Optional<String> now = now(original.fiche());
        if (now.isEmpty()) {
            return;
        }
        String name = original.chemin().replaceFirst("^pages/", "");
        if (fiche.versionOriginale().isEmpty()) {
            notes.add("information-originale-version", "titre", "page", name, "actuelle", now.get());
        } else if (!isThat(fiche.versionOriginale().get(), original.fiche())) {
            notes.add(
                    "information-originale-changee",
                    "version_originale",
                    "page",
                    name,
                    "ancienne",
                    Quotation.of(fiche.versionOriginale().get()),
                    "actuelle",
                    now.get());
        }
    }

    /** What a translation of that page as it stands would have to say. */
    private static Optional<String> now(FicheInfo original) {
        return original.version().map(TranslationsCheck::number).or(() -> day(original)
                .map(DAYS.get(0)::format));
    }

    private static boolean isThat(String typed, FicheInfo original) {
        if (original.version().isPresent()) {
            return number(original.version().get()).equals(number(typed));
        }
        return day(original)
                .filter(day -> DAYS.stream().anyMatch(form -> form.format(day).equals(typed.strip())))
                .isPresent();
    }

    private static Optional<LocalDate> day(FicheInfo fiche) {
        return fiche.revuLe().or(fiche::publieLe);
    }

    private static String number(String typed) {
        return typed.strip().replaceFirst("^[vV](?=\\d)", "");
    }
}
