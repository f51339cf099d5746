package fr.plaque.image;

import static fr.plaque.image.Processing.PROCESSOR;
import static fr.plaque.image.Processing.assertClean;
import static fr.plaque.image.Processing.published;
import static fr.plaque.image.Processing.rules;
import static org.assertj.core.api.Assertions.assertThat;

import fr.plaque.finding.Finding;
import fr.plaque.finding.Outcome;
import fr.plaque.rule.RuleFile;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no picture, lies about itself, or would cost too much to read. */
class RefusedPicturesTest {

    @Test
    void refusesAWebpThatItCannotTurnOrStill() {
        assertThat(rules("images/a.webp", Pictures.webp(8, Pictures.riff("EXIF", Pictures.exif(6)))))
                .containsExactly("image-webp-tournee");
        assertThat(rules("images/a.webp", Pictures.webp(2, Pictures.riff("ANIM", new byte[6]))))
                .containsExactly("image-webp-animee");
    }

    @ParameterizedTest
    @CsvSource({
        "a.jpg, <!DOCTYPE html><p>, image-type, page web",
        "a.jpg, ....ftypheic, image-type, HEIC",
        "a.png, ....ftypavif, image-type, AVIF",
        "a.jpg, %PDF-1.7, image-type, PDF",
        "a.svg, <svg xmlns='http://www.w3.org/2000/svg'/>, image-type, SVG",
        "a.svg, <!DOCTYPE svg [<!ENTITY a 'a'>]><svg>&a;</svg>, image-type, SVG",
        "a.jpg, BM12345, image-type, BMP",
        "a.png, n'importe quoi, image-type, inconnu",
        "a.gif, '', image-type, vide",
        "a.dcm, quelque chose, image-dicom, DICOM"
    })
    void refusesWhatIsNoPicture(String name, String content, String rule, String word) {
        Outcome<Optional<ProcessedImage>> outcome = PROCESSOR.process("images/" + name, Pictures.latin(content));

        assertThat(outcome.value()).isEmpty();
        assertThat(outcome.findings()).hasSize(1);
        Finding finding = outcome.findings().get(0);
        assertThat(finding.rule()).isEqualTo(rule);
        assertThat(finding.isError()).isTrue();
        assertThat(finding.message()).contains(name, word);
        assertThat(finding.location()).hasToString("images/" + name + ":1:1");
        assertThat(finding.remedy()).isNotBlank();
    }

    @Test
    void refusesADicomFileUnderAnyName() {
        byte[] dicom = Pictures.concat(new byte[128], Pictures.latin("DICM\2\0\0\0UL"));

        assertThat(rules("images/radio.jpg", dicom)).containsExactly("image-dicom");
    }

    @Test
    void everyRefusedKindHasItsSentence() {
        for (ImageKind kind : ImageKind.values()) {
            if (kind != ImageKind.DICOM) {
                RuleFile words = RuleFile.resource("donnees/images.yaml").part(kind.id());
                assertThat(words.required("nom")).as(kind.id()).isNotBlank();
                assertThat(words.optional("conseil").isPresent()).as(kind.id()).isNotEqualTo(kind.isPublishable());
            }
        }
    }

    @Test
    void refusesANameThatLies() {
        Outcome<Optional<ProcessedImage>> outcome = PROCESSOR.process("images/a.png", Pictures.jpeg(8, 8));

        assertThat(outcome.findings()).extracting(Finding::rule).containsExactly("image-extension");
        assertThat(outcome.findings().get(0).remedy()).contains("« .jpg »");
        assertThat(rules("images/A.JPEG", Pictures.jpeg(8, 8))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 30, 300, 600})
    void refusesAPictureCutShort(int length) {
        byte[] jpeg = Pictures.jpeg(200, 200);

        assertThat(rules("images/a.jpg", Arrays.copyOf(jpeg, length))).containsExactly("image-abimee");
        assertThat(rules("images/a.jpg", Arrays.copyOf(jpeg, jpeg.length - 2))).containsExactly("image-abimee");
    }

    @Test
    void survivesEveryByteBeingWrong() {
        for (byte[] good : List.of(
                Pictures.photograph(24, 16, 6),
                Pictures.pngWith(Pictures.png(24, 16), Pictures.chunk("eXIf", Pictures.exif(3))),
                Pictures.webp(8, Pictures.riff("EXIF", Pictures.exif(1))),
                Pictures.encoded(Pictures.halves(24, 16, BufferedImage.TYPE_BYTE_INDEXED), "gif"))) {
            String name = "images/a." + ImageKind.of(good).extensions().get(0);
            for (int at = 0; at < good.length; at += good.length > 2000 ? 3 : 1) {
                byte[] wrong = good.clone();
                wrong[at] ^= (byte) 0xFF;
                Outcome<Optional<ProcessedImage>> outcome = PROCESSOR.process(name, wrong);
                assertThat(outcome.value().isPresent() || !outcome.findings().isEmpty())
                        .isTrue();
                outcome.value().ifPresent(image -> image.files().forEach(file -> assertClean(file.bytes())));
            }
        }
    }

    @Test
    @Timeout(10)
    void refusesBombsBeforeDecodingThem() {
        byte[] hugePng = Pictures.blankPng(12_000, 12_000);
        byte[] hugeGif = Pictures.concat(
                Pictures.latin("GIF89a"), new byte[7], new byte[] {0x2C, 0, 0, 0, 0, -1, -1, -1, -1, 0, 2, 1, 0, 0, 0x3B
                });
        byte[] hugeJpeg = Pictures.jpeg(16, 16);
        int frame =
                Anatomy.of(ImageKind.JPEG, hugeJpeg).first("SOF").orElseThrow().body();
        Arrays.fill(hugeJpeg, frame + 1, frame + 5, (byte) 0xFF);
        byte[] hugeWebp = Pictures.webp(0);
        Arrays.fill(hugeWebp, 24, 30, (byte) 0xFF);

        assertThat(rules("images/a.png", hugePng)).containsExactly("image-trop-grande");
        assertThat(rules("images/a.gif", hugeGif)).containsExactly("image-trop-grande");
        assertThat(rules("images/a.jpg", hugeJpeg)).containsExactly("image-trop-grande");
        assertThat(rules("images/a.webp", hugeWebp)).containsExactly("image-trop-grande");
        assertThat(rules("images/a.jpg", new byte[(20 << 20) + 1])).containsExactly("image-trop-lourde");
    }

    @Test
    void refusesAProgressivePictureOfCountlessScans() {
        byte[] jpeg = Pictures.jpeg(3000, 3000);
        ImagePart scan = Anatomy.of(ImageKind.JPEG, jpeg).first("SOS").orElseThrow();
        byte[] head = Arrays.copyOfRange(jpeg, scan.start(), scan.body() + 10);
        byte[][] scans = new byte[60][];
        Arrays.fill(scans, head);
        byte[] slow = Pictures.concat(
                Arrays.copyOf(jpeg, scan.start()),
                Pictures.concat(scans),
                Arrays.copyOfRange(jpeg, scan.start(), jpeg.length));

        assertThat(rules("images/a.jpg", slow)).containsExactly("image-progressive");
    }

    @Test
    @Timeout(10)
    void readsALargeButHonestPictureWithinItsMemory() {
        List<PublishedImage> files = published("images/plan.png", Pictures.blankPng(7000, 7000));

        assertThat(files).extracting(PublishedImage::width).containsExactly(480, 800, 1200);
    }
}
