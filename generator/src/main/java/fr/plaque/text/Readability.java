package fr.plaque.text;

import fr.plaque.source.Location;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How hard a French text is to read: {@code 207 − 1.015 × words a sentence − 73.6 × syllables a word} (L. Kandel and A.
 * Moles, « Application de l'indice de Flesch à la langue française », Cahiers Études de Radio-Télévision 19, 1958, p.
 * 253–274), after the reading ease of R. Flesch. It knows the length of sentences and words and nothing of their
 * meaning: a hint for the author, never a reason to refuse a page. Safe for several threads.
 */
public final class Readability {

    /** What a score means. Sixty carefully written leaflets gave 57 to 79, administrative prose below 0. */
    public enum Band {
        FACILE("facile"),
        MOYEN("moyen"),
        DIFFICILE("difficile");

        private final String label;

        Band(String label) {
            this.label = label;
        }

        /** The French word for reports. */
        public String label() {
            return label;
        }

        static Band of(double score) {
            return score >= EASY ? FACILE : score >= MEDIUM ? MOYEN : DIFFICILE;
        }
    }

    /**
     * A sentence.
     *
     * @param texte as a visitor reads it
     * @param score its own
     */
    public record Sentence(Location location, String texte, int mots, int syllabes, double score) {}

    /**
     * What was measured.
     *
     * @param score higher is easier; seldom above 100
     * @param plusDures the hardest sentences, the hardest first; at most three
     */
    public record Score(int mots, int phrases, int syllabes, double score, Band niveau, List<Sentence> plusDures) {}

    private static final double EASY = 70;
    private static final double MEDIUM = 50;
    private static final int HARDEST = 3;
    /** Below this a sentence is hard by its words alone, which the author can often not choose. */
    private static final int WORDS_OF_A_HARD_SENTENCE = 12;
    /** Below this a score means nothing. */
    private static final int WORDS_OF_A_TEXT = 50;

    private static final int KNOWN_WORDS = 100_000;
    private static final Set<Scope> PROSE = EnumSet.of(Scope.PARAGRAPHE, Scope.CITATION);
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*");
    private static final Pattern WHOLE_SENTENCE =
            Pattern.compile("^\\P{L}*\\p{Lu}.*[.!?…][»”\")\\s]*$", Pattern.DOTALL);

    private final French french = new French();
    private final Map<String, Integer> syllables = new ConcurrentHashMap<>();

    /**
     * Measures a text. Headings, tables, captions and the items of lists that are no sentences do not count.
     *
     * @param passages of a page, in French
     * @return empty when there is too little text for a score
     */
    public Optional<Score> of(List<Passage> passages) {
        List<Sentence> sentences = sentences(passages);
        int words = sentences.stream().mapToInt(Sentence::mots).sum();
        int heard = sentences.stream().mapToInt(Sentence::syllabes).sum();
        if (words < WORDS_OF_A_TEXT) {
            return Optional.empty();
        }
        double score = score(words, sentences.size(), heard);
        return Optional.of(new Score(words, sentences.size(), heard, score, Band.of(score), hardest(sentences)));
    }

    /** The sentences of a text that count, in its order. */
    public List<Sentence> sentences(List<Passage> passages) {
        List<Sentence> sentences = new ArrayList<>();
        for (Passage passage : passages) {
            if (!isProse(passage)) {
                continue;
            }
            for (Sentences.Stretch stretch : Sentences.of(passage.text())) {
                String text = passage.text().substring(stretch.start(), stretch.end());
                int[] counts = counts(text);
                if (counts[0] > 0) {
                    sentences.add(new Sentence(
                            passage.at(stretch.start(), stretch.end()),
                            text,
                            counts[0],
                            counts[1],
                            score(counts[0], 1, counts[1])));
                }
            }
        }
        return sentences;
    }

    private static double score(int words, int sentences, int syllables) {
        return 207 - 1.015 * words / sentences - 73.6 * syllables / words;
    }

    private static List<Sentence> hardest(List<Sentence> sentences) {
        return sentences.stream()
                .filter(sentence -> sentence.mots() >= WORDS_OF_A_HARD_SENTENCE && sentence.score() < EASY)
                .sorted(Comparator.comparingDouble(Sentence::score))
                .limit(HARDEST)
                .toList();
    }

    private static boolean isProse(Passage passage) {
        return PROSE.contains(passage.scope())
                || passage.scope() == Scope.LISTE
                        && WHOLE_SENTENCE.matcher(passage.text()).matches();
    }

    /** Words, then syllables. */
    private int[] counts(String sentence) {
        int words = 0;
        int heard = 0;
        Matcher matcher = WORD.matcher(sentence);
        while (matcher.find()) {
            boolean elided = matcher.end() < sentence.length() && Folding.isApostrophe(sentence.charAt(matcher.end()));
            String word = matcher.group();
            if (elided && word.length() <= 2) {
                continue;
            }
            words++;
            heard += syllables(word);
        }
        return new int[] {words, heard};
    }

    private int syllables(String word) {
        Integer known = syllables.get(word);
        if (known != null) {
            return known;
        }
        int count = isSpelled(word) ? word.length() : Syllables.of(word, endsUnheard(word));
        if (syllables.size() < KNOWN_WORDS) {
            syllables.put(word, count);
        }
        return count;
    }

    /** « IRM », « HAS ». */
    private static boolean isSpelled(String word) {
        return word.length() == 3 && word.chars().allMatch(Character::isUpperCase);
    }

    /** A verb in -ent that the dictionary knows as nothing else: « ils opèrent », but « patient », « souvent ». */
    private boolean endsUnheard(String word) {
        return word.toLowerCase(Locale.ROOT).endsWith("ent") && french.isOnlyThirdPersonPlural(word);
    }
}
