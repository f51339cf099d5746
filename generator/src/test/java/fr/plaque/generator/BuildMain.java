package fr.plaque.generator;

import fr.plaque.report.Reports;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/** Builds a site without Maven, for measures and for looking: {@code BuildMain contenu sortie [date]}. */
final class BuildMain {

    private BuildMain() {}

    public static void main(String[] arguments) throws IOException {
        long start = System.nanoTime();
        Path contenu = Path.of(arguments[0]);
        Path sortie = Path.of(arguments[1]);
        LocalDate today = arguments.length > 2 ? LocalDate.parse(arguments[2]) : LocalDate.of(2026, 11, 22);
        SiteRequest request = new SiteRequest(
                contenu,
                sortie,
                sortie.resolveSibling(sortie.getFileName() + "-rapports"),
                Optional.empty(),
                contenu.resolveSibling("theme"),
                today,
                SiteRequest.Mode.CONSTRUIRE,
                true);
        SiteResult result = Generator.standard().run(request, System.out::println);
        Reports.console(result.dossier(), "contenu/", StandardCharsets.UTF_8).forEach(System.out::println);
        System.out.printf("%d ms%n", (System.nanoTime() - start) / 1_000_000);
    }
}
