package fr.plaque.image;

import java.util.function.Consumer;

/** The chunks of a WebP file (RFC 9649, 2.3 to 2.7). */
final class WebpParts {

    private static final int HEADER = 12;

    private WebpParts() {}

    /** @return whether all that the file announces is there */
    static boolean read(ByteView view, Consumer<ImagePart> parts) {
        int end = view.after(8, view.u32le(4));
        int at = HEADER;
        while (at < end) {
            long size = view.u32le(at + 4);
            // a chunk of odd size is padded, which some writers leave out at the end of the file
            int next = (int) Math.min(view.length(), at + 8 + size + (size & 1));
            view.after(at + 8, size);
            parts.accept(new ImagePart(view.name(at, 4), at, at + 8, next));
            at = next;
        }
        return at == end || at == end + 1;
    }
}
