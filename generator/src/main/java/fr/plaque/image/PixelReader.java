package fr.plaque.image;

import java.awt.color.CMMException;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Decodes pictures, with a bound on the memory that all of them together hold: a large one is read with some of its
 * lines and columns left out, which its smaller pictures do not show, and one waits while others are being decoded.
 */
final class PixelReader {

    private static final int KIB = 1024;
    /** Twelve megapixels, the usual size of a telephone's photographs, are read whole, and two at a time. */
    private static final int LARGEST = 72 * KIB;

    /** Java2D makes two copies of four bytes a pixel when it scales pixels of an unusual form. */
    private static final int COPIES = 8;

    /** By colour type (W3C PNG, 11.2.1). */
    private static final List<Integer> CHANNELS = List.of(1, 1, 3, 1, 2, 1, 4);

    private final Semaphore memory = new Semaphore(LARGEST, true);

    /**
     * Decodes a picture and hands it over.
     *
     * @param use is done with the pixels when it returns
     * @return nothing when the picture cannot be decoded
     */
    <T> Optional<T> read(Anatomy anatomy, ByteView view, Function<BufferedImage, T> use) {
        int whole = cost(anatomy, view);
        int step = 1;
        while (whole / (step * step) > LARGEST) {
            step++;
        }
        int held = whole / (step * step);
        memory.acquireUninterruptibly(held);
        try {
            return decode(anatomy, view, step).map(use);
        } finally {
            memory.release(held);
        }
    }

    private static Optional<BufferedImage> decode(Anatomy anatomy, ByteView view, int step) {
        return switch (anatomy.kind()) {
            case JPEG ->
                decode("jpeg", Stripping.jpeg(anatomy, view, true), step)
                        .or(() -> decode("jpeg", Stripping.jpeg(anatomy, view, false), step));
            case PNG -> decode("png", Stripping.png(anatomy, view), step);
            default -> decode("gif", view.bytes(), step);
        };
    }

    /** The decoders of the JDK throw whatever comes when a file is broken: it means that it cannot be shown. */
    private static Optional<BufferedImage> decode(String format, byte[] bytes, int step) {
        ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
        try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(in, true, true);
            ImageReadParam parameters = reader.getDefaultReadParam();
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

    /** How much the pixels of the whole picture take, in KiB, told by its head: at most 50 million of 16 bytes. */
    private static int cost(Anatomy anatomy, ByteView view) {
        int bytes =
                switch (anatomy.kind()) {
                    case JPEG -> {
                        int components =
                                view.u8(anatomy.first("SOF").orElseThrow().body() + 5);
                        yield components == 4 ? components + COPIES : 3;
                    }
                    case PNG -> {
                        int head = anatomy.first("IHDR").orElseThrow().body();
                        int depth = view.u8(head + 8);
                        int channels = CHANNELS.get(Math.min(6, view.u8(head + 9)));
                        boolean usual = depth == 8 && channels != 2;
                        yield channels * Math.max(1, depth / 8) + (usual ? 0 : COPIES);
                    }
                    default -> 1;
                };
        return (int) (PixelSize.of(anatomy, view).pixels() * bytes / KIB) + 1;
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
