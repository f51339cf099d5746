package fr.plaque.text;

import java.util.Set;

/** The dictionary's tags, « V imp pres 2 p », as the classes that patterns name: {@code #imperatif}. */
final class WordClasses {

    private WordClasses() {}

    static void add(String tag, Set<String> classes) {
        switch (tag.charAt(0)) {
            case 'N' -> classes.add("#nom");
            case 'J' -> classes.add("#adjectif");
            case 'Z' -> classes.add("#prenom");
            case 'D' -> classes.add("#determinant");
            case 'A' -> classes.add("#adverbe");
            case 'V' -> addVerb(tag, classes);
            default -> {
                return;
            }
        }
    }

    private static void addVerb(String tag, Set<String> classes) {
        classes.add("#verbe");
        if (tag.contains("imp pres 2 p")) {
            classes.add("#imperatif");
        }
        if (tag.contains("imp pres 2 s")) {
            classes.add("#imperatif-tu");
        }
        if (tag.contains(" inf")) {
            classes.add("#infinitif");
        } else if (tag.contains("ppa")) {
            classes.add("#participe");
        } else if (tag.contains("ppr")) {
            classes.add("#gerondif");
        } else {
            classes.add("#conjugue");
        }
        if (tag.endsWith(" 1 p")) {
            classes.add("#verbe-nous");
        } else if (tag.endsWith(" 1 s")) {
            classes.add("#verbe-je");
        }
    }
}
