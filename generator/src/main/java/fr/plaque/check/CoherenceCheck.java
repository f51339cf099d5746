package fr.plaque.check;

import fr.plaque.finding.Finding;
import fr.plaque.model.Honoraires;
import fr.plaque.model.Honoraires.Secteur;
import fr.plaque.model.Lieu;
import fr.plaque.model.Page;
import fr.plaque.model.Site;
import fr.plaque.rule.RuleBook;
import fr.plaque.schema.Folding;
import fr.plaque.schema.Format;
import fr.plaque.schema.KeyType;
import fr.plaque.schema.Schema;
import fr.plaque.text.Passage;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the pages say against what the profile says: a telephone number, the convention, an amount, an open day. Only a
 * sentence about the practice itself can contradict it; a page may quote the poison centre's number or explain sector 1.
 */
public final class CoherenceCheck {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final String GAP = "[\\s.\\-\\u00A0\\u202F]?";
    private static final Pattern PHONE = Pattern.compile(
            "(?<![\\d+])(?:(?:\\+33|0033)" + GAP + "(?:\\(0\\)" + GAP + ")?|0)[1-9](?:" + GAP + "\\d{2}){4}(?!\\d)");
    private static final Pattern OURS = Pattern.compile(
            "(?<!\\p{L})(?:nous|notre|nos|je|mon|cabinet|secr[ée]tariat|rendez-vous|rdv)(?!\\p{L})", FLAGS);
    private static final String SELF =
            "(?:je suis|nous sommes|(?:(?:le|la) )?(?:dr|pr|docteur|docteure|professeur)\\.? [\\p{L}\\- ]{2,40}? (?:est|exerce)"
                    + "|(?:le|notre|mon) cabinet est|j'exerce|nous exerçons)";
    private static final Pattern SECTOR =
            Pattern.compile(SELF + "[\\p{L}', ]{0,40}?(secteur\\s*([123])|non[ -]conventionnée?s?)(?!\\d)", FLAGS);
    private static final Pattern OPTAM = Pattern.compile(
            "((?:n'|ne )?)(?:adh[èe]r(?:e|ons|ent)|adh[ée]rente?s?|signataires?|membres?)( pas)? (?:à|de) "
                    + "l['’](?:optam|option de pratique tarifaire)",
            FLAGS);
    private static final Pattern AMOUNT =
            Pattern.compile("(\\d{1,4})(?:[,.](\\d{1,2}))?[\\s\\u00A0\\u202F]?(?:€|euros?(?!\\p{L}))", FLAGS);
    private static final Pattern OPEN_DAY = Pattern.compile(
            "(?:(?:cabinet|secr[ée]tariat|consultations?)[\\p{L}', ]{0,30}?(?:ouverte?s?|assurées?|a lieu|ont lieu)"
                    + "|nous (?:sommes ouverts|recevons|consultons)) (?:aussi |également )?(?:le |les |chaque |tous les )"
                    + "(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)s?",
            FLAGS);
    private static final List<String> DAYS =
            List.of("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche");
    /** How far after the name of an act its amount may stand, in characters. */
    private static final int NEAR = 60;

    private final RuleBook rules;
    private final Site site;
    private final Set<String> phones;

    private CoherenceCheck(RuleBook rules, Site site) {
        this.rules = rules;
        this.site = site;
        this.phones = phones(site);
    }

    /** A check of the pages of one site; immutable, for any number of threads. */
    public static CoherenceCheck of(RuleBook rules, Site site) {
        return new CoherenceCheck(rules, site);
    }

    /** What a page contradicts, in the order of its text. */
    public List<Finding> page(PagePassages passages) {
        Page page = passages.page();
        List<Finding> findings = new ArrayList<>();
        if (!ContradictionSigns.in(
                page.source().text(), page.corps().start(), page.corps().end())) {
            return findings; // most pages name no number, amount, sector or day
        }
        for (Passage passage : passages.all()) {
            String text =
                    passage.text().replace('’', '\'').replace('\u00A0', ' ').replace('\u202F', ' ');
            phones(passage, text, findings);
            site.profil().honoraires().ifPresent(fees -> fees(passage, text, fees, findings));
            days(passage, text, findings);
        }
        return findings;
    }

    private void phones(Passage passage, String text, List<Finding> findings) {
        Matcher phone = PHONE.matcher(text);
        while (phone.find()) {
            if (!phones.isEmpty()
                    && !phones.contains(national(phone.group()))
                    && OURS.matcher(sentence(text, phone.start())).find()) {
                add("information-telephone-different", passage, phone, 0, findings, "valeur", phone.group());
            }
        }
    }

