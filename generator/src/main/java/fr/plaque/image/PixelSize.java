package fr.plaque.image;

/** Width and height in pixels, as the file announces them. */
record PixelSize(int width, int height) {

    /**
     * The size in the head of a picture; nothing is decoded.
     *
     * @throws ByteView.CutShort if it is not there
     */
    static PixelSize of(Anatomy anatomy, ByteView view) {
        return switch (anatomy.kind()) {
            case JPEG -> {
                int body = body(anatomy, "SOF");
                yield new PixelSize(view.u16(body + 3), view.u16(body + 1));
            }
            case PNG -> {
                int body = body(anatomy, "IHDR");
                yield new PixelSize(clamp(view.u32(body)), clamp(view.u32(body + 4)));
            }
            case GIF -> {
                int body = body(anatomy, "image");
                yield new PixelSize(view.u16le(body + 4), view.u16le(body + 6));
            }
            case WEBP -> webp(anatomy, view);
            default -> throw new IllegalArgumentException("no picture: " + anatomy.kind());
        };
    }

    /** The frame's own size (RFC 9649, 2.5 and 3.4, RFC 6386, 9.1), or the canvas when that one is larger. */
    private static PixelSize webp(Anatomy anatomy, ByteView view) {
        PixelSize frame;
        if (anatomy.first("VP8L").isPresent()) {
            long bits = view.u32le(body(anatomy, "VP8L") + 1);
            frame = new PixelSize((int) (bits & 0x3FFF) + 1, (int) (bits >> 14 & 0x3FFF) + 1);
        } else {
            int body = body(anatomy, "VP8 ");
            frame = new PixelSize(view.u16le(body + 6) & 0x3FFF, view.u16le(body + 8) & 0x3FFF);
        }
        if (anatomy.first("VP8X").isEmpty()) {
            return frame;
        }
        int body = body(anatomy, "VP8X");
        return new PixelSize(
                Math.max(frame.width, view.u24le(body + 4) + 1), Math.max(frame.height, view.u24le(body + 7) + 1));
    }

    private static int body(Anatomy anatomy, String part) {
        return anatomy.first(part).orElseThrow(() -> new ByteView.CutShort(0)).body();
    }

    private static int clamp(long length) {
        return (int) Math.min(length, Integer.MAX_VALUE);
    }

    long pixels() {
        return (long) width * height;
    }

    boolean isEmpty() {
        return width == 0 || height == 0;
    }

    /** The same once turned by a quarter. */
    PixelSize turned() {
        return new PixelSize(height, width);
    }

    /** The same shape, {@code target} pixels wide. */
    PixelSize scaledTo(int target) {
        return new PixelSize(target, (int) Math.max(1, Math.round((double) height * target / width)));
    }
}
