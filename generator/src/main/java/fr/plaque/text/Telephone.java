package fr.plaque.text;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.List;
import java.util.Optional;

/**
 * A telephone number to read and to dial.
 *
 * @param texte in the French manner, pairs that no line end parts
 * @param lien a {@code tel:} address, absent when what was typed is no number
 */
public record Telephone(String texte, Optional<String> lien) {

    /** Numbers are typed as in France; those of the overseas departments have calling codes of their own. */
    private static final List<String> REGIONS = List.of("FR", "RE", "GP", "MQ", "GF", "YT");

    private static final int SHORT_NUMBER = 6;

    public static Telephone of(String typed) {
        String digits = typed.chars()
                .filter(c -> c >= '0' && c <= '9')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        if (digits.isEmpty()) {
            return new Telephone(typed, Optional.empty());
        }
        if (digits.length() <= SHORT_NUMBER) {
            return new Telephone(unbreakable(typed), Optional.of("tel:" + digits));
        }
        PhoneNumberUtil phones = PhoneNumberUtil.getInstance();
        return parse(phones, typed)
                .map(number -> new Telephone(
                        unbreakable(phones.format(number, PhoneNumberFormat.NATIONAL)),
                        Optional.of("tel:" + phones.format(number, PhoneNumberFormat.E164))))
                .orElseGet(() -> new Telephone(unbreakable(typed), Optional.empty()));
    }

    private static Optional<PhoneNumber> parse(PhoneNumberUtil phones, String typed) {
        Optional<PhoneNumber> first = Optional.empty();
        for (String region : REGIONS) {
            try {
                PhoneNumber number = phones.parse(typed, region);
                if (phones.isValidNumber(number)) {
                    return Optional.of(number);
                }
                first = first.isPresent() ? first : Optional.of(number);
            } catch (NumberParseException e) {
                return first;
            }
        }
        return first;
    }

    private static String unbreakable(String text) {
        return text.strip().replace(' ', FrenchFormat.NO_BREAK);
    }
}
