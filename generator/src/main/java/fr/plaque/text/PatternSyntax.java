package fr.plaque.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The tree of a pattern as a rule file writes it.
 *
 * <pre>
 *   garantir        any form of that lemma, whatever its accents
 *   risque/n        the same, as a noun (/v verb, /j adjective)
 *   =meilleurs      that very form, whatever its accents and capitals
 *   ==sûr           that very form, with these accents
 *   prefer*         any word that begins so
 *   #montant        a class of words; @praticien a vocabulary
 *   un|deux         either word; (un bon|le meilleur) either phrase; mot? (un mot)? perhaps
 *   !de             here, not that word
 *   …  …5           up to three, up to five words in between
 *   ^  $            start and end of the sentence
 *   { … }           underline this part only
 * </pre>
 */
sealed interface PatternSyntax {

    record Word(List<String> keys) implements PatternSyntax {}

    record Vocabulary(String name) implements PatternSyntax {}

    record Gap(int max) implements PatternSyntax {}

    record Sequence(List<PatternSyntax> items) implements PatternSyntax {}

    record Choice(List<PatternSyntax> branches) implements PatternSyntax {}

    record Optional(PatternSyntax item) implements PatternSyntax {}

    record Barred(List<String> keys) implements PatternSyntax {}

    record Sign(char sign) implements PatternSyntax {}

    /** @throws IllegalArgumentException saying what is wrong */
    static PatternSyntax parse(String pattern) {
        return new Parser(pattern).parse();
    }

    /** A recursive descent over the pieces between spaces. */
    final class Parser {

        private static final String TIGHT_BAR = "||";

        private final String[] pieces;
        private int at;

        private Parser(String pattern) {
            this.pieces = spaced(pattern.replace(" %", "%")).strip().split("\\s+");
        }

        /** Brackets, and the bars inside them, as pieces of their own. */
        private static String spaced(String pattern) {
            StringBuilder spaced = new StringBuilder();
            int depth = 0;
            for (int i = 0; i < pattern.length(); i++) {
                char c = pattern.charAt(i);
                if (c == '(') {
                    depth++;
                    spaced.append(" ( ");
                } else if (c == ')') {
                    depth--;
                    boolean optional = pattern.startsWith("?", i + 1);
                    spaced.append(optional ? " )? " : " ) ");
                    i += optional ? 1 : 0;
                } else if (c == '|' && depth > 0) {
                    spaced.append(" | ");
                } else if (c == '|' && (pattern.startsWith("(", i + 1) || pattern.startsWith(")", i - 1))) {
                    spaced.append(" ").append(TIGHT_BAR).append(" ");
                } else {
                    spaced.append(c);
                }
            }
            return spaced.toString();
        }

        private PatternSyntax parse() {
            PatternSyntax parsed = choice();
            if (at < pieces.length) {
                throw new IllegalArgumentException("« " + pieces[at] + " » without an opening bracket");
            }
            return parsed;
        }

        private PatternSyntax choice() {
            List<PatternSyntax> branches = new ArrayList<>();
            branches.add(sequence());
            while (at < pieces.length && pieces[at].equals("|")) {
                at++;
                branches.add(sequence());
            }
            return branches.size() == 1 ? branches.get(0) : new Choice(branches);
        }

        private PatternSyntax sequence() {
            List<PatternSyntax> items = new ArrayList<>();
            while (at < pieces.length && !pieces[at].startsWith(")") && !pieces[at].equals("|")) {
                items.add(alternatives());
            }
            if (items.isEmpty()) {
                throw new IllegalArgumentException("an empty pattern");
            }
            return items.size() == 1 ? items.get(0) : new Sequence(items);
        }

        /** A word, or a group, and what a bar ties to it: « chirurgien|(sage femme) ». */
        private PatternSyntax alternatives() {
            List<PatternSyntax> branches = new ArrayList<>();
            branches.add(item(pieces[at++]));
            while (at < pieces.length && pieces[at].equals(TIGHT_BAR)) {
                at++;
                branches.add(item(pieces[at++]));
            }
            return branches.size() == 1 ? branches.get(0) : new Choice(branches);
        }

        private PatternSyntax item(String piece) {
            if (piece.equals("(")) {
                PatternSyntax inside = choice();
                if (at == pieces.length) {
                    throw new IllegalArgumentException("a bracket is not closed");
                }
                return pieces[at++].equals(")?") ? new Optional(inside) : inside;
            }
            if (piece.startsWith("…")) {
                return new Gap(piece.length() == 1 ? 3 : Integer.parseInt(piece.substring(1)));
            }
            if (piece.length() == 1 && "^$:{},!?;|«»\"-&%€+/".contains(piece)) {
                return "^${}".contains(piece) ? new Sign(piece.charAt(0)) : new Word(List.of(piece));
            }
            if (piece.endsWith("?")) {
                return new Optional(item(piece.substring(0, piece.length() - 1)));
            }
            if (piece.startsWith("!")) {
                return new Barred(keys(piece.substring(1)));
            }
            if (piece.contains("@")) {
                return vocabularies(piece);
            }
            return new Word(keys(piece));
        }

        private static PatternSyntax vocabularies(String piece) {
            List<PatternSyntax> branches = new ArrayList<>();
            for (String part : piece.split("\\|")) {
                branches.add(part.startsWith("@") ? new Vocabulary(part.substring(1)) : new Word(keys(part)));
            }
            return branches.size() == 1 ? branches.get(0) : new Choice(branches);
        }

        private static List<String> keys(String piece) {
            List<String> keys = new ArrayList<>();
            for (String part : piece.split("\\|", -1)) {
                if (part.isBlank()) {
                    throw new IllegalArgumentException("an empty alternative in « " + piece + " »");
                }
                keys.add(key(part));
            }
            return keys;
        }

        private static String key(String part) {
            if (part.startsWith("#")) {
                return part;
            }
            if (part.chars().anyMatch(c -> Folding.isApostrophe((char) c) || Folding.isDash((char) c))) {
                throw new IllegalArgumentException(
                        "« " + part + " »: words that an apostrophe or a hyphen joins are written apart");
            }
            if (part.startsWith("==")) {
                return part;
            }
            if (part.startsWith("=")) {
                return "=" + Folding.fold(part.substring(1));
            }
            int slash = part.lastIndexOf('/');
            if (slash > 0) {
                if (slash != part.length() - 2) {
                    throw new IllegalArgumentException("« " + part + " »: one letter after the slash, n, v or j");
                }
                return Folding.fold(part.substring(0, slash)) + part.substring(slash);
            }
            return Folding.fold(part);
        }
    }
}
