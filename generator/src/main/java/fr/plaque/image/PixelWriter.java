package fr.plaque.image;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Pixels to the bytes of a file, without any metadata. The same pixels give the same bytes on the same JDK. */
enum PixelWriter {
    /** Progressive, so that a slow telephone shows something at once. */
    JPEG("jpg", "jpeg", 0.82f) {
        @Override
        void tune(ImageWriteParam parameters) {
            parameters.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        }
    },
    /** Lossless; the number is how little to hurry. */
    PNG("png", "png", 0.1f) {
        @Override
        void tune(ImageWriteParam parameters) {
            parameters.setProgressiveMode(ImageWriteParam.MODE_DISABLED);
        }
    };

    private final String extension;
    private final String format;
    private final float quality;

    PixelWriter(String extension, String format, float quality) {
        this.extension = extension;
        this.format = format;
        this.quality = quality;
    }

    abstract void tune(ImageWriteParam parameters);

    String extension() {
        return extension;
    }

    byte[] write(BufferedImage image) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(quality);
            tune(parameters);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), parameters);
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
