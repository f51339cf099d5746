package fr.plaque.schema;

import fr.plaque.rule.RuleFile;
import fr.plaque.yaml.YamlNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The qualifications under which the Order registers doctors: the ordinal nomenclature, SM01 to SM95, and the names of
 * the 44 DES: {@code donnees/specialites.yaml}.
 */
public final class Nomenclature {

    private static final Pattern REMARK = Pattern.compile("\\(.*?\\)");
    private static final Pattern SMALL_WORDS = Pattern.compile("\\b(?:et|option|de|la)\\b");

    private static final int FAR = 1000;
    private static final Nomenclature STANDARD = read();

    /**
     * A qualification.
     *
     * @param code absent for a DES that shares its name with none of the nomenclature
     */
    public record Specialty(String label, Optional<String> code) {}

    private final List<Specialty> specialties;

    private Nomenclature(List<Specialty> specialties) {
        this.specialties = List.copyOf(specialties);
    }

    /** The one of this version of Plaque. */
    public static Nomenclature standard() {
        return STANDARD;
    }

    /** @param code in any case, {@code sm02} */
    public Optional<Specialty> byCode(String code) {
        return specialties.stream()
                .filter(one -> one.code().filter(code.strip()::equalsIgnoreCase).isPresent())
                .findFirst();
    }

    /** Every code a label may stand for; accents, hyphens, capitals and small words aside. */
    public Set<String> codes(String label) {
        return matching(label).stream()
                .flatMap(one -> one.code().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public boolean knows(String label) {
        return !matching(label).isEmpty();
    }

    /** The labels most like a text that is none of them: those that begin like it, or have a word that does, first. */
    public List<String> closest(String label, int count) {
        String typed = Folding.words(label);
        return specialties.stream()
                .map(Specialty::label)
                .distinct()
                .sorted(Comparator.<String>comparingInt(one -> likeness(typed, Folding.words(one)))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(count)
                .toList();
    }

    private static int likeness(String typed, String label) {
        int distance = Nearest.distance(typed, label);
        if (label.startsWith(typed)) {
            return distance - 2 * FAR;
        }
        return (" " + label).contains(" " + typed) ? distance - FAR : distance;
    }

    private List<Specialty> matching(String label) {
        String typed = bare(label);
        return specialties.stream()
                .filter(one -> bare(one.label()).equals(typed))
                .toList();
    }

    private static String bare(String label) {
        String words = Folding.words(REMARK.matcher(label).replaceAll(" "));
        return SMALL_WORDS.matcher(words).replaceAll("").replace(" ", "");
    }

    private static Nomenclature read() {
        RuleFile file = RuleFile.resource("donnees/specialites.yaml");
        List<Specialty> specialties = new ArrayList<>();
        for (YamlNode.Entry entry :
                file.part("ordinales").part("libelles").root().entries()) {
            String label = ((YamlNode.Scalar) entry.value()).text();
            specialties.add(new Specialty(label, Optional.of(entry.key().text())));
        }
        for (String label : file.part("diplomes_etudes_specialisees").list("libelles")) {
            specialties.add(new Specialty(label, Optional.empty()));
        }
        return new Nomenclature(specialties);
    }
}
