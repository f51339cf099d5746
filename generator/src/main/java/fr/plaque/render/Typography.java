package fr.plaque.render;

import java.util.regex.Pattern;

/**
 * French typography of a piece of prose: the no-break spaces of high punctuation and quotation marks, the apostrophe,
 * units that stay with their number. Applying it twice changes nothing; addresses are left alone.
 *
 * <p>After the Lexique des règles typographiques en usage à l'Imprimerie nationale, with the narrow space everywhere.
 */
final class Typography {

    private static final String SPACES = "[ \\u00A0\\u202F]";
    private static final Pattern APOSTROPHE = Pattern.compile("(?<=\\p{L})'(?=[\\p{L}«])");
    private static final Pattern FINAL_ELISION =
            Pattern.compile("(?<!\\p{L})([ldjmtscnLDJMTSCN]|(?:[Qq]|[Jj]usq|[Ll]orsq|[Pp]uisq)u)'$");
    private static final Pattern ELLIPSIS = Pattern.compile("(?<!\\.)\\.\\.\\.(?!\\.)");
    private static final Pattern SPACED_HIGH =
            Pattern.compile(SPACES + "+(?=[;!?:](?:[\\s;:!?.,)\\]»…]|$))|" + SPACES + "+(?=»)");
    private static final Pattern GLUED_HIGH =
            Pattern.compile("(?<=[\\p{L}\\p{Nd})])(?=[;!?]+(?:[\\s)»]|$))|(?<=[\\p{L})])(?=:(?:\\s|$))");
    private static final Pattern OPENING = Pattern.compile("«" + SPACES + "*");
    private static final Pattern CLOSING = Pattern.compile("(?<!" + SPACES + ")»");
    private static final Pattern UNIT = Pattern.compile(
            "(?<=\\d) (?=(?:[%€°]|(?:h|min|mg|µg|g|kg|ml|mL|cl|cm|mm|ans?|mois|jours?|semaines?|heures?|minutes?)\\b))");
    private static final Pattern TITLE = Pattern.compile("\\b(Dr|Pr|Mme|n°|p\\.) (?=[\\p{Lu}\\d])");

    private Typography() {}

    static String french(String text) {
        if (text.indexOf('@') >= 0 || text.contains("://")) {
            return text;
        }
        String set = APOSTROPHE.matcher(text).replaceAll("’");
        set = FINAL_ELISION.matcher(set).replaceAll("$1’");
        set = ELLIPSIS.matcher(set).replaceAll("…");
        set = SPACED_HIGH.matcher(set).replaceAll("\u202F");
        set = GLUED_HIGH.matcher(set).replaceAll("\u202F");
        set = OPENING.matcher(set).replaceAll("«\u202F");
        set = CLOSING.matcher(set).replaceAll("\u202F»");
        set = UNIT.matcher(set).replaceAll("\u00A0");
        return TITLE.matcher(set).replaceAll("$1\u00A0");
    }
}
