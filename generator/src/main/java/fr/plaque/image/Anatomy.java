package fr.plaque.image;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * The parts a picture file is made of, found without decoding or inflating anything.
 *
 * @param kind one of the publishable kinds
 * @param parts in the order of the file; nothing that stands after the end of the picture is among them
 * @param whole whether the picture is there to its end
 * @param end the byte after the picture; what follows belongs to nothing
 */
public record Anatomy(ImageKind kind, List<ImagePart> parts, boolean whole, int end) {

    /** No camera and no editor comes near; a file made of more is made to harm. */
    private static final int MOST_PARTS = 50_000;

    public Anatomy {
        parts = List.copyOf(parts);
    }

    /** @throws IllegalArgumentException if the kind is not a publishable one */
    public static Anatomy of(ImageKind kind, byte[] bytes) {
        ByteView view = new ByteView(bytes);
        List<ImagePart> parts = new ArrayList<>();
        Consumer<ImagePart> found = part -> {
            if (parts.size() == MOST_PARTS) {
                throw new ByteView.CutShort(part.start());
            }
            parts.add(part);
        };
        boolean whole;
        try {
            whole = switch (kind) {
                case JPEG -> JpegParts.read(view, found);
                case PNG -> PngParts.read(view, found);
                case GIF -> GifParts.read(view, found);
                case WEBP -> WebpParts.read(view, found);
                default -> throw new IllegalArgumentException("no picture: " + kind);
            };
        } catch (ByteView.CutShort e) {
            whole = false;
        }
        int end = parts.isEmpty() ? 0 : parts.get(parts.size() - 1).end();
        return new Anatomy(kind, parts, whole, end);
    }

    public Optional<ImagePart> first(String name) {
        return parts.stream().filter(part -> part.name().equals(name)).findFirst();
    }

    public long count(Predicate<ImagePart> which) {
        return parts.stream().filter(which).count();
    }
}
