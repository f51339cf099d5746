package fr.plaque.generator;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/** What the tests ask: a folder laid out as an author's, on the day of the fixtures, whose sample values may be published. */
public final class Requests {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private Requests() {}

    public static SiteRequest check(Path folder) {
        return request(folder, folder.resolve("target"), SiteRequest.Mode.VERIFIER);
    }

    /** @param target will hold {@code site} and {@code rapports} */
    public static SiteRequest build(Path folder, Path target) {
        return request(folder, target, SiteRequest.Mode.CONSTRUIRE);
    }

    private static SiteRequest request(Path folder, Path target, SiteRequest.Mode mode) {
        return new SiteRequest(
                folder.resolve("contenu"),
                target.resolve("site"),
                target.resolve("rapports"),
                Optional.empty(),
                folder.resolve("theme"),
                TODAY,
                mode,
                true);
    }
}
