package fr.plaque.load;

import fr.plaque.schema.Format;
import fr.plaque.schema.KeyType;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** One typed text to the value its key wants. */
final class ScalarParser {

    private static final Pattern DIGITS = Pattern.compile("\\d{1,9}");
    private static final Pattern BETWEEN_DIGITS = Pattern.compile("[\\s.\\u00a0\\u202f]+");
    private static final Pattern PREFIXED_RPPS = Pattern.compile("8(\\d{11})");

    private ScalarParser() {}

    /** @param typed without blanks around it, never empty */
    static Parsed<?> parse(KeyType type, String typed) {
        if (type instanceof KeyType.Text text) {
            return Parsed.of(canonical(text.format(), typed));
        }
        if (type instanceof KeyType.YesNoOrText) {
            return Parsed.of(YesNoWord.of(typed).map(ScalarParser::word).orElse(typed));
        }
        if (type instanceof KeyType.YesNo) {
            Optional<Boolean> answer = YesNoWord.of(typed);
            return answer.isPresent() ? Parsed.of(answer.get()) : Parsed.refused("profil-oui-non");
        }
        if (type instanceof KeyType.WholeNumber bounds) {
            return whole(bounds, typed);
        }
        if (type instanceof KeyType.Day) {
            return FrenchDay.parse(typed);
        }
        if (type instanceof KeyType.Money) {
            return FrenchMoney.parse(typed);
        }
        if (type instanceof KeyType.Choice choice) {
            Optional<String> id = choice.find(typed).map(KeyType.Value::id);
            return id.isPresent() ? Parsed.of(id.get()) : Parsed.refused("profil-choix");
        }
        throw new IllegalArgumentException("not the type of one text: " + type);
    }

    private static Parsed<Integer> whole(KeyType.WholeNumber bounds, String typed) {
        if (!DIGITS.matcher(typed).matches()) {
            return Parsed.refused("profil-nombre");
        }
        int number = Integer.parseInt(typed);
        return number < bounds.min() || number > bounds.max() ? Parsed.refused("profil-nombre") : Parsed.of(number);
    }

    /** Numbers lose the spaces of their groups; the idNat_PS, {@code 8} before an RPPS, gives the RPPS. */
    private static String canonical(Format format, String typed) {
        return switch (format) {
            case RPPS -> PREFIXED_RPPS.matcher(joined(typed)).replaceFirst("$1");
            case SIREN, SIRET, CODE_POSTAL -> joined(typed);
            case FINESS, TVA, DEPARTEMENT -> joined(typed).toUpperCase(Locale.ROOT);
            default -> typed;
        };
    }

    private static String joined(String typed) {
        return BETWEEN_DIGITS.matcher(typed).replaceAll("");
    }

    private static String word(boolean yes) {
        return yes ? "oui" : "non";
    }
}
