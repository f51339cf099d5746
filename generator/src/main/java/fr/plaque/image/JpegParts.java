package fr.plaque.image;

import java.util.function.Consumer;

/** The segments of a JPEG file (ITU-T T.81, annex B): a scan with its coded data is one part. */
final class JpegParts {

    private static final int SOI = 0xD8;
    private static final int EOI = 0xD9;
    private static final int SOS = 0xDA;

    private JpegParts() {}

    /** @return whether the end of the image was met */
    static boolean read(ByteView view, Consumer<ImagePart> parts) {
        int at = 0;
        while (view.u8(at) == 0xFF) {
            int marker = view.u8(at + 1);
            if (marker == 0xFF) {
                at++;
                continue;
            }
            if (marker == SOI || marker == EOI) {
                parts.accept(new ImagePart(name(marker), at, at + 2, at + 2));
                if (marker == EOI) {
                    return true;
                }
                at += 2;
                continue;
            }
            int end = view.after(at + 2, Math.max(2, view.u16(at + 2)));
            if (marker == SOS) {
                end = scanEnd(view, end);
            }
            parts.accept(new ImagePart(name(marker), at, at + 4, end));
            at = end;
        }
        return false;
    }

    /** Coded data run to the next marker that is neither a stuffed byte nor a restart. */
    private static int scanEnd(ByteView view, int from) {
        int at = from;
        while (true) {
            if (view.u8(at) == 0xFF) {
                int next = view.u8(at + 1);
                if (next != 0 && next != 0xFF && (next < 0xD0 || next > 0xD7)) {
                    return at;
                }
                at++;
            }
            at++;
        }
    }

    private static String name(int marker) {
        if (marker >= 0xE0 && marker <= 0xEF) {
            return "APP" + (marker - 0xE0);
        }
        if (marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC) {
            return "SOF";
        }
        return switch (marker) {
            case 0xC4 -> "DHT";
            case SOI -> "SOI";
            case EOI -> "EOI";
            case SOS -> "SOS";
            case 0xDB -> "DQT";
            case 0xDD -> "DRI";
            case 0xFE -> "COM";
            default -> "marker " + marker;
        };
    }
}
