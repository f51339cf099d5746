package fr.plaque.verify;

import fr.plaque.finding.Finding;
import fr.plaque.image.Anatomy;
import fr.plaque.image.ImageKind;
import fr.plaque.image.ImagePart;
import fr.plaque.render.RenderedFile;
import fr.plaque.rule.RuleBook;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Published pictures hold pixels and nothing else: no EXIF, XMP or IPTC, no thumbnail, comment or text, nothing after
 * their end. Whatever is not known to be needed is refused.
 */
final class ImageGate {

    private static final Map<ImageKind, Set<String>> NEEDED = Map.of(
            ImageKind.JPEG,
            Set.of("SOI", "DQT", "DHT", "SOF", "DRI", "SOS", "EOI"),
            ImageKind.PNG,
            Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND", "gAMA", "sRGB", "cHRM", "sBIT", "bKGD", "pHYs"),
            ImageKind.GIF,
            Set.of("header", "image", "control", "trailer"),
            ImageKind.WEBP,
            Set.of("VP8X", "VP8 ", "VP8L", "ALPH", "ICCP"));
    private static final int BARE_JFIF = 18;
    private static final int BARE_ADOBE = 16;

    private ImageGate() {}

    static Traces check(RenderedFile file, RuleBook rules, List<Finding> findings) {
        ImageKind kind = ImageKind.of(file.bytes());
        if (ImageKind.named(file.path()).filter(kind::equals).isEmpty()) {
            findings.add(rules.rule("donnees-fichier-inattendu").at(file.origin(), "fichier", file.path()));
            return Traces.none(file);
        }
        Set<String> more = unneeded(Anatomy.of(kind, file.bytes()), file.bytes());
        if (!more.isEmpty()) {
            findings.add(rules.rule("image-metadonnees")
                    .at(file.origin(), "fichier", file.path(), "quoi", String.join(", ", more)));
        }
        return Traces.none(file);
    }

    private static Set<String> unneeded(Anatomy anatomy, byte[] bytes) {
        Set<String> more = new TreeSet<>();
        for (ImagePart part : anatomy.parts()) {
            if (!NEEDED.get(anatomy.kind()).contains(part.name()) && !isBareHeader(part, bytes)) {
                more.add(part.name());
            }
        }
        if (!anatomy.whole() || anatomy.end() != bytes.length) {
            more.add(anatomy.whole() ? "des octets après la fin" : "une image incomplète");
        }
        return more;
    }

    /** JFIF without its thumbnail, and Adobe's word on the colours, hold nothing but numbers of the format. */
    private static boolean isBareHeader(ImagePart part, byte[] bytes) {
        int length = part.end() - part.start();
        return part.name().equals("APP0") && length == BARE_JFIF && starts(part, bytes, "JFIF\0")
                || part.name().equals("APP14") && length == BARE_ADOBE && starts(part, bytes, "Adobe");
    }

    private static boolean starts(ImagePart part, byte[] bytes, String mark) {
        return new String(bytes, part.body(), mark.length(), StandardCharsets.ISO_8859_1).equals(mark);
    }
}