    private void fees(Passage passage, String text, Honoraires fees, List<Finding> findings) {
        if (fees.secteur().isPresent() && text.toLowerCase(Locale.ROOT).contains("sect")
                || text.toLowerCase(Locale.ROOT).contains("conventionn")) {
            Matcher sector = SECTOR.matcher(text);
            while (sector.find()) {
                if (!agrees(sector.group(2), fees.secteur())) {
                    String own = fees.secteur().map(Secteur::id).orElse("");
                    add(
                            "honoraires-secteur-contredit",
                            passage,
                            sector,
                            1,
                            findings,
                            "valeur",
                            sector.group(1),
                            "profil",
                            own);
                }
            }
        }
        Matcher option = OPTAM.matcher(text);
        while (option.find() && fees.optam().isPresent()) {
            boolean member = option.group(2) == null && option.group(1).isEmpty();
            if (member != fees.optam().get()) {
                add(
                        "honoraires-optam-contredit",
                        passage,
                        option,
                        0,
                        findings,
                        "profil",
                        fees.optam().get() ? "oui" : "non");
            }
        }
        if (text.indexOf('€') >= 0 || text.contains("euro")) {
            fees.actes().forEach(act -> amounts(passage, text, act, findings));
        }
    }

    private void amounts(Passage passage, String text, Honoraires.Acte act, List<Finding> findings) {
        String name = Folding.words(act.libelle());
        if (name.indexOf(' ') < 0) {
            return; // « Consultation » alone names too many things
        }
        Matcher amount = AMOUNT.matcher(text);
        while (amount.find()) {
            int from = Math.max(0, amount.start() - NEAR - act.libelle().length());
            String before = text.substring(from, amount.start());
            before = Folding.words(before.substring(before.lastIndexOf(". ") + 1));
            if (before.contains(name) && !agrees(value(amount), act)) {
                add(
                        "honoraires-montant-different",
                        passage,
                        amount,
                        0,
                        findings,
                        "valeur",
                        amount.group(),
                        "acte",
                        act.libelle());
            }
        }
    }

    private void days(Passage passage, String text, List<Finding> findings) {
        Matcher day = OPEN_DAY.matcher(text);
        while (day.find()) {
            DayOfWeek named = DayOfWeek.of(DAYS.indexOf(day.group(1).toLowerCase(Locale.ROOT)) + 1);
            List<Lieu> known = site.profil().lieux().stream()
                    .filter(lieu -> !lieu.horaires().isEmpty())
                    .toList();
            boolean open = known.stream()
                    .anyMatch(lieu ->
                            !lieu.horaires().getOrDefault(named, List.of()).isEmpty());
            if (!known.isEmpty() && !open) {
                add("information-jour-ferme", passage, day, 1, findings, "jour", day.group(1));
            }
        }
    }

    private void add(String rule, Passage passage, Matcher found, int group, List<Finding> findings, String... words) {
        findings.add(rules.rule(rule).at(passage.at(found.start(group), found.end(group)), words));
    }

    private static boolean agrees(String typed, Optional<Secteur> own) {
        if (own.isEmpty()) {
            return true;
        }
        if (typed == null || typed.equals("3")) {
            return own.get() == Secteur.NON_CONVENTIONNE;
        }
        return own.get().id().startsWith(typed);
    }

    private static boolean agrees(BigDecimal amount, Honoraires.Acte act) {
        boolean named = Stream.of(act.tarif(), act.min(), act.max(), act.base())
                .flatMap(Optional::stream)
                .anyMatch(one -> one.compareTo(amount) == 0);
        boolean between = act.min().isPresent()
                && act.max().isPresent()
                && act.min().get().compareTo(amount) <= 0
                && act.max().get().compareTo(amount) >= 0;
        return named || between;
    }

    private static BigDecimal value(Matcher amount) {
        return new BigDecimal(amount.group(1) + (amount.group(2) == null ? "" : "." + amount.group(2)));
    }

    private static String sentence(String text, int at) {
        int start = Math.max(text.lastIndexOf(". ", at), text.lastIndexOf("\n", at)) + 1;
        int end = text.indexOf(". ", at);
        return text.substring(start, end < 0 ? text.length() : end);
    }

    private static Set<String> phones(Site site) {
        return Schema.profil().values(site.arbreProfil()).stream()
                .filter(value -> value.key().type() instanceof KeyType.Text text && text.format() == Format.TELEPHONE)
                .map(value -> national(value.scalar().text()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** {@code +33 4 65…}, {@code 04.65…} as {@code 465…}. */
    private static String national(String typed) {
        String digits = typed.replace("(0)", "").replaceAll("\\D", "");
        for (Map.Entry<String, Integer> prefix : List.of(Map.entry("0033", 4), Map.entry("33", 2), Map.entry("0", 1))) {
            if (digits.startsWith(prefix.getKey()) && digits.length() - prefix.getValue() == 9) {
                return digits.substring(prefix.getValue());
            }
        }
        return digits;
    }
}
