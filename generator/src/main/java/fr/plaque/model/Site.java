package fr.plaque.model;

import fr.plaque.source.SourceFile;
import fr.plaque.yaml.YamlNode;
import java.time.LocalDate;
import java.util.List;

/**
 * Everything that was read, but the texts of the pages.
 *
 * @param arbreProfil the profile as typed, for the checks that read every word shown
 * @param pages sorted by path; drafts are among them, marked
 * @param actualites sorted by path; drafts and those that are over are among them, marked
 * @param stages the placement sheets, sorted by path
 * @param tutoriels the step-by-step guides, sorted by path
 * @param documents the addresses of the files to download
 */
public record Site(
        Profil profil,
        Origins origins,
        SourceFile fichierProfil,
        YamlNode.Mapping arbreProfil,
        List<PageInfo> pages,
        SiteImages images,
        LocalDate aujourdhui,
        List<Actualite> actualites,
        List<Feuille<Stage>> stages,
        List<Feuille<Tutoriel>> tutoriels,
        List<String> documents) {

    /** A site of pages alone. */
    public Site(
            Profil profil,
            Origins origins,
            SourceFile fichierProfil,
            YamlNode.Mapping arbreProfil,
            List<PageInfo> pages,
            SiteImages images,
            LocalDate aujourdhui) {
        this(
                profil,
                origins,
                fichierProfil,
                arbreProfil,
                pages,
                images,
                aujourdhui,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** The pages without the drafts, in the same order. */
    public List<PageInfo> pagesPubliees() {
        return pages.stream().filter(page -> !page.brouillon()).toList();
    }

    /** The news that is neither a draft nor over. */
    public List<Actualite> actualitesPubliees() {
        return actualites.stream().filter(one -> !one.page().brouillon()).toList();
    }

    /** Whether students are trained here: patients must then be told. */
    public boolean formeDesEtudiants() {
        return !stages.isEmpty()
                || profil.service()
                        .filter(service -> service.responsablePedagogique().isPresent()
                                || service.accueilPatients().isPresent())
                        .isPresent();
    }
}
