package fr.plaque.generator;

import fr.plaque.check.ConseilEtat;
import fr.plaque.finding.Finding;
import fr.plaque.model.Site;
import fr.plaque.report.Dossier;
import fr.plaque.report.EtatContenu;
import fr.plaque.rule.Rule;
import fr.plaque.rule.RuleBook;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;

/** What a build found, put together for the reports. */
final class Dossiers {

    private final RuleBook rules;
    private final Journal journal;

    Dossiers(RuleBook rules, Journal journal) {
        this.rules = rules;
        this.journal = journal;
    }

    Dossier of(
            SiteRequest request,
            Site site,
            Map<String, String> fingerprints,
            SortedSet<String> removed,
            boolean published) {
        List<Rule> all = rules.rules().stream()
                .filter(rule -> rule.applicability().holds(site.profil().profession(), request.aujourdhui()))
                .toList();
        LocalDate reviewed =
                all.stream().map(Rule::reviewed).max(Comparator.naturalOrder()).orElseThrow();
        return new Dossier(
                site.profil().nomComplet(),
                site.profil().sujet(),
                site.profil().profession(),
                request.aujourdhui(),
                reviewed,
                Version.current(),
                journal.findings(),
                journal.accepted(),
                ConseilEtat.etats(site).stream().map(Dossiers::information).toList(),
                all,
                controls(all, site.profil().sujet()),
                site.pagesPubliees().size(),
                journal.words(),
                fingerprints,
                publication(request, published),
                journal.lectures(),
                EtatContenu.of(site, removed));
    }

    private static Dossier.Information information(ConseilEtat.Information item) {
        return new Dossier.Information(
                item.numero(), item.intitule(), item.etat().id(), item.motif());
    }

    private static Dossier.Publication publication(SiteRequest request, boolean published) {
        if (request.mode() == SiteRequest.Mode.VERIFIER) {
            return Dossier.Publication.VERIFIEE;
        }
        return published ? Dossier.Publication.PUBLIEE : Dossier.Publication.REFUSEE;
    }

    /** A rule that found nothing was checked only if it speaks to that subject and there was something to look at. */
    private List<Dossier.Controle> controls(List<Rule> all, String subject) {
        Set<String> told = journal.findings().stream().map(Finding::rule).collect(Collectors.toSet());
        return all.stream()
                .map(rule -> {
                    int examined = rule.applicability().concerns(subject) ? journal.examined(rule.kind()) : 0;
                    String state = told.contains(rule.id()) ? "signale" : examined > 0 ? "controle" : "sans-objet";
                    return new Dossier.Controle(rule.id(), rule.title(), state, examined);
                })
                .toList();
    }
}
