package fr.plaque.image;

import java.io.ByteArrayOutputStream;
import java.util.Set;

/**
 * A picture file with nothing left but what its pixels need: no EXIF, XMP, IPTC, thumbnail, comment or text, nothing
 * after its end. The coded pixels are copied as they are.
 */
final class Stripping {

    private static final Set<String> JPEG_PIXELS = Set.of("DQT", "DHT", "SOF", "DRI", "SOS", "EOI");
    private static final Set<String> PNG_PIXELS = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");
    private static final Set<String> WEBP_PIXELS = Set.of("VP8X", "VP8 ", "VP8L", "ALPH");
    private static final String ICC = "ICC_PROFILE\0";
    private static final int PNG_SIGNATURE = 8;
    private static final int ICC_SIGNATURE = 36;
    /** ICC profile and transparency (RFC 9649, 2.7). */
    private static final int KEPT_WEBP_FLAGS = 0x30;

    private Stripping() {}

    /**
     * A JPEG for the decoder.
     *
     * @param profile whether to keep the colour profile
     */
    static byte[] jpeg(Anatomy anatomy, ByteView view, boolean profile) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(view.length());
        out.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xD8});
        if (isPlainYcc(anatomy, view)) {
            out.writeBytes(
                    new byte[] {(byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F', 0, 1, 1, 0, 0, 1, 0, 1, 0, 0});
        }
        for (ImagePart part : anatomy.parts()) {
            boolean kept = JPEG_PIXELS.contains(part.name())
                    || part.name().equals("APP14") && view.has(part.body(), "Adobe")
                    || profile && part.name().equals("APP2") && view.has(part.body(), ICC);
            if (kept) {
                copy(view, part, out);
            }
        }
        return out.toByteArray();
    }

    /**
     * Without a JFIF or Adobe segment the decoder guesses between RGB and YCbCr, partly from the EXIF segment that is
     * about to go. It is told, unless the components are named R, G and B.
     */
    private static boolean isPlainYcc(Anatomy anatomy, ByteView view) {
        boolean adobe = anatomy.parts().stream()
                .anyMatch(part -> part.name().equals("APP14") && view.has(part.body(), "Adobe"));
        int frame = anatomy.first("SOF").orElseThrow().body();
        boolean rgb = view.u8(frame + 5) == 3
                && view.u8(frame + 6) == 'R'
                && view.u8(frame + 9) == 'G'
                && view.u8(frame + 12) == 'B';
        return !adobe && !rgb;
    }

    /** A PNG for the decoder, which then meets no text to inflate. */
    static byte[] png(Anatomy anatomy, ByteView view) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(view.length());
        out.write(view.bytes(), 0, PNG_SIGNATURE);
        anatomy.parts().stream()
                .filter(part -> PNG_PIXELS.contains(part.name()))
                .forEach(part -> copy(view, part, out));
        return out.toByteArray();
    }

    /** A WebP to publish; its colour profile stays, for nothing here can convert its pixels. */
    static byte[] webp(Anatomy anatomy, ByteView view) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(view.length());
        out.write(view.bytes(), 0, 12);
        for (ImagePart part : anatomy.parts()) {
            boolean kept = part.name().equals("ICCP")
                    ? view.has(part.body() + ICC_SIGNATURE, "acsp")
                    : WEBP_PIXELS.contains(part.name());
            if (kept) {
                int at = out.size();
                copy(view, part, out);
                if ((out.size() - at & 1) == 1) {
                    out.write(0);
                }
            }
        }
        byte[] webp = out.toByteArray();
        for (int i = 0; i < 4; i++) {
            webp[4 + i] = (byte) (webp.length - 8 >> 8 * i);
        }
        Anatomy.of(ImageKind.WEBP, webp).first("VP8X").ifPresent(head -> webp[head.body()] &= KEPT_WEBP_FLAGS);
        return webp;
    }

    private static void copy(ByteView view, ImagePart part, ByteArrayOutputStream out) {
        out.write(view.bytes(), part.start(), part.end() - part.start());
    }
}
