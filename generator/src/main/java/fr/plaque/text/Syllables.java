package fr.plaque.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How many syllables a French word has when it is spoken with care: a final mute e counts for nothing, a vowel that
 * glides into the next one ({@code patient}, {@code nuit}, {@code oui}) does not count, unless two consonants make it
 * stand alone ({@code oublier}, {@code cruel}).
 */
final class Syllables {

    private static final String VOWELS = "aàâäeéèêëiîïoôöuùûüyœ";
    /** Two or three letters for one vowel, the longest first. A diaeresis parts them again. */
    private static final String[] ONE_SOUND = {
        "eau", "aoû", "œu", "oeu", "aî", "ai", "au", "eî", "ei", "eu", "eû", "ou", "oû", "où", "oî", "oi"
    };

    private static final Set<String> GLIDES = Set.of("i", "u", "ou", "y");

    private static final Pattern SILENT_U = Pattern.compile("(?<=q)u|(?<=g)u(?=[eéèêëiîy])");
    private static final Pattern SILENT_E = Pattern.compile("(?<=g)e(?=[aâoôu])");
    /** « travail », « accueil », « meilleur », « bouillon »: the i belongs to the consonant. */
    private static final Pattern IL_INSIDE = Pattern.compile("(?<=[aeuœ])ill");

    private static final Pattern IL_AT_END = Pattern.compile("(?<=[aeuœ])il(?=s?$)");
    private static final Pattern UEIL = Pattern.compile("ueil");
    /** « payer », « moyen »: between two vowels, y is a consonant; at the start of a word too. */
    private static final Pattern Y_CONSONANT =
            Pattern.compile("(?<=[" + VOWELS + "])y(?=[" + VOWELS + "])|^y(?=[" + VOWELS + "])");

    private static final Pattern MUTE_E = Pattern.compile("(?<=.)es?$");
    private static final Pattern MUTE_ENT = Pattern.compile("(?<=.)ent$");

    private Syllables() {}

    /**
     * Counts the syllables of a word.
     *
     * @param word letters only, as typed
     * @param thirdPersonPlural whether it is a verb in {@code -ent}, whose ending is not heard
     * @return at least one
     */
    static int of(String word, boolean thirdPersonPlural) {
        String plain = Normalizer.normalize(word, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        String spoken = SILENT_U.matcher(plain).replaceAll("");
        spoken = SILENT_E.matcher(spoken).replaceAll("");
        spoken = UEIL.matcher(spoken).replaceAll("euil");
        spoken = IL_INSIDE.matcher(spoken).replaceAll("l");
        spoken = IL_AT_END.matcher(spoken).replaceAll("l");
        spoken = Y_CONSONANT.matcher(spoken).replaceAll("j");
        String stem = (thirdPersonPlural ? MUTE_ENT : MUTE_E).matcher(spoken).replaceAll("");
        int heard = vowels(stem);
        return Math.max(1, heard > 0 ? heard : vowels(spoken));
    }

    private static int vowels(String word) {
        int count = 0;
        int at = 0;
        while (at < word.length()) {
            if (!isVowel(word, at)) {
                at++;
                continue;
            }
            int end = at + length(word, at);
            if (!glides(word, at, end)) {
                count++;
            }
            at = end;
        }
        return count;
    }

    private static int length(String word, int at) {
        for (String sound : ONE_SOUND) {
            if (word.startsWith(sound, at)) {
                return sound.length();
            }
        }
        return 1;
    }

    private static boolean glides(String word, int start, int end) {
        String vowel = word.substring(start, end);
        if (!GLIDES.contains(vowel) || !isVowel(word, end) || isApart(word.charAt(end))) {
            return false;
        }
        boolean afterTwo = start >= 2
                && isLiquid(word.charAt(start - 1))
                && !isVowel(word, start - 2)
                && !isLiquid(word.charAt(start - 2));
        return !afterTwo || vowel.equals("u") && word.charAt(end) == 'i';
    }

    private static boolean isLiquid(char c) {
        return c == 'l' || c == 'r';
    }

    private static boolean isApart(char c) {
        return c == 'ï' || c == 'ü';
    }

    private static boolean isVowel(String word, int at) {
        return at < word.length() && VOWELS.indexOf(word.charAt(at)) >= 0;
    }
}
