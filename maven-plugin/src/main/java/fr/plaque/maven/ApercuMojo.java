package fr.plaque.maven;

import fr.plaque.finding.Finding;
import fr.plaque.generator.Generator;
import fr.plaque.generator.SiteRequest;
import fr.plaque.preview.Preview;
import fr.plaque.preview.PreviewListener;
import fr.plaque.report.Dossier;
import fr.plaque.report.Places;
import fr.plaque.report.Reports;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Montre le site dans votre navigateur et le refait à chaque enregistrement, jusqu'à Ctrl+C. Une erreur ne l'arrête
 * jamais : la dernière bonne page reste, avec l'explication dessus. Visible de cet ordinateur seulement ; n'écrit rien.
 */
@Mojo(name = "apercu", requiresProject = false, threadSafe = true)
public final class ApercuMojo extends AbstractSiteMojo {

    /** Le port de l'aperçu, le nombre à la fin de son adresse. S'il est pris, le premier libre au-dessus. */
    @Parameter(property = "plaque.port", defaultValue = "8765")
    int port;

    /** « non » laisse le navigateur fermé : l'adresse à ouvrir est affichée. */
    @Parameter(property = "plaque.navigateur", defaultValue = "oui")
    String navigateur;

    private final CountDownLatch stopped = new CountDownLatch(1);

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        boolean browser = YesOrNo.of("plaque.navigateur", navigateur);
        if (port < 0 || port > 65_535) {
            throw new MojoFailureException(console.printable("plaque.port : « " + port
                    + " » n'existe pas. Écrivez un nombre de 1024 à 65535, par exemple" + " -Dplaque.port=8765"));
        }
        try (Preview preview = Preview.start(Generator.standard(), requests(), port, teller())) {
            Runtime.getRuntime().addShutdownHook(new Thread(preview::close, "plaque-apercu-fin"));
            say("Aperçu : " + preview.address() + "   (Ctrl+C pour arrêter)");
            if (browser && !Browser.open(preview.address())) {
                say("Le navigateur ne s'est pas ouvert : recopiez cette adresse dans sa barre.");
            }
            stopped.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new MojoExecutionException(
                    console.printable("Aucun port libre à partir de " + port
                            + " : fermez un autre aperçu, ou essayez -Dplaque.port=9000"),
                    e);
        }
    }

    /** Lets {@link #execute} come to its end. */
    void stop() {
        stopped.countDown();
    }

    private Supplier<SiteRequest> requests() throws MojoFailureException {
        Optional<LocalDate> fixed = date == null || date.isBlank() ? Optional.empty() : Optional.of(Today.of(date));
        return () -> new SiteRequest(
                contenu.toPath(),
                dossier.toPath().resolve("target/site"),
                dossier.toPath().resolve("target/plaque"),
                Optional.ofNullable(theme).filter(name -> !name.isBlank()),
                dossier.toPath().resolve("theme"),
                fixed.orElseGet(Today::real),
                SiteRequest.Mode.VERIFIER,
                false);
    }

    private PreviewListener teller() {
        return new PreviewListener() {
            @Override
            public void built(Dossier dossier, long milliseconds) {
                say("Pages : " + dossier.nombrePages() + ", en " + milliseconds + " ms : " + Reports.counts(dossier));
                dossier.findings().stream()
                        .filter(Finding::isError)
                        .findFirst()
                        .ifPresent(finding -> say("  " + Places.of(finding, folder()) + "  " + finding.message()));
            }

            @Override
            public void broke(String reason) {
                say("Plaque s'est trompé, l'aperçu continue : " + reason);
            }
        };
    }

    private void say(String line) {
        console.print(List.of(console.printable(line)), console.log(getLog(), false));
    }
}
