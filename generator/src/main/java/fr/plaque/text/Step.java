package fr.plaque.text;

import java.util.List;

/** One step of a compiled pattern; each knows what follows it, as in Thompson's construction. */
sealed interface Step {

    /** One word that passes one of these tests. */
    record Word(long[] atoms, Step next) implements Step {

        boolean accepts(Form form) {
            for (int atom : form.atoms()) {
                int cell = atom >>> 6;
                if (cell < atoms.length && (atoms[cell] & 1L << atom) != 0) {
                    return true;
                }
            }
            return false;
        }
    }

    /** Up to {@code max} words of any kind. */
    record Gap(int max, Step next) implements Step {}

    /** The first branch that leads to the end wins. */
    record Fork(List<Step> branches) implements Step {}

    /** The following word may not be one of these. */
    record Barred(Word word, Step next) implements Step {}

    /** What is underlined starts here. */
    record Open(Step next) implements Step {}

    /** What is underlined ends here. */
    record Close(Step next) implements Step {}

    record SentenceStart(Step next) implements Step {}

    record SentenceEnd(Step next) implements Step {}

    record Done() implements Step {}
}
