package fr.plaque.schema;

import fr.plaque.rule.RuleFile;
import fr.plaque.yaml.YamlNode;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * One of the thirteen kinds of information that, in the Conseil d'État's study of 2018, the public looks for: {@code
 * donnees/conseil-etat.yaml}.
 *
 * @param number 1 to 13
 * @param title French, short
 * @param keys the keys of the profile that answer it
 * @param waivable whether the author may decline, with a reason
 * @param personal whether it is about a practitioner, so that a service has nothing to say
 * @param basis the id of the article that makes it due, or of the study
 */
public record StudyItem(int number, String title, List<String> keys, boolean waivable, boolean personal, String basis) {

    private static final RuleFile FILE = RuleFile.resource("donnees/conseil-etat.yaml");
    private static final List<StudyItem> ALL = readAll();

    /** The thirteen, in their order. */
    public static List<StudyItem> all() {
        return ALL;
    }

    /** @param number 1 to 13 */
    public static StudyItem of(int number) {
        return ALL.get(number - 1);
    }

    /** The French sentence that says which item a key answers. */
    public String sentence() {
        return FILE.required("phrase")
                .replace("{numero}", String.format(Locale.ROOT, "%d", number))
                .replace("{intitule}", title);
    }

    /** Why a practitioner without any liberal part owes no fees: the motive of the report. */
    public static String noFees() {
        return FILE.required("sans_honoraires");
    }

    /** Why a service does not tell what only a practitioner has: the motive of the report. */
    public static String noPractitioner() {
        return FILE.required("sans_praticien");
    }

    private static List<StudyItem> readAll() {
        RuleFile items = FILE.part("informations");
        return items.root().entries().stream()
                .map(entry -> read(entry, items.part(entry)))
                .sorted(Comparator.comparingInt(StudyItem::number))
                .toList();
    }

    private static StudyItem read(YamlNode.Entry entry, RuleFile item) {
        return new StudyItem(
                Integer.parseInt(entry.key().text()),
                item.required("intitule"),
                item.list("cles"),
                item.required("dispense").equals("oui"),
                item.optional("personnelle").filter("oui"::equals).isPresent(),
                item.required("fondement"));
    }
}
