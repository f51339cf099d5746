package fr.plaque.maven;

import fr.plaque.finding.Finding;
import fr.plaque.finding.Level;
import fr.plaque.generator.SiteRequest;
import fr.plaque.generator.SiteResult;
import fr.plaque.report.Dossier;
import fr.plaque.report.EtatContenu;
import fr.plaque.source.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An engine that finds what it is told to find. */
final class FindingGoal extends AbstractPlaqueMojo {

    static final Path PROJECT = Path.of("cabinet").toAbsolutePath();

    private static final SourceFile PROFILE = SourceFile.of("profil.yaml", "profession: medecin\nrpps: 1\n");

    private final Level[] found;
    IOException refusal;
    RuntimeException fault;
    SiteRequest asked;
    Optional<Path> archive = Optional.empty();

    FindingGoal(Level... found) {
        this.found = found;
        dossier = PROJECT.toFile();
        contenu = PROJECT.resolve("contenu").toFile();
        sortie = PROJECT.resolve("target/site").toFile();
        rapports = PROJECT.resolve("target/plaque").toFile();
        echouerSur = "erreur";
        exemple = "non";
    }

    @Override
    SiteRequest.Mode mode() {
        return SiteRequest.Mode.CONSTRUIRE;
    }

    @Override
    void write(Dossier dossier) throws IOException {
        if (refusal != null) {
            throw refusal;
        }
    }

    @Override
    SiteResult engine(SiteRequest request) {
        asked = request;
        if (fault != null) {
            throw fault;
        }
        List<Finding> findings = Arrays.stream(found).map(FindingGoal::finding).toList();
        boolean published = findings.stream().noneMatch(Finding::isError);
        return new SiteResult(
                new Dossier(
                        "Dr Camille Exemple",
                        "praticien",
                        "medecin",
                        request.aujourdhui(),
                        request.aujourdhui(),
                        "1.0",
                        findings,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        1,
                        1,
                        Map.of(),
                        published ? Dossier.Publication.PUBLIEE : Dossier.Publication.REFUSEE,
                        List.of(),
                        EtatContenu.INCONNU),
                published,
                archive);
    }

    private static Finding finding(Level level) {
        return new Finding(
                "profil-essai",
                level,
                PROFILE.at(26, 27),
                "Le numéro est faux.",
                "Parce que.",
                "Corrigez-le.",
                Optional.empty());
    }
}
