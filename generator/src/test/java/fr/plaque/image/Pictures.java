package fr.plaque.image;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;

/** Small picture files, made here, with whatever a camera or an ill-meaning hand puts into one. */
public final class Pictures {

    /** What no published byte may hold. */
    public static final String OWNER = "PROPRIETAIRE-SECRET";

    public static final String SERIAL = "SERIE-987654";
    public static final String THUMBNAIL = "VIGNETTE-SECRETE";
    public static final String XMP = "XMP-SECRET";
    public static final String IPTC = "IPTC-SECRET";
    public static final String COMMENT = "COMMENTAIRE-SECRET";
    /** All of them: what no published byte may hold. */
    public static final String[] NOTES = {OWNER, SERIAL, THUMBNAIL, XMP, IPTC, COMMENT};

    /** 45 degrees, 45 minutes, 50 seconds, as three rationals of eight octets. */
    public static final String POSITION = "\0\0\0\u002d\0\0\0\u0001\0\0\0\u002d\0\0\0\u0001\0\0\0\u0032\0\0\0\u0001";

    private Pictures() {}

    /** Red on the left half, blue on the right: turning it shows. */
    public static BufferedImage halves(int width, int height, int type) {
        BufferedImage image = new BufferedImage(width, height, type);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, width / 2, height);
        graphics.setColor(Color.BLUE);
        graphics.fillRect(width / 2, 0, width - width / 2, height);
        graphics.dispose();
        return image;
    }

    public static byte[] encoded(BufferedImage image, String format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(image, format, out)) {
                throw new IllegalArgumentException(format);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    public static BufferedImage decoded(byte[] bytes) {
        try {
            return ImageIO.read(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] jpeg(int width, int height) {
        return encoded(halves(width, height, BufferedImage.TYPE_INT_RGB), "jpg");
    }

    public static byte[] png(int width, int height) {
        return encoded(halves(width, height, BufferedImage.TYPE_INT_RGB), "png");
    }

    /** A telephone's photograph: EXIF with position, serial number and thumbnail, XMP, IPTC, a comment, a tail. */
    public static byte[] photograph(int width, int height, int orientation) {
        byte[] jpeg = jpeg(width, height);
        byte[] xmp = latin("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta xmlns:x='adobe:ns:meta/'>" + XMP + "</x:xmpmeta>");
        byte[] iptc = latin("Photoshop 3.0\08BIM\u0004\u0004\0\0\0\0\0\u0010\u001c\u0002\u0050\0\u000b" + IPTC);
        return concat(
                Arrays.copyOf(jpeg, 2),
                segment(0xE1, concat(latin("Exif\0\0"), exif(orientation))),
                segment(0xE1, xmp),
                segment(0xED, iptc),
                segment(0xFE, latin(COMMENT)),
                Arrays.copyOfRange(jpeg, 2, jpeg.length),
                latin(THUMBNAIL));
    }

    /** An EXIF block, big-endian: owner and orientation, serial number, position, and a thumbnail. */
    public static byte[] exif(int orientation) {
        byte[] thumbnail = concat(jpeg(16, 16), latin(THUMBNAIL));
        ByteBuffer block = ByteBuffer.allocate(2048 + thumbnail.length);
        block.put(latin("MM\0*")).putInt(8);
        block.putShort((short) 4);
        entry(block, 0x0112, 3, 1, orientation << 16);
        entry(block, 0x8298, 2, OWNER.length() + 1, 600);
        entry(block, 0x8769, 4, 1, 100);
        entry(block, 0x8825, 4, 1, 200);
        block.putInt(400);
        block.position(100);
        block.putShort((short) 1);
        entry(block, 0xA431, 2, SERIAL.length() + 1, 700);
        block.position(200);
        block.putShort((short) 4);
        entry(block, 1, 2, 2, 'N' << 24);
        entry(block, 2, 5, 3, 800);
        entry(block, 3, 2, 2, 'E' << 24);
        entry(block, 4, 5, 3, 800);
        block.position(400);
        block.putShort((short) 3);
        entry(block, 0x0103, 3, 1, 6 << 16);
        entry(block, 0x0201, 4, 1, 1000);
        entry(block, 0x0202, 4, 1, thumbnail.length);
        block.position(600).put(latin(OWNER));
        block.position(700).put(latin(SERIAL));
        block.position(800);
        block.put(latin(POSITION));
        block.position(1000).put(thumbnail);
        return Arrays.copyOf(block.array(), block.position());
    }

    private static void entry(ByteBuffer block, int tag, int type, int count, int value) {
        block.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }

    /** A JPEG segment. */
    public static byte[] segment(int marker, byte[] body) {
        return concat(
                new byte[] {(byte) 0xFF, (byte) marker, (byte) (body.length + 2 >> 8), (byte) (body.length + 2)}, body);
    }

    /** A PNG chunk. */
    public static byte[] chunk(String name, byte[] body) {
        CRC32 crc = new CRC32();
        crc.update(latin(name));
        crc.update(body);
        return concat(
                ByteBuffer.allocate(4).putInt(body.length).array(),
                latin(name),
                body,
                ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
    }

    /** A PNG with chunks put in after its head. */
    public static byte[] pngWith(byte[] png, byte[]... chunks) {
        int head = 8 + 25;
        return concat(Arrays.copyOf(png, head), concat(chunks), Arrays.copyOfRange(png, head, png.length));
    }

    /** A PNG of one grey level, a few kilobytes however large. */
    public static byte[] blankPng(int width, int height) {
        byte[] head = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put(new byte[] {1, 0, 0, 0, 0})
                .array();
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] line = new byte[1 + (width + 7) / 8];
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed, new Deflater(9))) {
            for (int y = 0; y < height; y++) {
                out.write(line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return concat(
                latin("\u0089PNG\r\n\u001a\n"),
                chunk("IHDR", head),
                chunk("IDAT", packed.toByteArray()),
                chunk("IEND", new byte[0]));
    }

    /** Text packed as a {@code zTXt} chunk packs it. */
    public static byte[] packedText(int length) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        packed.writeBytes(latin("Comment\0\0"));
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            out.write(new byte[length]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    /** A lossless WebP of one pixel, in the extended form, with the chunks given. */
    public static byte[] webp(int flags, byte[]... chunks) {
        byte[] head = riff("VP8X", new byte[] {(byte) flags, 0, 0, 0, 0, 0, 0, 0, 0, 0});
        byte[] pixels = riff("VP8L", HexFormat.of().parseHex("2f0000001007101111888808080700".substring(0, 26)));
        byte[] body = concat(latin("WEBP"), head, pixels, concat(chunks));
        return concat(latin("RIFF"), little(body.length), body);
    }

    /** A WebP chunk, padded. */
    public static byte[] riff(String name, byte[] body) {
        return concat(latin(name), little(body.length), body, new byte[body.length & 1]);
    }

    private static byte[] little(int value) {
        return new byte[] {(byte) value, (byte) (value >> 8), (byte) (value >> 16), (byte) (value >> 24)};
    }

    /** One byte a character. */
    public static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    public static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    public static byte[] concat(byte[]... pieces) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] piece : pieces) {
            out.writeBytes(piece);
        }
        return out.toByteArray();
    }
}
