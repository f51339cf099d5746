package fr.plaque.check;

import fr.plaque.finding.Finding;
import fr.plaque.finding.Quotation;
import fr.plaque.model.AdresseSite;
import fr.plaque.rule.RuleFile;
import fr.plaque.schema.Folding;
import fr.plaque.schema.Format;
import fr.plaque.schema.KeyType;
import fr.plaque.schema.Schema;
import fr.plaque.schema.TypedValue;
import fr.plaque.source.SourceFile;
import fr.plaque.yaml.YamlNode;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers, addresses and names that must have a form: every value whose key has a {@link Format}. */
final class FormatCheck {

    private static final Pattern SPACES = Pattern.compile("[\\s.\\u00a0\\u202f]+");
    private static final Pattern PASTED_RPPS = Pattern.compile("8(\\d{11})");
    private static final Pattern POSTAL_CODE = Pattern.compile("(?:0[1-9]|[1-8]\\d|9[0-58])\\d{3}");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern PHONE = Pattern.compile("\\+?[\\d .()/\\u00a0\\u202f-]+");
    private static final Pattern FINESS = Pattern.compile("(?:\\d{2}|2[AB])\\d{7}");
    private static final Pattern FRENCH_TVA = Pattern.compile("FR(\\d{2})(\\d{9})");
    private static final Pattern TVA = Pattern.compile("[A-Z]{2}[0-9A-Z]{2,13}");
    private static final Pattern SHORT_NAME = Pattern.compile("[\\p{L}\\d]+(?:[-_/][\\p{L}\\d]+)*");
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}|[a-z]+(?:-[a-z]+)*");
    private static final Pattern FILE =
            Pattern.compile("[\\p{L}\\d_-][\\p{L}\\d ._-]*(?:/[\\p{L}\\d_-][\\p{L}\\d ._-]*)*");

    private final PhoneNumbers phones = new PhoneNumbers();
    private final Map<String, String> departments = new TreeMap<>();

    FormatCheck() {
        for (YamlNode.Entry entry : RuleFile.resource("donnees/departements.yaml")
                .part("libelles")
                .root()
                .entries()) {
            departments.put(entry.key().text(), ((YamlNode.Scalar) entry.value()).text());
        }
    }

    /**
     * @param year that of today; no year of a diploma or a source is later
     * @param postalCode the postal code of the place a path belongs to, empty for none
     */
    void check(
            Schema schema,
            YamlNode.Mapping tree,
            SourceFile file,
            int year,
            UnaryOperator<String> postalCode,
            SiteNotes notes) {
        for (TypedValue value : schema.values(tree)) {
            String typed = value.scalar().text().strip();
            if (typed.isEmpty() || value.path().endsWith("." + TypedValue.NOT_TOLD)) {
                continue;
            }
            refusal(value, typed, year, postalCode).ifPresent(rule -> notes.add(say(notes, rule, value, typed, file)));
        }
    }

    private Finding say(SiteNotes notes, String rule, TypedValue value, String typed, SourceFile file) {
        return notes.rule(rule)
                .at(
                        file.at(value.scalar().range()),
                        "cle",
                        value.key().name(),
                        "valeur",
                        Quotation.of(typed),
                        "exemple",
                        value.key().name() + ": " + value.key().example(),
                        "conseil",
                        departmentNamed(typed));
    }

    /** The id of the rule that refuses a value. */
    private Optional<String> refusal(TypedValue value, String typed, int year, UnaryOperator<String> postalCode) {
        if (value.key().type() instanceof KeyType.WholeNumber bounds) {
            boolean isYear =
                    value.key().name().equals("annee") && YEAR.matcher(typed).matches();
            boolean later = isYear && Integer.parseInt(typed) > year && Integer.parseInt(typed) <= bounds.max();
            return later ? Optional.of("profil-annee-future") : Optional.empty();
        }
        return value.key().type() instanceof KeyType.Text text
                ? refusal(text.format(), typed, () -> postalCode.apply(value.path()))
                : Optional.empty();
    }

    private Optional<String> refusal(Format format, String typed, Supplier<String> postalCode) {
        String number = SPACES.matcher(typed).replaceAll("").toUpperCase(Locale.ROOT);
        return switch (format) {
            case RPPS -> unless(Luhn.isRpps(PASTED_RPPS.matcher(number).replaceFirst("$1")), "profil-rpps");
            case SIREN -> unless(Luhn.isSiren(number), "profil-siren");
            case SIRET -> unless(Luhn.isSiret(number), "profil-siret");
            case TVA -> unless(isTva(number), "profil-tva");
            case FINESS -> unless(FINESS.matcher(number).matches(), "profil-finess");
            case CODE_POSTAL -> unless(POSTAL_CODE.matcher(number).matches(), "profil-code-postal");
            case DEPARTEMENT -> unless(departments.containsKey(number), "profil-departement");
            case TELEPHONE -> phone(typed, postalCode.get());
            case COURRIEL -> unless(WebAddresses.isMail(typed), "profil-courriel");
            case ADRESSE_SITE -> unless(AdresseSite.lire(typed).isPresent(), "profil-adresse-site");
            case LIEN -> unless(WebAddresses.isPage(typed), "profil-lien");
            case NOM_COURT -> unless(SHORT_NAME.matcher(typed).matches(), "profil-nom-court");
            case COULEUR -> unless(COLOUR.matcher(typed).matches(), "profil-couleur");
            case FICHIER -> unless(FILE.matcher(typed).matches() && !typed.contains(".."), "profil-nom-de-fichier");
            case LIBRE -> Optional.empty();
        };
    }

    private Optional<String> phone(String typed, String postalCode) {
        if (!PHONE.matcher(typed).matches() || !phones.isValid(typed, postalCode)) {
            return Optional.of("profil-telephone");
        }
        return unless(!phones.isDear(typed, postalCode), "profil-telephone-surtaxe");
    }

    /** The key of a French number: (12 + 3 × (SIREN mod 97)) mod 97. */
    private static boolean isTva(String number) {
        Matcher french = FRENCH_TVA.matcher(number);
        if (!french.matches()) {
            return !number.startsWith("FR") && TVA.matcher(number).matches();
        }
        int siren = Integer.parseInt(french.group(2));
        return Luhn.isSiren(french.group(2)) && Integer.parseInt(french.group(1)) == (12 + 3 * (siren % 97)) % 97;
    }

    /** « Gironde » is 33, « 1 » is 01. */
    private String departmentNamed(String typed) {
        String folded = Folding.words(typed);
        return departments.entrySet().stream()
                .filter(entry -> Folding.words(entry.getValue()).equals(folded)
                        || entry.getKey().equals("0" + folded))
                .map(entry -> entry.getKey())
                .findFirst()
                .orElse("33");
    }

    private static Optional<String> unless(boolean right, String rule) {
        return right ? Optional.empty() : Optional.of(rule);
    }
}
