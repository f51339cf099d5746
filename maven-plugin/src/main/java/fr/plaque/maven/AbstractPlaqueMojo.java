package fr.plaque.maven;

import fr.plaque.generator.Generator;
import fr.plaque.generator.SiteRequest;
import fr.plaque.generator.SiteResult;
import fr.plaque.report.Dossier;
import fr.plaque.report.Reports;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;

/** What the goals that judge a site have in common: their parameters, and what becomes of the result. */
abstract class AbstractPlaqueMojo extends AbstractSiteMojo {

    /** Le dossier où le site est écrit. Il doit être vide, nouveau, ou avoir été écrit par Plaque. */
    @Parameter(property = "plaque.sortie", defaultValue = "target/site")
    File sortie;

    /** Le dossier où les rapports sont écrits. */
    @Parameter(property = "plaque.rapports", defaultValue = "target/plaque")
    File rapports;

    /**
     * Ce qui fait échouer la commande : « erreur », « avertissement » (les erreurs et les avertissements) ou « jamais ».
     * Un site qui contient une erreur n'est jamais publié, quel que soit ce choix.
     */
    @Parameter(property = "plaque.echouerSur", defaultValue = "erreur")
    String echouerSur;

    /** « oui » permet de publier des valeurs d'exemple, comme un numéro RPPS fictif. Réservé aux démonstrations. */
    @Parameter(property = "plaque.exemple", defaultValue = "non")
    String exemple;

    /** What the machine says of itself; apart, for tests. */
    Map<String, String> environment = System.getenv();

    /** What to do once everything is checked. */
    abstract SiteRequest.Mode mode();

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        FailOn failOn = FailOn.of(echouerSur);
        SiteResult result = run(request());
        Optional<IOException> refusal = reports(result.dossier());
        boolean fails = failOn.fails(result.dossier());
        console.print(Reports.console(result.dossier(), folder(), console.charset()), console.log(getLog(), fails));
        if (result.archive().isPresent()) {
            console.print(toSend(result.archive().get()), console.log(getLog(), false));
        }
        new Forge(environment, contenu.toPath(), rapports.toPath()).tell(result.dossier(), console);
        if (refusal.isPresent()) {
            throw new MojoExecutionException(
                    console.printable("Plaque n'a pas pu écrire les rapports dans « " + shown(rapports.toPath())
                            + " » ; tout ce qu'ils diraient est ci-dessus. " + DiskRefusal.remedy(refusal.get())),
                    refusal.get());
        }
        if (fails) {
            console.print(
                    List.of(console.printable(
                            "Les lignes qui suivent, en anglais, sont celles de Maven : tout est dit" + " ci-dessus.")),
                    console.log(getLog(), true));
            throw new MojoFailureException(
                    console.printable(new Failure(folder(), reportFile()).line(result.dossier())));
        }
    }

    final SiteRequest request() throws MojoFailureException {
        if (isIn(sortie, rapports) && !isIn(sortie, contenu)) {
            throw new MojoFailureException(console.printable("plaque.rapports : « " + shown(rapports.toPath())
                    + " » est dans le dossier du site, « " + shown(sortie.toPath())
                    + " » ; les rapports seraient mis en ligne. Choisissez deux dossiers à part, par exemple"
                    + " -Dplaque.sortie=target/site -Dplaque.rapports=target/plaque"));
        }
        return new SiteRequest(
                contenu.toPath(),
                sortie.toPath(),
                rapports.toPath(),
                Optional.ofNullable(theme).filter(name -> !name.isBlank()),
                dossier.toPath().resolve("theme"),
                Today.of(date),
                mode(),
                YesOrNo.of("plaque.exemple", exemple));
    }

    private List<String> toSend(Path archive) throws MojoExecutionException, MojoFailureException {
        try {
            return Sending.lines(
                            archive,
                            shown(archive),
                            shown(sortie.toPath()),
                            folder() + "profil.yaml",
                            YesOrNo.of("plaque.exemple", exemple))
                    .stream()
                    .map(console::printable)
                    .toList();
        } catch (IOException e) {
            throw new MojoExecutionException(console.printable("Plaque ne retrouve pas le fichier à envoyer"), e);
        }
    }

    private static boolean isIn(File folder, File other) {
        return other.toPath().normalize().startsWith(folder.toPath().normalize());
    }

    private SiteResult run(SiteRequest request) throws MojoExecutionException {
        try {
            return engine(request);
        } catch (RuntimeException e) {
            throw new MojoExecutionException(
                    console.printable("Plaque s'est trompé : la faute vient de lui, pas de vos textes, et rien n'a été"
                            + " publié. Relancez la même commande avec -X et envoyez-nous ce qu'elle affiche"),
                    e);
        }
    }

    /** The engine; apart, for tests of what surrounds it. */
    SiteResult engine(SiteRequest request) {
        return Generator.standard().build(request, step -> getLog().info(console.printable(step)));
    }

    /** What the site is told must not be lost with the reports: a disk that refuses them is told last. */
    private Optional<IOException> reports(Dossier dossier) {
        try {
            write(dossier);
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(e);
        }
    }

    /** Apart, for tests of a disk that refuses. */
    void write(Dossier dossier) throws IOException {
        Reports.write(dossier, rapports.toPath());
    }

    private String reportFile() {
        return shown(rapports.toPath().resolve("rapport.html"));
    }
}
