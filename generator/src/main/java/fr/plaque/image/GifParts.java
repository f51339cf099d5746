package fr.plaque.image;

import java.util.function.Consumer;

/** The blocks of a GIF file (GIF89a, appendix B). */
final class GifParts {

    private GifParts() {}

    /** @return whether the trailer was met */
    static boolean read(ByteView view, Consumer<ImagePart> parts) {
        int at = 13 + colourTable(view.u8(10));
        view.u8(at);
        parts.accept(new ImagePart("header", 0, 6, at));
        while (true) {
            int start = at;
            switch (view.u8(at)) {
                case 0x2C -> {
                    at = blocks(view, at + 11 + colourTable(view.u8(at + 9)));
                    parts.accept(new ImagePart("image", start, start + 1, at));
                }
                case 0x21 -> {
                    at = blocks(view, at + 2);
                    parts.accept(new ImagePart(extension(view, start), start, start + 2, at));
                }
                case 0x3B -> {
                    parts.accept(new ImagePart("trailer", at, at + 1, at + 1));
                    return true;
                }
                default -> {
                    return false;
                }
            }
        }
    }

    private static int colourTable(int flags) {
        return (flags & 0x80) == 0 ? 0 : 3 << (flags & 7) + 1;
    }

    /** Sub-blocks, each with its size before it, to the empty one. */
    private static int blocks(ByteView view, int from) {
        int at = from;
        while (view.u8(at) != 0) {
            at += 1 + view.u8(at);
        }
        return at + 1;
    }

    private static String extension(ByteView view, int at) {
        return switch (view.u8(at + 1)) {
            case 0xF9 -> "control";
            case 0xFE -> "comment";
            case 0x01 -> "text";
            case 0xFF -> "application " + view.name(at + 3, 11);
            default -> "extension";
        };
    }
}
