package fr.plaque.generator;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/** What the tests ask: a folder laid out as an author's, on the day of the fixtures. */
public final class Requests {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private Requests() {}

    /** Sample values may be published. */
    public static SiteRequest check(Path folder) {
        return inPlace(folder, SiteRequest.Mode.VERIFIER, true);
    }

    /**
     * As the goals do it: the site and the reports go into the folder's {@code target}.
     *
     * @param samples whether sample values may be published
     */
    public static SiteRequest inPlace(Path folder, SiteRequest.Mode mode, boolean samples) {
        return request(folder, folder.resolve("target/site"), folder.resolve("target/plaque"), mode, samples);
    }

    /**
     * Sample values may be published.
     *
     * @param target will hold {@code site} and {@code rapports}
     */
    public static SiteRequest build(Path folder, Path target) {
        return request(folder, target.resolve("site"), target.resolve("rapports"), SiteRequest.Mode.CONSTRUIRE, true);
    }

    private static SiteRequest request(Path folder, Path site, Path reports, SiteRequest.Mode mode, boolean samples) {
        return new SiteRequest(
                folder.resolve("contenu"),
                site,
                reports,
                Optional.empty(),
                folder.resolve("theme"),
                TODAY,
                mode,
                samples);
    }
}
