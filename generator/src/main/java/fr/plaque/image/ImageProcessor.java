package fr.plaque.image;

import fr.plaque.finding.Outcome;
import fr.plaque.rule.RuleBook;
import java.util.List;
import java.util.Optional;

/**
 * Turns the author's picture files into those of the site. What goes in is checked by its head before anything is
 * decoded: type, name, weight (20 MiB), pixels (50 millions). What comes out was encoded anew from upright sRGB pixels,
 * or, for WebP, which the JDK cannot decode, copied without its metadata.
 *
 * <p>One processor may serve any number of threads: the pictures being decoded at a time take 72 MiB at
 * most.
 */
public final class ImageProcessor {

    private final RuleBook rules;
    private final PixelReader reader = new PixelReader();

    public ImageProcessor(RuleBook rules) {
        this.rules = rules;
    }

    /**
     * Processes one file.
     *
     * @param path of the author's file, relative to {@code contenu}; findings point at it
     * @param bytes the whole file
     * @return the pictures to publish, or nothing with the reason among the findings
     */
    public Outcome<Optional<ProcessedImage>> process(String path, byte[] bytes) {
        Inspection inspection = new Inspection(rules, path);
        Optional<ProcessedImage> image =
                inspection.candidate(bytes).flatMap(candidate -> publish(candidate, inspection));
        return new Outcome<>(image, inspection.findings());
    }

    private Optional<ProcessedImage> publish(Inspection.Candidate candidate, Inspection inspection) {
        if (candidate.anatomy().kind() == ImageKind.WEBP) {
            byte[] webp = Stripping.webp(candidate.anatomy(), candidate.view());
            PixelSize size = candidate.size();
            return Optional.of(
                    new ProcessedImage(List.of(PublishedImage.of(webp, size.width(), size.height(), "webp"))));
        }
        Optional<List<PublishedImage>> files =
                reader.read(candidate.anatomy(), candidate.view(), pixels -> Variants.of(candidate, pixels));
        if (files.isEmpty()) {
            inspection.say("image-abimee");
        }
        return files.map(ProcessedImage::new);
    }
}
