package fr.plaque.image;

import com.drew.lang.ByteArrayReader;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import com.drew.metadata.exif.GpsDirectory;
import java.util.Arrays;
import java.util.Optional;

/**
 * What a picture's EXIF block says that matters here (CIPA DC-008).
 *
 * @param orientation 1 to 8: how to turn the pixels, 1 for not at all
 * @param located whether it says where the picture was taken
 */
record ExifNotes(int orientation, boolean located) {

    private static final ExifNotes NONE = new ExifNotes(1, false);
    private static final String PREAMBLE = "Exif\0\0";

    static ExifNotes of(Anatomy anatomy, ByteView view) {
        return block(anatomy, view).map(ExifNotes::read).orElse(NONE);
    }

    /** Whether width and height change places. */
    boolean isTurnedByAQuarter() {
        return orientation >= 5;
    }

    private static Optional<byte[]> block(Anatomy anatomy, ByteView view) {
        String name =
                switch (anatomy.kind()) {
                    case JPEG -> "APP1";
                    case PNG -> "eXIf";
                    case WEBP -> "EXIF";
                    default -> "";
                };
        return anatomy.parts().stream()
                .filter(part -> part.name().equals(name))
                .filter(part -> anatomy.kind() != ImageKind.JPEG || view.has(part.body(), PREAMBLE))
                .map(part -> {
                    int start = part.body() + (view.has(part.body(), PREAMBLE) ? PREAMBLE.length() : 0);
                    return Arrays.copyOfRange(view.bytes(), start, Math.max(start, part.end()));
                })
                .findFirst();
    }

    private static ExifNotes read(byte[] block) {
        Metadata metadata = new Metadata();
        new ExifReader().extract(new ByteArrayReader(block), metadata);
        GpsDirectory gps = metadata.getFirstDirectoryOfType(GpsDirectory.class);
        return new ExifNotes(
                orientation(metadata.getFirstDirectoryOfType(ExifIFD0Directory.class)),
                gps != null && gps.containsTag(GpsDirectory.TAG_LATITUDE));
    }

    private static int orientation(Directory directory) {
        if (directory == null || !directory.containsTag(ExifDirectoryBase.TAG_ORIENTATION)) {
            return 1;
        }
        try {
            int value = directory.getInt(ExifDirectoryBase.TAG_ORIENTATION);
            return value >= 1 && value <= 8 ? value : 1;
        } catch (MetadataException e) {
            return 1;
        }
    }
}
