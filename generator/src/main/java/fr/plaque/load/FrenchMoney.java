package fr.plaque.load;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code 26,50}, {@code 26.50}, {@code 30 €}, {@code 1 250}: euros, never below zero. */
final class FrenchMoney {

    private static final Pattern AMOUNT = Pattern.compile(
            "(\\d{1,3}(?:[ \\u00a0\\u202f]\\d{3})+|\\d{1,7})(?:[.,](\\d{1,2}))?[ \\u00a0\\u202f]?(?:€|euros?|EUR)?");

    private FrenchMoney() {}

    static Parsed<BigDecimal> parse(String typed) {
        Matcher amount = AMOUNT.matcher(typed);
        if (!amount.matches()) {
            return Parsed.refused("profil-montant");
        }
        String units = amount.group(1).replaceAll("\\D", "");
        String cents = amount.group(2);
        return Parsed.of(new BigDecimal(cents == null ? units : units + "." + cents));
    }
}
