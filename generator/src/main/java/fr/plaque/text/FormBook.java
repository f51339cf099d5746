package fr.plaque.text;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The forms met so far. A site has few distinct words: each is looked up once, on whichever thread meets it first. */
final class FormBook {

    /** Beyond this the book forgets nothing but learns no more: a text of noise must not fill the memory. */
    private static final int CAPACITY = 200_000;

    /** Figures that patterns may name: « 2019 », « 26.50 »; a longer number is only a number. */
    private static final int TELLING = 5;

    private static final Set<String> FULL_NEGATIONS = Set.of(
            "pas",
            "jamais",
            "rien",
            "aucun",
            "aucune",
            "nul",
            "nulle",
            "ni",
            "personne",
            "guere",
            "aucunement",
            "nullement");
    /** « Ne manquez pas » invites; « le manque », « il manque », do not. */
    private static final Set<String> INVITING = Set.of(
            "hesiter",
            "hesitez",
            "hesitons",
            "hesite",
            "oublier",
            "oubliez",
            "tarder",
            "tardez",
            "manquer",
            "manquez",
            "priver",
            "privez",
            "privons");

    private static final Set<String> DENYING =
            Set.of("eviter", "refuser", "mefier", "deconseiller", "renoncer", "proscrire", "bannir", "interdiction");
    private static final Set<String> REFUTING = Set.of(
            "impossible",
            "interdire",
            "interdit",
            "illusoire",
            "faux",
            "inutile",
            "exclure",
            "trompeur",
            "mensonger",
            "illegal",
            "abusif");

    /** Words of nearly every sentence, whose dictionary forms hide how common they are. */
    private static final Set<String> COMMON = Set.of(
            "etre", "avoir", "faire", "pouvoir", "devoir", "aller", "venir", "prendre", "mettre", "dire", "voir",
            "donner", "falloir", "vous", "votre", "nous", "notre", "les", "des", "une", "que", "qui", "pour", "par",
            "sur", "dans", "avec", "plus", "pas", "tout", "bien", "mais", "ces", "son", "leur", "elle", "ils", "sans",
            "est", "sont", "patient", "medecin", "moi", "mon", "ma", "mes", "ses", "aux", "dont", "aussi", "comme",
            "autre", "deux");

    private final French french;
    private final Lexicon lexicon;
    private final int[][] nominations;
    private final Tone tone;
    private final Map<String, Form> words = new ConcurrentHashMap<>();
    private final Map<String, Form> others = new ConcurrentHashMap<>();

    /** @param nominations by atom, the patterns that it nominates */
    FormBook(French french, Lexicon lexicon, int[][] nominations, Tone tone) {
        this.french = french;
        this.lexicon = lexicon;
        this.nominations = nominations;
        this.tone = tone;
    }

    Form word(String raw) {
        Form form = words.get(raw);
        if (form == null) {
            form = read(raw);
            if (words.size() < CAPACITY) {
                words.put(raw, form);
            }
        }
        return form;
    }

    Form mark(String mark, Form.Kind kind) {
        String key = kind.ordinal() + mark;
        Form form = others.get(key);
        if (form == null) {
            BitSet atoms = new BitSet();
            ask(mark, atoms);
            form = form(mark, atoms, kind, Form.Negates.NOTHING, mark.strip());
            others.put(key, form);
        }
        return form;
    }

    Form numeral(Numeral numeral) {
        String value = numeral.value().length() <= TELLING ? numeral.value() : "0";
        String key = "n" + value + numeral.classes();
        Form form = others.get(key);
        if (form == null) {
            BitSet atoms = new BitSet();
            ask(value, atoms);
            ask("=" + value, atoms);
            if (numeral.classes().contains("#pourcent")) {
                ask(value + "%", atoms);
            }
            ask("#chiffre", atoms);
            numeral.classes().forEach(type -> ask(type, atoms));
            form = form(value, atoms, Form.Kind.WORD, Form.Negates.NOTHING, Tone.feature(numeral));
            if (others.size() < CAPACITY) {
                others.put(key, form);
            }
        }
        return form;
    }

    private Form read(String raw) {
        if (raw.startsWith("#")) {
            BitSet atoms = new BitSet();
            ask(raw, atoms);
            return form(raw, atoms, Form.Kind.WORD, Form.Negates.NOTHING, raw);
        }
        String folded = Folding.fold(raw);
        French.Analysis analysis = french.analyse(raw, folded);
        BitSet atoms = new BitSet();
        analysis.lemmas().forEach(lemma -> ask(lemma, atoms));
        analysis.classes().forEach(type -> ask(type, atoms));
        ask("=" + folded, atoms);
        ask("==" + raw.toLowerCase(Locale.ROOT), atoms);
        ask("#mot", atoms);
        if (Character.isUpperCase(raw.charAt(0))) {
            ask("#majuscule", atoms);
        }
        if (!analysis.known()) {
            ask("#inconnu", atoms);
        }
        lexicon.beginnings().forEach((beginning, atom) -> {
            if (folded.startsWith(beginning)) {
                atoms.set(atom);
            }
        });
        return form(folded, atoms, Form.Kind.WORD, negates(folded, analysis), Tone.feature(raw, folded, analysis));
    }

    private static Form.Negates negates(String folded, French.Analysis analysis) {
        if (folded.equals("ne") || folded.equals("n")) {
            return Form.Negates.NE;
        }
        if (folded.equals("sans")) {
            return Form.Negates.SANS;
        }
        if (FULL_NEGATIONS.contains(folded)) {
            return Form.Negates.FULL;
        }
        if (INVITING.contains(folded)) {
            return Form.Negates.INVITES;
        }
        if (analysis.lemmas().stream().anyMatch(REFUTING::contains)) {
            return Form.Negates.REFUTES;
        }
        return analysis.lemmas().stream().anyMatch(DENYING::contains) ? Form.Negates.DENIES : Form.Negates.NOTHING;
    }

    private void ask(String key, BitSet atoms) {
        int atom = lexicon.find(key);
        if (atom >= 0) {
            atoms.set(atom);
        }
    }

    private Form form(String folded, BitSet atoms, Form.Kind kind, Form.Negates negates, String feature) {
        BitSet nominated = new BitSet();
        atoms.stream().forEach(atom -> {
            for (int pattern : atom < nominations.length ? nominations[atom] : new int[0]) {
                nominated.set(pattern);
            }
        });
        return new Form(
                folded,
                atoms.stream().toArray(),
                nominated.stream().toArray(),
                kind,
                negates,
                feature,
                tone.number(feature),
                tone.weight(feature, folded));
    }

    /** How common a key is, as a power of two, for choosing which word of a pattern nominates it. */
    static int rarity(French french, String key, List<String> common) {
        String bare = key.replaceFirst("^=+", "").replaceFirst("/.$", "").replace("*", "");
        if (key.startsWith("#")) {
            return common.contains(key) ? 26 : 16;
        }
        String folded = Folding.fold(bare);
        if (key.startsWith("==")) {
            return french.analyse(bare, folded).frequency();
        }
        if (folded.length() < 3 || COMMON.contains(folded)) {
            return 24;
        }
        boolean lemma = !key.startsWith("=");
        boolean verb = lemma && (folded.endsWith("er") || folded.endsWith("ir") || folded.endsWith("re"));
        return french.analyse(bare, folded).frequency() + (verb ? 4 : lemma ? 1 : 0);
    }
}
