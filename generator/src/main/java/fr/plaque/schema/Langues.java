package fr.plaque.schema;

import fr.plaque.rule.RuleFile;
import fr.plaque.yaml.YamlNode;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The languages that a page may be written in: {@code donnees/langues.yaml}. */
public final class Langues {

    /**
     * A language.
     *
     * @param code BCP 47
     * @param nom in the language itself
     * @param francais its name in French
     */
    public record Langue(String code, String nom, String francais, boolean deDroiteAGauche) {}

    private static final Langues STANDARD = new Langues(RuleFile.resource("donnees/langues.yaml"));

    private final Map<String, Langue> byCode = new LinkedHashMap<>();

    private Langues(RuleFile file) {
        RuleFile languages = file.part("langues");
        for (YamlNode.Entry entry : languages.root().entries()) {
            RuleFile one = languages.part(entry);
            String code = entry.key().text();
            boolean rightToLeft = one.optional("sens").filter("rtl"::equals).isPresent();
            byCode.put(code, new Langue(code, one.required("nom"), one.required("francais"), rightToLeft));
        }
    }

    public static Langues standard() {
        return STANDARD;
    }

    /** The language of a code: « en » and « en-GB » alike. */
    public Optional<Langue> find(String code) {
        return Optional.ofNullable(
                byCode.get(code.strip().toLowerCase(Locale.ROOT).replaceFirst("[-_].*", "")));
    }

    /** The language that a French name means: « anglais ». */
    public Optional<Langue> named(String french) {
        String key = Folding.key(french);
        return byCode.values().stream()
                .filter(language -> Folding.key(language.francais()).equals(key)
                        || Folding.key(language.nom()).equals(key))
                .findFirst();
    }
}
