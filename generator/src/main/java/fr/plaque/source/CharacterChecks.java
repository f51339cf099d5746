package fr.plaque.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Characters that do not belong in a text: refused ones are reported and replaced by a space, one for one, so that
 * nothing unseen goes further and the rest of the file is still checked in its place. A mark of the start of a file has
 * no width: a space there would move a line, so it stays.
 */
final class CharacterChecks {

    /** The faults of one kind that are told in one file: more would only hide the others. */
    static final int MOST = 20;

    private final String text;
    private final List<Fault> faults;
    private StringBuilder mended;
    private int refused;
    private int hidden;
    private int garbled;
    private int garbledUntil;

    private CharacterChecks(String text, List<Fault> before) {
        this.text = text;
        this.faults = new ArrayList<>(before);
    }

    static Decoded check(String path, String text, List<Fault> before) {
        CharacterChecks checks = new CharacterChecks(text, before);
        checks.run();
        if (checks.refused > MOST && checks.refused > text.length() / 20) {
            Fault binary = Fault.of("forme-pas-un-texte", new Range(0, 0), "nature", "autre chose qu'un texte");
            return new Decoded(SourceFile.of(path, ""), false, List.of(binary));
        }
        checks.faults.sort(Comparator.comparingInt(fault -> fault.range().start()));
        String result = checks.mended == null ? text : checks.mended.toString();
        return new Decoded(SourceFile.of(path, result), true, checks.faults);
    }

    private void run() {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c < 0x7F || c == '\n' || c == '\t') {
                continue;
            }
            if (isRefused(c)) {
                refuse(i, c);
            } else if (c == '\u200B' || c == '\u2060') {
                hidden(i);
            } else if (c == '\uFFFD' || c == 'Ã' || c == 'Â' || c == 'Å' || c == 'â' || c == 'ï') {
                garbled(i);
            }
        }
    }

    /** Controls, marks that reverse or hide text, and line ends that editors do not show as such. */
    static boolean isRefused(char c) {
        return c < ' '
                || c >= 0x7F && c <= 0x9F
                || c >= 0x2028 && c <= 0x202E
                || c >= 0x2066 && c <= 0x2069
                || c == 0xFEFF
                || c >= 0xFFFE;
    }

    private void refuse(int at, char c) {
        if (c != 0xFEFF) {
            if (mended == null) {
                mended = new StringBuilder(text);
            }
            mended.setCharAt(at, ' ');
        }
        if (refused++ < MOST) {
            String code = String.format(Locale.ROOT, "U+%04X", (int) c);
            faults.add(Fault.of("forme-caractere-interdit", new Range(at, at + 1), "code", code, "nom", name(c)));
        }
    }

    private static String name(char c) {
        if (c == 0xFEFF) {
            return "une marque de début de fichier";
        }
        if (c == 0x2028 || c == 0x2029 || c == 0x85) {
            return "un saut de ligne d'un autre logiciel";
        }
        return c > 0x2000 ? "une marque qui change le sens de lecture" : "un caractère de commande";
    }

    private void hidden(int at) {
        if (hidden++ < MOST) {
            faults.add(Fault.of("forme-caractere-invisible", new Range(at, at + 1)));
        }
    }

    private void garbled(int at) {
        if (at < garbledUntil || garbled >= MOST) {
            return;
        }
        Optional<Mojibake> found = Mojibake.at(text, at);
        if (found.isPresent()) {
            garbled++;
            int end = at + found.get().length();
            faults.add(Fault.of(
                    "forme-accents-abimes",
                    new Range(at, end),
                    "lu",
                    text.substring(at, end),
                    "attendu",
                    found.get().meant()));
            int lineEnd = text.indexOf('\n', at);
            garbledUntil = lineEnd < 0 ? text.length() : lineEnd;
        }
    }
}
