package fr.plaque.image;

import java.awt.color.CMMException;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.zip.InflaterInputStream;

/**
 * The colour profile of a PNG (chunk {@code iCCP}), which the decoder of the JDK leaves aside; that of a JPEG it
 * applies itself. Published pictures are in sRGB, the colours of the Web.
 */
final class ColourProfile {

    private static final int LARGEST = 1 << 20;
    private static final int LONGEST_NAME = 80;
    private static final int[] COLOURS = {0, 1, 2};

    private final Optional<ColorConvertOp> conversion;

    private ColourProfile(Optional<ColorConvertOp> conversion) {
        this.conversion = conversion;
    }

    /** The profile in the file; none when there is none, or none that makes sense. */
    static ColourProfile of(Anatomy anatomy, ByteView view) {
        return new ColourProfile(
                anatomy.kind() == ImageKind.PNG
                        ? anatomy.first("iCCP").flatMap(part -> read(part, view))
                        : Optional.empty());
    }

    private static Optional<ColorConvertOp> read(ImagePart part, ByteView view) {
        int at = part.body();
        while (at < part.end() && at < part.body() + LONGEST_NAME && view.u8(at) != 0) {
            at++;
        }
        int from = Math.min(part.end(), at + 2);
        ByteArrayInputStream packed = new ByteArrayInputStream(view.bytes(), from, part.end() - 4 - from);
        try (InflaterInputStream in = new InflaterInputStream(packed)) {
            ICC_Profile profile = ICC_Profile.getInstance(in.readNBytes(LARGEST));
            if (profile.getColorSpaceType() != ColorSpace.TYPE_RGB) {
                return Optional.empty();
            }
            ICC_Profile[] way = {profile, ICC_Profile.getInstance(ColorSpace.CS_sRGB)};
            ColorConvertOp conversion = new ColorConvertOp(way, null);
            // a profile may look right and fail in use: one pixel tells
            conversion.filter(Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 1, 1, 3, null), null);
            return Optional.of(conversion);
        } catch (IOException | IllegalArgumentException | CMMException e) {
            return Optional.empty();
        }
    }

    /** Turns the colours of an RGB picture into sRGB, in place; transparency stays. */
    void toScreenColours(BufferedImage image) {
        conversion.ifPresent(way -> {
            WritableRaster colours =
                    image.getRaster().createWritableChild(0, 0, image.getWidth(), image.getHeight(), 0, 0, COLOURS);
            colours.setRect(way.filter(colours, null));
        });
    }
}
