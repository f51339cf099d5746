package fr.plaque.check;

import fr.plaque.finding.Finding;
import fr.plaque.model.Feuille;
import fr.plaque.model.Page;
import fr.plaque.model.Site;
import fr.plaque.rule.Rule;
import fr.plaque.rule.RuleBook;
import fr.plaque.schema.Schema;
import fr.plaque.text.Hit;
import fr.plaque.text.Passage;
import fr.plaque.text.ReadTexts;
import fr.plaque.text.TextMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads every word that a visitor could read against the rules on medical communication. Immutable: pages are checked
 * on any number of threads at once.
 */
public final class ContentCheck {

    /** What was learnt from French sentences says nothing of others; the rest holds wherever French words stand. */
    private static final Set<String> LEARNT = Set.of("publicite-ton");

    private final TextMatcher matcher;
    private final SocialSecurityNumbers numbers;
    private final RuleBook rules;
    private final Acceptances acceptances;

    private ContentCheck(RuleBook book) {
        this.rules = book;
        this.acceptances = new Acceptances(book);
        this.matcher = TextMatcher.of(book);
        this.numbers = new SocialSecurityNumbers(book);
    }

    /** @throws fr.plaque.rule.RuleBookException if the text part of a rule file is wrong */
    public static ContentCheck of(RuleBook book) {
        return new ContentCheck(book);
    }

    /** The rules that every text is read against. */
    public List<Rule> rules() {
        return matcher.rules();
    }

    /** The page's front matter as far as visitors see it, its body, its alternative texts, its name; and what it accepts. */
    public ContentFindings page(Site site, PagePassages passages) {
        Page page = passages.page();
        boolean french = page.info().fiche().langue().startsWith("fr");
        ContentFindings content = examine(site, passages.all(), passages.circumstances(), french ? Set.of() : LEARNT);
        return acceptances.apply(new AcceptanceReader(rules).read(page), content);
    }

    /** The values of the profile that the pages made from it show. */
    public ContentFindings profil(Site site) {
        ContentFindings content = examine(site, ProfilePassages.of(site), Set.of());
        return acceptances.apply(new AcceptanceReader(rules).read(site.fichierProfil(), site.arbreProfil()), content);
    }

    /** The texts and the file names in the register of pictures. */
    public ContentFindings images(Site site) {
        return examine(site, ImagePassages.of(site.images()), Set.of());
    }

    /** The names of the documents that the site offers: they are read in lists of downloads and in search results. */
    public ContentFindings documents(Site site) {
        return examine(site, DocumentPassages.of(site.documents()), Set.of());
    }

    /** The placement sheets and the guides. */
    public List<ContentFindings> feuilles(Site site) {
        List<ContentFindings> findings = new ArrayList<>();
        site.stages().forEach(sheet -> findings.add(sheet(site, Schema.stage(), sheet, Set.of())));
        site.tutoriels()
                .forEach(sheet -> findings.add(sheet(site, Schema.tutoriel(), sheet, Set.of(TextMatcher.GUIDE))));
        return findings;
    }

    /**
     * What a finished page says beyond what was read in its sources: the words of templates, and sentences put together
     * from several places.
     */
    public List<Finding> texts(Site site, List<Passage> passages) {
        return examine(site, passages, Set.of(TextMatcher.FINISHED)).findings();
    }

    private ContentFindings sheet(Site site, Schema schema, Feuille<?> sheet, Set<String> circumstances) {
        ContentFindings content = examine(site, SheetPassages.of(schema, sheet), circumstances);
        return acceptances.apply(new AcceptanceReader(rules).read(sheet.source(), sheet.arbre()), content);
    }

    private ContentFindings examine(Site site, List<Passage> passages, Set<String> circumstances) {
        return examine(site, passages, circumstances, Set.of());
    }

    private ContentFindings examine(Site site, List<Passage> passages, Set<String> circumstances, Set<String> leftOut) {
        List<Finding> findings = new ArrayList<>();
        int words = 0;
        for (Passage passage : passages) {
            words += words(passage.text());
            numbers.in(passage).stream()
                    .filter(finding -> applies(rules.rule(finding.rule()), site))
                    .forEach(findings::add);
            List<Hit> hits = new ArrayList<>(matcher.hits(passage, circumstances));
            hits.removeIf(hit -> hit.cleared().isPresent()
                    || !applies(hit.rule(), site)
                    || leftOut.contains(hit.rule().id()));
            for (Hit hit : Overlaps.merged(hits)) {
                findings.add(hit.rule().at(hit.level(), hit.location(), "extrait", hit.words(), "mots", hit.motif()));
            }
        }
        findings.sort(Finding.BY_PLACE);
        return new ContentFindings(findings, List.of(), ReadTexts.of(passages), passages.size(), words);
    }

    private static boolean applies(Rule rule, Site site) {
        return rule.applicability().concerns(site.profil().sujet())
                && rule.applicability().holds(site.profil().profession(), site.aujourdhui());
    }

    private static int words(String text) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean letter = Character.isLetterOrDigit(text.charAt(i));
            if (letter && !inside) {
                words++;
            }
            inside = letter || inside && text.charAt(i) == '\'';
        }
        return words;
    }
}
