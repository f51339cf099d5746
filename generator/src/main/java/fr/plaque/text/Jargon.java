package fr.plaque.text;

import fr.plaque.rule.RuleFile;
import fr.plaque.source.Location;
import fr.plaque.yaml.YamlNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of carers in a text for patients, {@code donnees/jargon.yaml}, that the text explains nowhere. It knows
 * nothing of what a reader knows: a hint for the author. Immutable.
 */
public final class Jargon {

    /**
     * A word that is not explained.
     *
     * @param terme as in the vocabulary
     * @param equivalent how to say it
     * @param location where it first stands
     */
    public record Unexplained(String terme, String equivalent, Location location) {}

    private record Term(String name, String plain, String[] words) {}

    private static final Set<Scope> READ = EnumSet.of(Scope.PARAGRAPHE, Scope.LISTE, Scope.CITATION, Scope.TABLEAU);
    private static final Pattern WORD = Pattern.compile("[\\p{L}][\\p{L}\\p{M}]*");
    /** What stands before or after a word that is being explained. */
    private static final Pattern BEFORE = Pattern.compile(
            "(?iu)(?:appel\\p{L}*|nomm\\p{L}*|c['’]est|on parle d\\p{L}*|dite?s?|ou|\\()[\\s\\u00A0«]*(?:(?:une?|des|du|de la|d|l|la|le|les)[\\s'’]+)?$");

    private static final Pattern AFTER = Pattern.compile(
            "(?iu)^[\\s\\u00A0»]*(?:\\(|[,;:]?\\s*(?:c['’]est|autrement dit|soit|veut dire|signifie|désigne|est une?|sont des|consiste)\\b|,\\s*(?:une?|des|ou|qui|le|la|les|l['’])\\b|\\s*:)");
    /** « un tuyau fin, le cathéter, … » */
    private static final Pattern APPOSITION = Pattern.compile("(?iu),\\s*(?:le|la|les|l['’]|une?|des)\\s*$");

    private static final Set<String> SMALL = Set.of(
            "un", "une", "de", "des", "du", "le", "la", "les", "dans", "par", "avec", "sur", "et", "trop", "a", "au",
            "contre", "qui", "en", "d", "l", "pas", "petit", "petits");

    private final Map<String, List<Term>> byFirstWord = new HashMap<>();

    private Jargon(RuleFile terms) {
        for (YamlNode.Entry entry : terms.root().entries()) {
            String name = entry.key().text();
            String[] words = words(name);
            byFirstWord
                    .computeIfAbsent(words[0], any -> new ArrayList<>())
                    .add(new Term(name, terms.required(name), words));
        }
    }

    /** The vocabulary of the jar. */
    public static Jargon standard() {
        return new Jargon(RuleFile.resource("donnees/jargon.yaml").part("termes"));
    }

    /**
     * The words of the vocabulary that stand in a text and that nothing in it explains.
     *
     * @param passages of a page, in French
     * @return by place, each word once
     */
    public List<Unexplained> in(List<Passage> passages) {
        Map<String, Unexplained> first = new TreeMap<>();
        Set<String> explained = new HashSet<>();
        for (Passage passage : passages) {
            List<int[]> places = new ArrayList<>();
            List<String> stems = new ArrayList<>();
            Matcher matcher = WORD.matcher(passage.text());
            while (matcher.find()) {
                places.add(new int[] {matcher.start(), matcher.end()});
                stems.add(stem(matcher.group()));
            }
            for (int i = 0; i < stems.size(); i++) {
                for (Term term : byFirstWord.getOrDefault(stems.get(i), List.of())) {
                    if (!stands(term, stems, i)) {
                        continue;
                    }
                    int start = places.get(i)[0];
                    int end = places.get(i + term.words.length - 1)[1];
                    if (!READ.contains(passage.scope()) || isExplained(term, passage.text(), start, end)) {
                        explained.add(term.name);
                    }
                    first.putIfAbsent(term.name, new Unexplained(term.name, term.plain, passage.at(start, end)));
                }
            }
        }
        first.keySet().removeAll(explained);
        return first.values().stream()
                .sorted(Comparator.comparingInt(one -> one.location().range().start()))
                .toList();
    }

    private static boolean stands(Term term, List<String> stems, int at) {
        return at + term.words.length <= stems.size()
                && Arrays.asList(term.words).equals(stems.subList(at, at + term.words.length));
    }

    /** By its own neighbours, or by a plain word of its equivalent in the same sentence or the one after. */
    private static boolean isExplained(Term term, String text, int start, int end) {
        String before = text.substring(Math.max(0, start - 40), start);
        String after = text.substring(end);
        if (BEFORE.matcher(before).find()
                || AFTER.matcher(after).find()
                || APPOSITION.matcher(before).find() && after.matches("(?s)\\s*[,.;)].*")) {
            return true;
        }
        Set<String> around = new HashSet<>(Arrays.asList(words(around(text, start))));
        return Arrays.stream(words(term.plain))
                .filter(word -> word.length() > 3 && !SMALL.contains(word))
                .anyMatch(around::contains);
    }

    private static String around(String text, int at) {
        List<Sentences.Stretch> sentences = Sentences.of(text);
        for (int i = 0; i < sentences.size(); i++) {
            if (at < sentences.get(i).end()) {
                int last = Math.min(i + 1, sentences.size() - 1);
                return text.substring(
                        sentences.get(i).start(), sentences.get(last).end());
            }
        }
        return text;
    }

    private static String[] words(String text) {
        return WORD.matcher(text).results().map(found -> stem(found.group())).toArray(String[]::new);
    }

    /** Without accents, capitals and the mark of the plural or of the feminine. */
    private static String stem(String word) {
        String plain = Folding.fold(word);
        return plain.length() > 3 ? plain.replaceFirst("(?:aux|al|ales?|es|e|s|x)$", "") : plain;
    }
}
