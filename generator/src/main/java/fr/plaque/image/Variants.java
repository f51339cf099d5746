package fr.plaque.image;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import net.coobird.thumbnailator.resizers.Resizers;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.Orientation;

/** The pictures to publish of one decoded picture: the right way up, in several widths. */
final class Variants {

    private static final List<Integer> WIDTHS = List.of(480, 800, 1200);
    /** A photograph saved as PNG is so much heavier than as JPEG; a drawing is not. */
    private static final int HEAVIER = 4;

    private Variants() {}

    /** The usual widths below that of the picture, and its own up to the largest of them. */
    static List<Integer> widths(int width) {
        int widest = Math.min(width, WIDTHS.get(WIDTHS.size() - 1));
        List<Integer> widths = new ArrayList<>();
        // a width that is nearly the widest one would be one more file for nothing
        WIDTHS.stream().filter(usual -> usual < widest * 9 / 10).forEach(widths::add);
        widths.add(widest);
        return widths;
    }

    static List<PublishedImage> of(Inspection.Candidate candidate, BufferedImage pixels) {
        ExifNotes exif = candidate.exif();
        ColourProfile profile = ColourProfile.of(candidate.anatomy(), candidate.view());
        PixelSize upright = exif.isTurnedByAQuarter() ? candidate.size().turned() : candidate.size();
        List<BufferedImage> images = new ArrayList<>();
        BufferedImage wider = pixels;
        List<Integer> widths = widths(upright.width());
        for (int i = widths.size() - 1; i >= 0; i--) {
            PixelSize size = upright.scaledTo(widths.get(i));
            wider = scaled(wider, exif.isTurnedByAQuarter() ? size.turned() : size);
            if (i == widths.size() - 1) {
                profile.toScreenColours(wider);
            }
            images.add(0, upright(wider, exif.orientation()));
        }
        PixelWriter writer = writer(candidate.anatomy().kind(), images.get(images.size() - 1));
        return images.stream()
                .map(image ->
                        PublishedImage.of(writer.write(image), image.getWidth(), image.getHeight(), writer.extension()))
                .toList();
    }

    private static BufferedImage scaled(BufferedImage pixels, PixelSize size) {
        int type = pixels.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        BufferedImage scaled = new BufferedImage(size.width(), size.height(), type);
        Resizers.PROGRESSIVE.resize(pixels, scaled);
        return scaled;
    }

    private static BufferedImage upright(BufferedImage image, int orientation) {
        BufferedImage turned = ExifFilterUtils.getFilterForOrientation(Orientation.typeOf(orientation))
                .apply(image);
        if (turned.getType() == image.getType()) {
            return turned;
        }
        BufferedImage same = new BufferedImage(turned.getWidth(), turned.getHeight(), image.getType());
        Resizers.NULL.resize(turned, same);
        return same;
    }

    private static PixelWriter writer(ImageKind kind, BufferedImage largest) {
        if (kind == ImageKind.JPEG) {
            return PixelWriter.JPEG;
        }
        boolean photograph = kind == ImageKind.PNG
                && !largest.getColorModel().hasAlpha()
                && PixelWriter.PNG.write(largest).length > HEAVIER * PixelWriter.JPEG.write(largest).length;
        return photograph ? PixelWriter.JPEG : PixelWriter.PNG;
    }
}
