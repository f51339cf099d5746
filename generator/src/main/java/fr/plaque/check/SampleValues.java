package fr.plaque.check;

import fr.plaque.finding.Quotation;
import fr.plaque.model.Site;
import fr.plaque.rule.RuleFile;
import fr.plaque.schema.Folding;
import fr.plaque.schema.Format;
import fr.plaque.schema.KeyType;
import fr.plaque.schema.Schema;
import fr.plaque.schema.TypedValue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The values of the fictional doctor, which must not be published: {@code donnees/exemples.yaml}. */
final class SampleValues {

    private final List<String> rpps;
    private final List<String> siren;
    private final List<String> phones;
    private final List<String> domains;
    private final List<String> words;
    private final List<String> namedKeys;

    SampleValues() {
        RuleFile file = RuleFile.resource("donnees/exemples.yaml");
        rpps = file.list("rpps");
        siren = file.list("siren");
        phones = file.list("telephones");
        domains = file.list("domaines");
        words = file.list("mots");
        namedKeys = file.list("cles");
    }

    void check(Site site, SiteNotes notes) {
        for (TypedValue value : Schema.profil().values(site.arbreProfil())) {
            String typed = value.scalar().text().strip();
            if (isSample(value, typed)) {
                notes.add(notes.rule("profil-exemple")
                        .at(
                                site.fichierProfil().at(value.scalar().range()),
                                "cle",
                                value.key().name(),
                                "valeur",
                                Quotation.of(typed)));
            }
        }
    }

    private boolean isSample(TypedValue value, String typed) {
        if (namedKeys.contains(value.path())) {
            return Arrays.stream(Folding.words(typed).split(" ")).anyMatch(words::contains);
        }
        return value.key().type() instanceof KeyType.Text text && isSample(text.format(), typed);
    }

    private boolean isSample(Format format, String typed) {
        String digits = typed.replaceAll("\\D", "");
        return switch (format) {
            case RPPS -> rpps.stream().anyMatch(digits::endsWith);
            case SIREN, SIRET -> siren.stream().anyMatch(digits::startsWith);
            case TELEPHONE -> phones.stream().anyMatch(national(digits)::startsWith);
            case COURRIEL, ADRESSE_SITE, LIEN ->
                WebAddresses.domain(typed)
                        .map(domain -> domain.toLowerCase(Locale.ROOT))
                        .filter(domain -> domains.stream()
                                .anyMatch(sample -> domain.equals(sample) || domain.endsWith("." + sample)))
                        .isPresent();
            default -> false;
        };
    }

    /** {@code +33 4 65…} as {@code 0465…}. */
    private static String national(String digits) {
        String plain = digits.startsWith("0033") ? digits.substring(2) : digits;
        return plain.startsWith("33") ? "0" + plain.substring(2).replaceFirst("^0", "") : plain;
    }
}
