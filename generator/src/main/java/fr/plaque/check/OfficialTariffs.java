package fr.plaque.check;

import fr.plaque.rule.RuleFile;
import fr.plaque.schema.Folding;
import fr.plaque.yaml.YamlNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The tariffs of the convention that are known, with the day somebody read them: {@code donnees/tarifs.yaml}. */
final class OfficialTariffs {

    /**
     * A tariff.
     *
     * @param libelles whole names of acts, folded
     * @param specialites of the practitioner, folded; none for all of them
     * @param montant in euros
     * @param avant the amount before that one
     */
    record Tariff(
            String acte,
            Set<String> libelles,
            Set<String> specialites,
            BigDecimal montant,
            Optional<BigDecimal> avant,
            LocalDate depuis) {

        boolean isFor(String label, Set<String> specialties) {
            return libelles.contains(Folding.words(label))
                    && (specialites.isEmpty() || specialites.stream().anyMatch(specialties::contains));
        }
    }

    private final LocalDate read;
    private final LocalDate readAgainBefore;
    private final List<Tariff> tariffs = new ArrayList<>();

    OfficialTariffs() {
        RuleFile file = RuleFile.resource("donnees/tarifs.yaml");
        read = LocalDate.parse(file.required("relu_le"));
        readAgainBefore = LocalDate.parse(file.required("a_relire_avant"));
        RuleFile all = file.part("tarifs");
        for (YamlNode.Entry entry : all.root().entries()) {
            RuleFile one = all.part(entry);
            tariffs.add(new Tariff(
                    one.required("acte"),
                    folded(one.list("libelles")),
                    folded(one.list("specialites")),
                    euros(one.required("montant")),
                    one.optional("avant").map(OfficialTariffs::euros),
                    LocalDate.parse(one.required("depuis"))));
        }
    }

    /** The day somebody last read them against their source. */
    LocalDate read() {
        return read;
    }

    /** The day from which they may well have changed. */
    LocalDate readAgainBefore() {
        return readAgainBefore;
    }

    /** @param specialties as typed */
    Optional<Tariff> of(String label, List<String> specialties, LocalDate today) {
        Set<String> folded = folded(specialties);
        return tariffs.stream()
                .filter(tariff -> !tariff.depuis().isAfter(today) && tariff.isFor(label, folded))
                .findFirst();
    }

    private static Set<String> folded(List<String> words) {
        return words.stream().map(Folding::words).collect(Collectors.toSet());
    }

    private static BigDecimal euros(String typed) {
        return new BigDecimal(typed.replace(',', '.'));
    }
}
