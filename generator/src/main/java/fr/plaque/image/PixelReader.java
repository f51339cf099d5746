package fr.plaque.image;

import java.awt.color.CMMException;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Decodes pictures, with a bound on the memory that all of them together hold: a large one is read with some of its
 * lines and columns left out, which its smaller pictures do not show, and one waits while others are being decoded.
 */
final class PixelReader {

    private static final int KIB = 1024;
    /** Twelve megapixels with transparency, the usual size of a telephone's photographs, are read whole. */
    private static final int LARGEST = 48 * KIB;

    private final Semaphore memory = new Semaphore(2 * LARGEST, true);

    /**
     * Decodes a picture and hands it over.
     *
     * @param use is done with the pixels when it returns
     * @return nothing when the picture cannot be decoded
     */
    <T> Optional<T> read(Anatomy anatomy, ByteView view, Function<BufferedImage, T> use) {
        memory.acquireUninterruptibly(LARGEST);
        try {
            return decode(anatomy, view).map(use);
        } finally {
            memory.release(LARGEST);
        }
    }

    private static Optional<BufferedImage> decode(Anatomy anatomy, ByteView view) {
        return switch (anatomy.kind()) {
            case JPEG ->
                decode("jpeg", Stripping.jpeg(anatomy, view, true))
                        .or(() -> decode("jpeg", Stripping.jpeg(anatomy, view, false)));
            case PNG -> decode("png", Stripping.png(anatomy, view));
            default -> decode("gif", view.bytes());
        };
    }

    /** The decoders of the JDK throw whatever comes when a file is broken: it means that it cannot be shown. */
    private static Optional<BufferedImage> decode(String format, byte[] bytes) {
        ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
        try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(in, true, true);
            ImageReadParam parameters = reader.getDefaultReadParam();
            int step = step(reader);
            parameters.setSourceSubsampling(step, step, 0, 0);
            return Optional.of(withoutInks(reader.read(0, parameters)));
        } catch (IOException | IllegalArgumentException | IllegalStateException | CMMException e) {
            return Optional.empty();
        } catch (IndexOutOfBoundsException | NegativeArraySizeException | NullPointerException e) {
            return Optional.empty();
        } finally {
            reader.dispose();
        }
    }

    /** The smallest step between the columns and lines read that keeps the pixels within the bound. */
    private static int step(ImageReader reader) throws IOException {
        ImageTypeSpecifier type = reader.getRawImageType(0);
        int bits = type == null ? 32 : Math.max(24, type.getColorModel().getPixelSize());
        long kib = (long) reader.getWidth(0) * reader.getHeight(0) * bits / 8 / KIB;
        int step = 1;
        while (kib / ((long) step * step) > LARGEST) {
            step++;
        }
        return step;
    }

    /**
     * Printers' colours to the screen's, the plain way: no profile is looked at. The decoder gives the four inks, and a
     * colour space of its own that washes them out.
     */
    private static BufferedImage withoutInks(BufferedImage image) {
        ColorModel model = image.getColorModel();
        if (model.getNumComponents() != 4 || model.hasAlpha()) {
            return image;
        }
        Raster inks = image.getRaster();
        BufferedImage rgb = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        int[] line = new int[4 * image.getWidth()];
        int[] screen = new int[image.getWidth()];
        for (int y = 0; y < image.getHeight(); y++) {
            inks.getPixels(0, y, image.getWidth(), 1, line);
            for (int x = 0; x < screen.length; x++) {
                int white = 255 - line[4 * x + 3];
                int red = (255 - line[4 * x]) * white / 255;
                int green = (255 - line[4 * x + 1]) * white / 255;
                int blue = (255 - line[4 * x + 2]) * white / 255;
                screen[x] = red << 16 | green << 8 | blue;
            }
            rgb.setRGB(0, y, screen.length, 1, screen, 0, screen.length);
        }
        return rgb;
    }
}
