package fr.plaque.image;

import java.util.function.Consumer;

/** The chunks of a PNG file (W3C PNG, third edition, 5.3). */
final class PngParts {

    private static final int SIGNATURE = 8;

    private PngParts() {}

    /** @return whether the end chunk was met */
    static boolean read(ByteView view, Consumer<ImagePart> parts) {
        int at = SIGNATURE;
        while (true) {
            int end = view.after(at + 12, view.u32(at));
            String name = view.name(at + 4, 4);
            parts.accept(new ImagePart(name, at, at + 8, end));
            if (name.equals("IEND")) {
                return true;
            }
            at = end;
        }
    }
}
