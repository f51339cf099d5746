package fr.plaque.image;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a file is, by its first bytes; its name is not asked. The sentences about each kind are in {@code
 * donnees/images.yaml}.
 */
public enum ImageKind {
    JPEG("jpg", "jpeg", "jpe", "jfif"),
    PNG("png"),
    GIF("gif"),
    WEBP("webp"),
    SVG,
    HEIC,
    AVIF,
    JPEG_XL,
    JPEG_2000,
    TIFF,
    BMP,
    ICO,
    PSD,
    /** A medical image with the patient's identity in it. */
    DICOM,
    PDF,
    VIDEO,
    /** A Word or LibreOffice document, or an archive. */
    DOCUMENT,
    PAGE_WEB,
    VIDE,
    INCONNU;

    private static final int DICOM_MARK = 128;
    private static final int TEXT_LOOKED_AT = 1024;

    private final List<String> extensions;

    ImageKind(String... extensions) {
        this.extensions = List.of(extensions);
    }

    /** The name in the data file: {@code jpeg_xl}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a site may show it. */
    public boolean isPublishable() {
        return !extensions.isEmpty();
    }

    /** The endings a file of this kind may bear, the usual one first; empty for kinds that are refused. */
    public List<String> extensions() {
        return extensions;
    }

    /** The publishable kind that a file name announces by its ending. */
    public static Optional<ImageKind> named(String path) {
        String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        for (ImageKind kind : values()) {
            if (kind.extensions.contains(ending)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** What the bytes are. */
    public static ImageKind of(byte[] bytes) {
        if (bytes.length == 0) {
            return VIDE;
        }
        if (at(bytes, 0, "\u00ff\u00d8\u00ff")) {
            return JPEG;
        }
        if (at(bytes, 0, "\u0089PNG\r\n\u001a\n")) {
            return PNG;
        }
        if (at(bytes, 0, "GIF87a") || at(bytes, 0, "GIF89a")) {
            return GIF;
        }
        if (at(bytes, 0, "RIFF") && at(bytes, 8, "WEBP")) {
            return WEBP;
        }
        return refused(bytes);
    }

    private static ImageKind refused(byte[] bytes) {
        if (at(bytes, DICOM_MARK, "DICM") || at(bytes, 0, "\u0008\0\u0005\0") || at(bytes, 0, "\u0002\0\0\0UL")) {
            return DICOM;
        }
        if (at(bytes, 4, "ftyp")) {
            return family(bytes);
        }
        if (at(bytes, 0, "II*\0") || at(bytes, 0, "MM\0*") || at(bytes, 0, "II+\0") || at(bytes, 0, "MM\0+")) {
            return TIFF;
        }
        if (at(bytes, 0, "\0\0\0\fJXL ") || at(bytes, 0, "\u00ff\n")) {
            return JPEG_XL;
        }
        if (at(bytes, 0, "\0\0\0\fjP  ")) {
            return JPEG_2000;
        }
        if (at(bytes, 0, "BM")) {
            return BMP;
        }
        if (at(bytes, 0, "\0\0\u0001\0")) {
            return ICO;
        }
        if (at(bytes, 0, "8BPS")) {
            return PSD;
        }
        if (at(bytes, 0, "%PDF")) {
            return PDF;
        }
        if (at(bytes, 0, "PK\u0003\u0004")) {
            return DOCUMENT;
        }
        return markup(bytes);
    }

    /** The file family of the ISO base media format names its brand at byte 8. */
    private static ImageKind family(byte[] bytes) {
        for (String brand : List.of("avif", "avis")) {
            if (at(bytes, 8, brand)) {
                return AVIF;
            }
        }
        for (String brand : List.of("heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1")) {
            if (at(bytes, 8, brand)) {
                return HEIC;
            }
        }
        return VIDEO;
    }

    private static ImageKind markup(byte[] bytes) {
        int length = Math.min(bytes.length, TEXT_LOOKED_AT);
        String start = new String(bytes, 0, length, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        if (start.contains("<svg")) {
            return SVG;
        }
        return start.replace("\u00ef\u00bb\u00bf", "").stripLeading().startsWith("<") ? PAGE_WEB : INCONNU;
    }

    /** @param mark one character a byte */
    private static boolean at(byte[] bytes, int offset, String mark) {
        if (bytes.length < offset + mark.length()) {
            return false;
        }
        for (int i = 0; i < mark.length(); i++) {
            if ((bytes[offset + i] & 0xFF) != mark.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
