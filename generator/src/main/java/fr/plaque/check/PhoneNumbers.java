package fr.plaque.check;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import com.google.i18n.phonenumbers.ShortNumberInfo;
import fr.plaque.rule.RuleFile;
import fr.plaque.yaml.YamlNode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Telephone numbers, in the numbering plan of the place: {@code donnees/telephones.yaml}, libphonenumber. */
final class PhoneNumbers {

    private static final Set<PhoneNumberType> DEAR = Set.of(PhoneNumberType.PREMIUM_RATE, PhoneNumberType.SHARED_COST);
    private static final int SHORTEST_FULL_NUMBER = 7;

    private final PhoneNumberUtil plan = PhoneNumberUtil.getInstance();
    private final String mainland;
    private final Map<String, String> overseas = new TreeMap<>();

    PhoneNumbers() {
        RuleFile file = RuleFile.resource("donnees/telephones.yaml");
        mainland = file.required("metropole");
        for (YamlNode.Entry entry : file.part("outre_mer").root().entries()) {
            overseas.put(entry.key().text(), ((YamlNode.Scalar) entry.value()).text());
        }
    }

    /** @param postalCode of the place; empty when unknown */
    boolean isValid(String typed, String postalCode) {
        Optional<PhoneNumber> number = parse(typed, postalCode);
        if (number.isEmpty()) {
            return false;
        }
        String digits = typed.replaceAll("\\D", "");
        return digits.length() < SHORTEST_FULL_NUMBER
                ? ShortNumberInfo.getInstance().isValidShortNumberForRegion(number.get(), mainland)
                : plan.isValidNumber(number.get());
    }

    /** A number that costs the caller more than a plain call. */
    boolean isDear(String typed, String postalCode) {
        return parse(typed, postalCode)
                .filter(number -> DEAR.contains(plan.getNumberType(number)))
                .isPresent();
    }

    private Optional<PhoneNumber> parse(String typed, String postalCode) {
        String prefix = postalCode.length() < 3 ? "" : postalCode.substring(0, 3);
        try {
            return Optional.of(plan.parse(typed, overseas.getOrDefault(prefix, mainland)));
        } catch (NumberParseException notANumber) {
            return Optional.empty();
        }
    }
}
