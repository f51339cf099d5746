package fr.plaque.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sentences of a text, as stretches of it. A stop after « Dr » or before a small letter ends none. */
final class Sentences {

    record Stretch(int start, int end) {}

    private static final Pattern STOP =
            Pattern.compile("[.!?…]+[\\s\\u00A0\\u202F]*[»”\")]*(?=[\\s\\u00A0\\u202F]|$)|\\n\\s*\\n");
    private static final Pattern LAST_WORD = Pattern.compile("([\\p{L}]+)\\.$");
    private static final Set<String> ABBREVIATIONS = Set.of(
            "dr", "drs", "pr", "prs", "m", "mm", "mme", "mmes", "mlle", "me", "art", "cf", "ex", "env", "bd", "av",
            "st", "ste", "tél");

    private Sentences() {}

    static List<Stretch> of(String text) {
        List<Stretch> sentences = new ArrayList<>();
        Matcher stop = STOP.matcher(text);
        int start = 0;
        while (stop.find()) {
            if (ends(text, start, stop.end())) {
                add(sentences, text, start, stop.end());
                start = stop.end();
            }
        }
        add(sentences, text, start, text.length());
        return sentences;
    }

    private static boolean ends(String text, int start, int end) {
        int next = end;
        while (next < text.length() && !Character.isLetterOrDigit(text.charAt(next))) {
            next++;
        }
        if (next < text.length() && Character.isLowerCase(text.charAt(next))) {
            return text.substring(start, end).contains("\n");
        }
        Matcher word = LAST_WORD.matcher(text.substring(start, end).stripTrailing());
        if (!word.find()) {
            return true;
        }
        String last = word.group(1);
        boolean initial = last.length() == 1 && Character.isUpperCase(last.charAt(0));
        return !initial && !ABBREVIATIONS.contains(last.toLowerCase(Locale.ROOT));
    }

    private static void add(List<Stretch> sentences, String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && !Character.isLetterOrDigit(text.charAt(from)) && text.charAt(from) != '«') {
            from++;
        }
        while (to > from
                && (Character.isWhitespace(text.charAt(to - 1)) || Character.isSpaceChar(text.charAt(to - 1)))) {
            to--;
        }
        if (from < to) {
            sentences.add(new Stretch(from, to));
        }
    }
}
