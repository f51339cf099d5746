package fr.plaque.verify;

import static org.assertj.core.api.Assertions.assertThat;

import fr.plaque.finding.Finding;
import fr.plaque.image.ImageProcessor;
import fr.plaque.image.Pictures;
import fr.plaque.render.RenderedFile;
import fr.plaque.rule.RuleBook;
import fr.plaque.source.SourceFile;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImageGateTest {

    private static final RuleBook RULES = RuleBook.standard();

    @Test
    void letsPassWhateverTheProcessorMakes() {
        ImageProcessor processor = new ImageProcessor(RULES);
        byte[] gif = Pictures.encoded(Pictures.halves(20, 20, BufferedImage.TYPE_BYTE_INDEXED), "gif");

        for (byte[] source : List.of(Pictures.photograph(900, 600, 6), Pictures.png(900, 20), gif, Pictures.webp(0))) {
            String name = "images/a."
                    + fr.plaque.image.ImageKind.of(source).extensions().get(0);
            processor.process(name, source).value().orElseThrow().files().forEach(file -> assertThat(
                            said(file.path(), file.bytes()))
                    .isEmpty());
        }
    }

    @Test
    void refusesWhateverIsNotPixels() {
        byte[] jpeg = Pictures.jpeg(16, 16);
        byte[] png = Pictures.png(16, 16);

        assertThat(said("a.jpg", Pictures.photograph(16, 16, 1)))
                .singleElement()
                .asString()
                .contains("APP1", "APP13", "COM", "octets après la fin");
        assertThat(said("a.jpg", Pictures.concat(jpeg, new byte[] {1}))).hasSize(1);
        assertThat(said("a.jpg", Arrays.copyOf(jpeg, jpeg.length - 2))).hasSize(1);
        assertThat(said("a.png", Pictures.pngWith(png, Pictures.chunk("tEXt", Pictures.latin("Author\0x")))))
                .singleElement()
                .asString()
                .contains("tEXt");
        assertThat(said("a.png", Pictures.pngWith(png, Pictures.chunk("eXIf", Pictures.exif(1)))))
                .hasSize(1);
        assertThat(said("a.webp", Pictures.webp(8, Pictures.riff("EXIF", Pictures.exif(1)))))
                .hasSize(1);
    }

    @Test
    void refusesAThumbnailInAPlainHeader() {
        byte[] jpeg = Pictures.jpeg(16, 16);
        byte[] header = Pictures.concat(Pictures.latin("JFIF\0\1\1\0\0\1\0\1\1\1"), new byte[] {9, 9, 9});
        byte[] withThumbnail = Pictures.concat(
                Arrays.copyOf(jpeg, 2), Pictures.segment(0xE0, header), Arrays.copyOfRange(jpeg, 20, jpeg.length));

        assertThat(said("a.jpg", withThumbnail)).singleElement().asString().contains("APP0");
    }

    @Test
    void refusesAnotherTypeUnderTheName() {
        assertThat(new OutputGate(RULES).file(file("a.png", Pictures.jpeg(8, 8))))
                .extracting(Finding::rule)
                .containsExactly("donnees-fichier-inattendu");
    }

    private static List<String> said(String path, byte[] bytes) {
        return new OutputGate(RULES)
                .file(file(path, bytes)).stream()
                        .peek(finding -> assertThat(finding.rule()).isEqualTo("image-metadonnees"))
                        .map(Finding::message)
                        .toList();
    }

    private static RenderedFile file(String path, byte[] bytes) {
        return new RenderedFile(path, bytes, SourceFile.of("images/a", "").atStart());
    }
}
