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
 */
public record Site(
        Profil profil,
        Origins origins,
        SourceFile fichierProfil,
        YamlNode.Mapping arbreProfil,
        List<PageInfo> pages,
        SiteImages images,
        LocalDate aujourdhui) {}
