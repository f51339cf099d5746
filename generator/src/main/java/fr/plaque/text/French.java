package fr.plaque.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/**
 * What a French dictionary says of a word: its lemmas and its classes. The data are those of LanguageTool's
 * french-pos-dict; words it lacks, and words typed without their accents, fall back on the regular endings.
 */
final class French {

    /** A word once looked up. Lemmas are folded; with a part of speech they read {@code risque/n}. */
    record Analysis(Set<String> lemmas, Set<String> classes, int frequency, boolean known) {}

    private static final Map<String, List<String>> CONTRACTED = Map.ofEntries(
            Map.entry("d", List.of("de")),
            Map.entry("du", List.of("de", "le")),
            Map.entry("des", List.of("de", "un", "le")),
            Map.entry("au", List.of("a", "le")),
            Map.entry("aux", List.of("a", "le")),
            Map.entry("l", List.of("le")),
            Map.entry("la", List.of("le")),
            Map.entry("les", List.of("le")),
            Map.entry("n", List.of("ne")),
            Map.entry("qu", List.of("que")),
            Map.entry("j", List.of("je")),
            Map.entry("m", List.of("me")),
            Map.entry("t", List.of("te")),
            Map.entry("s", List.of("se", "si")),
            Map.entry("c", List.of("ce")),
            Map.entry("jusqu", List.of("jusque")),
            Map.entry("nos", List.of("notre")),
            Map.entry("vos", List.of("votre")),
            Map.entry("une", List.of("un")));

    private final Dictionary dictionary;

    French() {
        URL data = French.class.getResource("/org/languagetool/resource/fr/french.dict");
        if (data == null) {
            throw new IllegalStateException("the French dictionary is not on the class path");
        }
        try {
            dictionary = Dictionary.read(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Analysis analyse(String word, String folded) {
        Set<String> lemmas = new TreeSet<>();
        Set<String> classes = new TreeSet<>();
        int frequency = 0;
        DictionaryLookup lookup = new DictionaryLookup(dictionary);
        String clean = clean(word);
        String lower = clean.toLowerCase(Locale.ROOT);
        List<WordData> found = new ArrayList<>(lookup.lookup(lower));
        if (!clean.equals(lower)) {
            // The lookup reuses its buffers: what the first call returned is read before the second.
            frequency = Math.max(frequency, read(found, lemmas, classes));
            found = lookup.lookup(clean);
        }
        frequency = Math.max(frequency, read(found, lemmas, classes));
        boolean known = !lemmas.isEmpty();
        lemmas.addAll(CONTRACTED.getOrDefault(folded, List.of()));
        boolean capitals = clean.length() > 2 && clean.equals(clean.toUpperCase(Locale.ROOT));
        if (!known || capitals) {
            Endings.addLemmas(folded, lemmas, classes);
        }
        lemmas.add(folded);
        return new Analysis(lemmas, classes, frequency, known);
    }

    /** Whether a word is a verb in the third person plural and nothing else: « opèrent », but « patient », « vient ». */
    boolean isOnlyThirdPersonPlural(String word) {
        List<WordData> found =
                new DictionaryLookup(dictionary).lookup(clean(word).toLowerCase(Locale.ROOT));
        return !found.isEmpty()
                && found.stream().map(data -> data.getTag().toString()).allMatch(tag -> tag.matches("V.* 3 p.?"));
    }

    private static int read(List<WordData> found, Set<String> lemmas, Set<String> classes) {
        int frequency = 0;
        for (WordData data : found) {
            String lemma = Folding.fold(data.getStem());
            String tag = data.getTag().toString();
            char part = Character.toLowerCase(tag.charAt(0));
            lemmas.add(lemma);
            lemmas.add(lemma + "/" + part);
            if (tag.startsWith("V ppa")) {
                lemmas.add(masculine(Folding.fold(data.getWord()), tag));
            }
            WordClasses.add(tag.substring(0, tag.length() - 1), classes);
            frequency = Math.max(frequency, tag.charAt(tag.length() - 1) - 'A');
        }
        return frequency;
    }

    /** A participle counts as its masculine singular too: « reconnues » as « reconnu », whatever its verb. */
    private static String masculine(String participle, String tag) {
        int length = participle.length();
        if (tag.startsWith("V ppa f")) {
            return participle.replaceFirst("es?$", "");
        }
        boolean plural = tag.startsWith("V ppa m p") && participle.endsWith("s");
        return plural ? participle.substring(0, length - 1) : participle;
    }

    private static String clean(String word) {
        StringBuilder clean = new StringBuilder(word.length());
        boolean combining = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            combining |= c >= 0x300 && c <= 0x36F;
            if (!Folding.isIgnorable(c) || c >= 0x300 && c <= 0x36F) {
                clean.append(c);
            }
        }
        return combining ? Normalizer.normalize(clean, Normalizer.Form.NFC) : clean.toString();
    }
}
