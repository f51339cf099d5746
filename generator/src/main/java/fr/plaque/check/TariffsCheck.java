package fr.plaque.check;

import fr.plaque.finding.Quotation;
import fr.plaque.model.Honoraires;
import fr.plaque.model.Praticien;
import fr.plaque.model.Site;
import fr.plaque.text.FrenchFormat;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * In sector 1 the amounts are those of the convention: one that differs from what is known of them is worth a second
 * look. Never more, for the convention has exceptions, and what is known ages.
 */
final class TariffsCheck {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private final OfficialTariffs tariffs = new OfficialTariffs();

    void check(Site site, SiteNotes notes) {
        Optional<Honoraires> fees = site.profil().honoraires().filter(known -> known.secteur()
                .filter(Honoraires.Secteur.SECTEUR_1::equals)
                .isPresent());
        if (fees.isEmpty()) {
            return;
        }
        List<String> specialties = site.profil().praticien().specialites().stream()
                .map(Praticien.Specialite::intitule)
                .toList();
        boolean old = site.aujourdhui().isAfter(tariffs.readAgainBefore());
        boolean known = false;
        for (int i = 0; i < fees.get().actes().size(); i++) {
            Honoraires.Acte act = fees.get().actes().get(i);
            Optional<OfficialTariffs.Tariff> tariff =
                    act.rembourse().filter("non"::equals).isPresent()
                            ? Optional.empty()
                            : tariffs.of(act.libelle(), specialties, site.aujourdhui());
            known |= tariff.isPresent();
            if (tariff.isPresent() && !old) {
                compare(act, tariff.get(), "honoraires.actes[" + i + "]", notes);
            }
        }
        if (old && known) {
            notes.add(
                    "honoraires-tarifs-a-relire",
                    "honoraires.actes",
                    "relu",
                    DAY.format(tariffs.read()),
                    "avant",
                    DAY.format(tariffs.readAgainBefore()));
        }
    }

    private void compare(Honoraires.Acte act, OfficialTariffs.Tariff tariff, String path, SiteNotes notes) {
        if (differs(act.tarif(), tariff)) {
            tell(act, act.tarif().get(), tariff, path + ".tarif", notes);
        } else if (differs(act.base(), tariff)) {
            tell(act, act.base().get(), tariff, path + ".base", notes);
        }
    }

    private static boolean differs(Optional<BigDecimal> amount, OfficialTariffs.Tariff tariff) {
        return amount.filter(euros -> euros.compareTo(tariff.montant()) != 0).isPresent();
    }

    private void tell(
            Honoraires.Acte act, BigDecimal typed, OfficialTariffs.Tariff tariff, String path, SiteNotes notes) {
        boolean former =
                tariff.avant().filter(before -> before.compareTo(typed) == 0).isPresent();
        LocalDate since = tariff.depuis();
        notes.add(
                former ? "honoraires-tarif-ancien" : "honoraires-tarif-officiel",
                path,
                "acte",
                Quotation.of(act.libelle()),
                "montant",
                FrenchFormat.euros(typed),
                "tarif",
                FrenchFormat.euros(tariff.montant()),
                "depuis",
                DAY.format(since),
                "relu",
                DAY.format(tariffs.read()));
    }
}
