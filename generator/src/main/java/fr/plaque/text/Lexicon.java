package fr.plaque.text;

import java.util.HashMap;
import java.util.Map;

/**
 * The words that the patterns ask for, numbered. A key is a lemma ({@code garantir}), a lemma with its part of speech
 * ({@code risque/n}), a form ({@code =meilleur}), a form with its accents ({@code ==sûr}), a beginning ({@code prefer*})
 * or a class ({@code #montant}).
 */
final class Lexicon {

    private final Map<String, Integer> atoms = new HashMap<>();
    private final Map<String, Integer> beginnings = new HashMap<>();

    int atom(String key) {
        if (key.endsWith("*")) {
            Integer number = beginnings.get(key.substring(0, key.length() - 1));
            if (number == null) {
                number = size();
                beginnings.put(key.substring(0, key.length() - 1), number);
            }
            return number;
        }
        Integer number = atoms.get(key);
        if (number == null) {
            number = size();
            atoms.put(key, number);
        }
        return number;
    }

    int size() {
        return atoms.size() + beginnings.size();
    }

    /** @return the number of that key, -1 when no pattern asks for it */
    int find(String key) {
        return atoms.getOrDefault(key, -1);
    }

    Map<String, Integer> beginnings() {
        return beginnings;
    }
}
