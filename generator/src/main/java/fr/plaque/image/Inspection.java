package fr.plaque.image;

import fr.plaque.finding.Finding;
import fr.plaque.rule.RuleBook;
import fr.plaque.rule.RuleFile;
import fr.plaque.source.Location;
import fr.plaque.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Whether a file may be decoded at all: its type, its name, its size, told by its head alone. */
final class Inspection {

    private static final int MOST_BYTES = 20 << 20;
    private static final long MOST_PIXELS = 50_000_000L;
    /** A progressive JPEG goes over the whole picture once a scan, ten times as a rule. */
    private static final long MOST_SCANNED_PIXELS = 240_000_000L;

    private static final RuleFile WORDS = RuleFile.resource("donnees/images.yaml");

    /** A picture that may be decoded. */
    record Candidate(Anatomy anatomy, ByteView view, PixelSize size, ExifNotes exif) {}

    private final RuleBook rules;
    private final String path;
    private final Location where;
    private final List<Finding> findings = new ArrayList<>();

    Inspection(RuleBook rules, String path) {
        this.rules = rules;
        this.path = path;
        this.where = SourceFile.of(path, "").atStart();
    }

    List<Finding> findings() {
        return findings;
    }

    /** Adds a finding about the file as a whole. */
    void say(String rule, String... words) {
        String[] all = new String[words.length + 2];
        all[0] = "fichier";
        all[1] = path.substring(path.lastIndexOf('/') + 1);
        System.arraycopy(words, 0, all, 2, words.length);
        findings.add(rules.rule(rule).at(where, all));
    }

    /** @return nothing when the file is refused, which the findings then say */
    Optional<Candidate> candidate(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            say("image-trop-lourde", "poids", String.format(Locale.FRANCE, "%.1f Mo", bytes.length / 1e6));
            return Optional.empty();
        }
        ImageKind kind = ImageKind.of(bytes);
        if (!hasRightType(kind)) {
            return Optional.empty();
        }
        Anatomy anatomy = Anatomy.of(kind, bytes);
        ByteView view = new ByteView(bytes);
        Optional<PixelSize> size = size(anatomy, view);
        if (size.isEmpty()) {
            say("image-abimee");
            return Optional.empty();
        }
        if (isTooLarge(anatomy, size.get())) {
            return Optional.empty();
        }
        if (!anatomy.whole()) {
            say("image-abimee");
            return Optional.empty();
        }
        return suitable(new Candidate(anatomy, view, size.get(), ExifNotes.of(anatomy, view)));
    }

    private boolean hasRightType(ImageKind kind) {
        if (kind == ImageKind.DICOM || path.toLowerCase(Locale.ROOT).matches(".*\\.(dcm|dicom|ima)")) {
            say("image-dicom");
            return false;
        }
        if (!kind.isPublishable()) {
            RuleFile words = WORDS.part(kind.id());
            say("image-type", "type", words.required("nom"), "conseil", words.required("conseil"));
            return false;
        }
        if (ImageKind.named(path).filter(kind::equals).isEmpty()) {
            say(
                    "image-extension",
                    "type",
                    WORDS.part(kind.id()).required("nom"),
                    "extension",
                    kind.extensions().get(0));
            return false;
        }
        return true;
    }

    private static Optional<PixelSize> size(Anatomy anatomy, ByteView view) {
        try {
            return Optional.of(PixelSize.of(anatomy, view)).filter(size -> !size.isEmpty());
        } catch (ByteView.CutShort e) {
            return Optional.empty();
        }
    }

    private boolean isTooLarge(Anatomy anatomy, PixelSize size) {
        String pixels = String.format(Locale.ROOT, "%d × %d", size.width(), size.height());
        if (size.pixels() > MOST_PIXELS) {
            say("image-trop-grande", "pixels", pixels);
            return true;
        }
        long scans = anatomy.count(part -> part.name().equals("SOS"));
        if (size.pixels() * scans > MOST_SCANNED_PIXELS) {
            say("image-progressive", "pixels", pixels);
            return true;
        }
        return false;
    }

    private Optional<Candidate> suitable(Candidate candidate) {
        Anatomy anatomy = candidate.anatomy();
        if (anatomy.kind() == ImageKind.WEBP) {
            if (anatomy.first("ANIM").isPresent() || anatomy.first("ANMF").isPresent()) {
                say("image-webp-animee");
                return Optional.empty();
            }
            if (candidate.exif().orientation() != 1) {
                say("image-webp-tournee");
                return Optional.empty();
            }
        }
        boolean animated = anatomy.first("acTL").isPresent()
                || anatomy.kind() == ImageKind.GIF
                        && anatomy.count(part -> part.name().equals("image")) > 1;
        if (animated) {
            say("image-animee");
        }
        if (candidate.exif().located()) {
            say("image-position");
        }
        return Optional.of(candidate);
    }
}
