package fr.plaque.load;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which addresses a link may have outside the site: the web, one mail address, one telephone number. Whatever could hide
 * its target or run something is refused before anything else is looked at.
 */
final class UrlPolicy {

    private static final Pattern FORBIDDEN = Pattern.compile(
            "[\\p{Cntrl}\\s\\p{Z}\\p{Cf}\\\\<>\"`\\u0080-\\u009F\\uFFFD\\uFFFE\\uFFFF]|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])");
    private static final Pattern SCHEME = Pattern.compile("^([A-Za-z][A-Za-z0-9+.-]*):(.*)$", Pattern.DOTALL);
    private static final Pattern LOCAL = Pattern.compile("^(?:[A-Za-z]:[\\\\/]|(?i:file:)|\\\\\\\\).*", Pattern.DOTALL);
    private static final Pattern MAIL =
            Pattern.compile("[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)*\\.[A-Za-z]{2,}");
    private static final Pattern NUMBER = Pattern.compile("\\+[0-9]{6,15}|[0-9]{2,6}");
    private static final Pattern HOST =
            Pattern.compile("[\\p{L}\\p{Nd}](?:[\\p{L}\\p{Nd}-]*\\.)+[\\p{L}\\p{Nd}-]*\\p{L}(?::[0-9]{1,5})?");
    private static final Pattern BARE =
            Pattern.compile("(?i)^(?:www\\.|[a-z0-9-]+(?:\\.[a-z0-9-]+)*\\.(?:fr|com|org|net|eu|info)(?:/|$)).*");

    /** What browsers and messaging tools all still take; it also bounds the work of the patterns. */
    private static final int LONGEST = 2_000;

    private static final int LONGEST_NAME = 254;

    private UrlPolicy() {}

    /** @return empty when the address is a path inside the site */
    static Optional<Lien> outside(String typed) {
        if (typed.isBlank()) {
            return Optional.of(Lien.refused("lien-vide", typed));
        }
        if (typed.length() > LONGEST) {
            return Optional.of(Lien.refused("lien-adresse-invalide", printable(typed.substring(0, LONGEST))));
        }
        if (LOCAL.matcher(typed).matches()) {
            return Optional.of(Lien.refused("lien-fichier-local", typed));
        }
        Matcher scheme = SCHEME.matcher(typed);
        if (scheme.matches() && scheme.group(1).equalsIgnoreCase("tel")) {
            return Optional.of(telephone(typed, scheme.group(2)));
        }
        if (FORBIDDEN.matcher(typed).find()) {
            return Optional.of(Lien.refused("lien-caractere-interdit", printable(typed)));
        }
        if (typed.startsWith("//")) {
            return Optional.of(Lien.refused("lien-sans-https", typed, "corrige", "https:" + typed));
        }
        if (scheme.matches()) {
            return Optional.of(schemed(typed, scheme.group(1).toLowerCase(Locale.ROOT), scheme.group(2)));
        }
        if (isMail(typed)) {
            return Optional.of(Lien.refused("lien-courriel", typed, "corrige", "mailto:" + typed));
        }
        if (BARE.matcher(typed.substring(0, Math.min(typed.length(), LONGEST_NAME)))
                .matches()) {
            return Optional.of(Lien.refused("lien-sans-https", typed, "corrige", "https://" + typed));
        }
        return Optional.empty();
    }

    private static Lien schemed(String typed, String scheme, String rest) {
        return switch (scheme) {
            case "https" -> web(typed, rest);
            case "http" -> {
                Lien link = web(typed, rest);
                yield link.genre() == Lien.Genre.WEB ? link.told("lien-http", typed, "corrige", "https:" + rest) : link;
            }
            case "mailto" ->
                isMail(rest)
                        ? Lien.of(Lien.Genre.COURRIEL, "mailto:" + rest)
                        : Lien.refused("lien-courriel", typed, "corrige", "mailto:secretariat@cabinet.example");
            default -> Lien.refused("lien-schema", typed, "debut", scheme + ":");
        };
    }

    private static boolean isMail(String text) {
        return text.length() <= LONGEST_NAME && MAIL.matcher(text).matches();
    }

    private static Lien web(String typed, String rest) {
        if (!rest.startsWith("//")) {
            return Lien.refused("lien-adresse-invalide", typed);
        }
        String authority = rest.substring(2).split("[/?#]", 2)[0];
        if (authority.indexOf('@') >= 0) {
            return Lien.refused("lien-identifiants", typed);
        }
        return authority.length() <= LONGEST_NAME && HOST.matcher(authority).matches()
                ? Lien.of(Lien.Genre.WEB, typed)
                : Lien.refused("lien-adresse-invalide", typed);
    }

    private static Lien telephone(String typed, String rest) {
        if (NUMBER.matcher(rest).matches()) {
            return Lien.of(Lien.Genre.TELEPHONE, "tel:" + rest);
        }
        String digits = rest.replace("%20", "").replaceAll("[^0-9+]", "");
        boolean french = digits.length() == 10 && digits.startsWith("0");
        String number = french ? "+33" + digits.substring(1) : digits;
        String corrected = NUMBER.matcher(number).matches() ? number : "+33465710012";
        return Lien.refused("lien-telephone", printable(typed), "corrige", "tel:" + corrected);
    }

    private static String printable(String typed) {
        return typed.replaceAll(
                "[\\p{Cntrl}\\p{Cf}\\u2028\\u2029\\uFFFE\\uFFFF]|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])", "?");
    }
}
