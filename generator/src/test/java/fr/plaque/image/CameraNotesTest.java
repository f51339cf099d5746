package fr.plaque.image;

import static fr.plaque.image.Processing.PROCESSOR;
import static fr.plaque.image.Processing.assertClean;
import static fr.plaque.image.Processing.published;
import static org.assertj.core.api.Assertions.assertThat;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import fr.plaque.finding.Finding;
import fr.plaque.finding.Outcome;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a camera or an editor wrote beside the pixels must not be published. */
class CameraNotesTest {

    @Test
    void leavesNothingOfACamerasNotesInAnyByte() throws Exception {
        Outcome<Optional<ProcessedImage>> outcome = PROCESSOR.process("images/a.jpg", Pictures.photograph(900, 600, 1));

        assertThat(outcome.findings()).extracting(Finding::rule).containsExactly("image-position");
        assertThat(metadata(Pictures.photograph(900, 600, 1)))
                .as("the source has what must go")
                .contains("GPS", "Exif Thumbnail", "XMP", "IPTC", "JpegComment");
        for (PublishedImage file : outcome.value().orElseThrow().files()) {
            assertClean(file.bytes());
            assertThat(metadata(file.bytes())).containsOnly("JPEG", "JFIF", "Huffman", "File Type");
        }
    }

    @Test
    void leavesNothingInAPngEither() throws Exception {
        byte[] source = Pictures.pngWith(
                Pictures.png(600, 40),
                Pictures.chunk("eXIf", Pictures.exif(1)),
                Pictures.chunk("tEXt", Pictures.latin("Author\0" + Pictures.OWNER)),
                Pictures.chunk("iTXt", Pictures.latin("XML:com.adobe.xmp\0\0\0\0\0" + Pictures.XMP)),
                Pictures.chunk("tIME", new byte[] {7, (byte) 0xEA, 1, 1, 1, 1, 1}));

        List<PublishedImage> files = published("images/a.png", source);

        assertThat(files).extracting(PublishedImage::width).containsExactly(480, 600);
        for (PublishedImage file : files) {
            assertClean(file.bytes());
            assertThat(metadata(file.bytes())).containsOnly("PNG-IHDR", "File Type");
        }
    }

    @Test
    @Timeout(10)
    void doesNotInflateTexts() {
        byte[] bomb = Pictures.pngWith(Pictures.png(8, 8), Pictures.chunk("zTXt", Pictures.packedText(200 << 20)));

        assertThat(published("images/a.png", bomb).get(0).bytes()).hasSizeLessThan(1000);
    }

    @Test
    void copiesWebpWithoutItsMetadata() throws Exception {
        byte[] source = Pictures.webp(
                0x0C, Pictures.riff("EXIF", Pictures.exif(1)), Pictures.riff("XMP ", Pictures.latin(Pictures.XMP)));

        Outcome<Optional<ProcessedImage>> outcome = PROCESSOR.process("images/a.webp", source);

        byte[] webp = outcome.value().orElseThrow().files().get(0).bytes();
        assertThat(outcome.findings()).extracting(Finding::rule).containsExactly("image-position");
        assertClean(webp);
        assertThat(metadata(webp)).containsOnly("WebP", "File Type");
        assertThat(webp).isEqualTo(Pictures.webp(0));
        assertThat(outcome.value().get().files().get(0).path()).matches("assets/images/[0-9a-f]{16}-1\\.webp");
    }

    /** Names of the kinds of metadata that an independent reader finds. */
    private static Set<String> metadata(byte[] bytes) throws Exception {
        Metadata metadata = ImageMetadataReader.readMetadata(new ByteArrayInputStream(bytes));
        return StreamSupport.stream(metadata.getDirectories().spliterator(), false)
                .map(Directory::getName)
                .collect(Collectors.toSet());
    }
}
