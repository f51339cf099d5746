package fr.plaque.text;

import java.util.Set;

/** Guesses at the lemma of a word that the dictionary lacks, from the regular endings of French. */
final class Endings {

    private static final String[][] NOUNS = {
        {"s", ""},
        {"x", ""},
        {"e", ""},
        {"es", ""},
        {"aux", "al"},
        {"ale", "al"},
        {"ales", "al"},
        {"elle", "el"},
        {"elles", "el"},
        {"ive", "if"},
        {"ives", "if"},
        {"euse", "eur"},
        {"euses", "eur"},
        {"euse", "eux"},
        {"euses", "eux"},
        {"trice", "teur"},
        {"trices", "teur"},
        {"enne", "en"},
        {"ennes", "en"},
        {"ere", "er"},
        {"eres", "er"},
        {"onne", "on"},
        {"onnes", "on"},
        {"e", "e"},
        {"ees", "e"},
        {"ee", "e"}
    };
    private static final String[][] VERBS = {
        {"e", "er"}, {"es", "er"}, {"ee", "er"}, {"ees", "er"}, {"ent", "er"}, {"ons", "er"}, {"ez", "er"},
        {"ais", "er"}, {"ait", "er"}, {"ant", "er"}, {"era", "er"}, {"erez", "er"}, {"erons", "er"}, {"it", "ir"},
        {"i", "ir"}, {"ie", "ir"}, {"is", "ir"}, {"ies", "ir"}, {"issons", "ir"}, {"issez", "ir"}, {"issent", "ir"},
        {"ez", "ir"}, {"ons", "ir"}, {"ent", "ir"}, {"e", "ir"}, {"ez", "re"}, {"ons", "re"}, {"ent", "re"}
    };

    private Endings() {}

    static void addLemmas(String folded, Set<String> lemmas, Set<String> classes) {
        add(folded, NOUNS, "/n", lemmas);
        add(folded, NOUNS, "/j", lemmas);
        add(folded, VERBS, "/v", lemmas);
        if (folded.endsWith("ez") && folded.length() > 4) {
            classes.add("#imperatif");
        }
        if (folded.endsWith("ons") && folded.length() > 5) {
            classes.add("#verbe-nous");
        }
    }

    private static void add(String folded, String[][] endings, String part, Set<String> lemmas) {
        lemmas.add(folded + part);
        for (String[] ending : endings) {
            int stem = folded.length() - ending[0].length();
            if (stem >= 3 && folded.endsWith(ending[0])) {
                String lemma = folded.substring(0, stem) + ending[1];
                lemmas.add(lemma);
                lemmas.add(lemma + part);
            }
        }
    }
}
