package fr.plaque.image;

import static fr.plaque.image.Processing.PROCESSOR;
import static fr.plaque.image.Processing.assertClean;
import static fr.plaque.image.Processing.published;
import static fr.plaque.image.Processing.rules;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.plaque.finding.Finding;
import fr.plaque.finding.Outcome;
import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImageProcessorTest {

    @Test
    void publishesAPhotographInThreeWidthsUnderNeutralNames() {
        List<PublishedImage> files = published("images/Dupont-salle.jpg", Pictures.jpeg(1600, 1200));

        assertThat(files).extracting(PublishedImage::width).containsExactly(480, 800, 1200);
        assertThat(files).extracting(PublishedImage::height).containsExactly(360, 600, 900);
        assertThat(files).allSatisfy(file -> assertThat(file.path())
                .matches("assets/images/[0-9a-f]{16}-" + file.width() + "\\.jpg"));
        BufferedImage smallest = Pictures.decoded(files.get(0).bytes());
        assertThat(smallest.getWidth()).isEqualTo(480);
        assertThat(hue(smallest, 100, 180)).isEqualTo(hue(Color.RED));
        assertThat(hue(smallest, 400, 180)).isEqualTo(hue(Color.BLUE));
    }

    @ParameterizedTest
    @CsvSource({"8, 8", "480, 480", "500, 500", "700, '480, 700'", "1000, '480, 800, 1000'", "1200, '480, 800, 1200'"})
    void neverEnlarges(int width, String expected) {
        assertThat(Variants.widths(width)).asString().isEqualTo("[" + expected + "]");
    }

    /** EXIF 4.6.4: what is stored where, when the picture stood upright. */
    @ParameterizedTest
    @CsvSource({"1, red", "2, blue", "3, blue", "4, red"})
    void turnsAndMirrorsInPlace(int orientation, String left) {
        BufferedImage image = Pictures.decoded(published("images/a.jpg", Pictures.photograph(64, 48, orientation))
                .get(0)
                .bytes());

        assertThat(List.of(image.getWidth(), image.getHeight())).containsExactly(64, 48);
        assertThat(hue(image, 8, 24)).isEqualTo(hue(left.equals("red") ? Color.RED : Color.BLUE));
    }

    @ParameterizedTest
    @CsvSource({"5, red", "6, red", "7, blue", "8, blue"})
    void standsAPhotographUpright(int orientation, String top) {
        PublishedImage file = published("images/a.jpg", Pictures.photograph(64, 48, orientation))
                .get(0);
        BufferedImage image = Pictures.decoded(file.bytes());

        assertThat(List.of(file.width(), file.height())).containsExactly(48, 64);
        assertThat(List.of(image.getWidth(), image.getHeight())).containsExactly(48, 64);
        assertThat(hue(image, 24, 8)).isEqualTo(hue(top.equals("red") ? Color.RED : Color.BLUE));
    }

    @Test
    void countsWidthsOnTheUprightPicture() {
        List<PublishedImage> files = published("images/a.jpg", Pictures.photograph(1600, 1000, 6));

        assertThat(files).extracting(PublishedImage::width).containsExactly(480, 800, 1000);
        assertThat(files).extracting(PublishedImage::height).containsExactly(768, 1280, 1600);
    }

    @Test
    void stillsAGif() {
        byte[] one = Pictures.encoded(Pictures.halves(60, 40, BufferedImage.TYPE_BYTE_INDEXED), "gif");
        Anatomy anatomy = Anatomy.of(ImageKind.GIF, one);
        ImagePart frame = anatomy.first("image").orElseThrow();
        byte[] comment = Pictures.concat(
                new byte[] {0x21, (byte) 0xFE, (byte) Pictures.COMMENT.length()},
                Pictures.latin(Pictures.COMMENT),
                new byte[1]);
        byte[] two = Pictures.concat(
                Arrays.copyOf(one, frame.end()),
                comment,
                Arrays.copyOfRange(one, frame.start(), frame.end()),
                Arrays.copyOfRange(one, frame.end(), one.length));

        Outcome<Optional<ProcessedImage>> outcome = PROCESSOR.process("images/a.gif", two);

        assertThat(outcome.findings()).extracting(Finding::rule).containsExactly("image-animee");
        PublishedImage file = outcome.value().orElseThrow().files().get(0);
        assertThat(file.path()).endsWith("-60.png");
        assertClean(file.bytes());
        assertThat(rules("images/a.gif", one)).isEmpty();
    }

    @Test
    void keepsTransparency() {
        BufferedImage clear = new BufferedImage(40, 30, BufferedImage.TYPE_INT_ARGB);
        clear.setRGB(5, 5, 0xFF00FF00);

        PublishedImage file =
                published("images/logo.png", Pictures.encoded(clear, "png")).get(0);

        BufferedImage image = Pictures.decoded(file.bytes());
        assertThat(image.getRGB(20, 20) >>> 24).isZero();
        assertThat(image.getRGB(5, 5)).isEqualTo(0xFF00FF00);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpg", "png"})
    void keepsGreysAsTheyAre(String format) {
        BufferedImage grey = new BufferedImage(600, 16, BufferedImage.TYPE_BYTE_GRAY);
        for (int x = 0; x < 600; x++) {
            for (int y = 0; y < 16; y++) {
                grey.getRaster().setSample(x, y, 0, 100);
            }
        }

        for (PublishedImage file : published("images/a." + format, Pictures.encoded(grey, format))) {
            int rgb = Pictures.decoded(file.bytes()).getRGB(200, 4);
            assertThat(rgb & 0xFF).isCloseTo(100, within(3));
        }
    }

    @Test
    void readsYccWithoutAnyHeaderSegmentAsYcc() {
        byte[] jpeg = Pictures.photograph(64, 48, 1);
        Anatomy anatomy = Anatomy.of(ImageKind.JPEG, jpeg);
        ByteArrayOutputStream bare = new ByteArrayOutputStream();
        anatomy.parts().stream()
                .filter(part -> !part.name().equals("APP0"))
                .forEach(part -> bare.write(jpeg, part.start(), part.end() - part.start()));

        BufferedImage image = Pictures.decoded(
                published("images/a.jpg", bare.toByteArray()).get(0).bytes());

        assertThat(hue(image, 8, 24)).isEqualTo(hue(Color.RED));
    }

    @Test
    void turnsTheColoursOfAPngProfileIntoThoseOfTheScreen() throws Exception {
        ByteArrayOutputStream profile = new ByteArrayOutputStream();
        profile.writeBytes(Pictures.latin("lineaire\0\0"));
        try (DeflaterOutputStream out = new DeflaterOutputStream(profile)) {
            out.write(ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData());
        }
        BufferedImage half = new BufferedImage(10, 10, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 100; i++) {
            half.setRGB(i % 10, i / 10, 0x808080);
        }
        byte[] png = Pictures.encoded(half, "png");

        byte[] linear = published("images/a.png", Pictures.pngWith(png, Pictures.chunk("iCCP", profile.toByteArray())))
                .get(0)
                .bytes();
        byte[] broken = published(
                        "images/a.png", Pictures.pngWith(png, Pictures.chunk("iCCP", new byte[] {1, 0, 0, 9})))
                .get(0)
                .bytes();

        // half the light is level 188 of sRGB (IEC 61966-2-1)
        assertThat(Pictures.decoded(linear).getRGB(5, 5) & 0xFF).isCloseTo(188, within(2));
        assertThat(Pictures.decoded(broken).getRGB(5, 5) & 0xFF).isEqualTo(0x80);
    }

    @Test
    void publishesAPhotographSavedAsPngAsJpeg() {
        BufferedImage noise = new BufferedImage(600, 400, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < 400; y++) {
            for (int x = 0; x < 600; x++) {
                int wave = (int) (100 + 60 * Math.sin(x / 40.0) * Math.cos(y / 30.0)) + (x * 31 + y * 17) % 7;
                noise.setRGB(x, y, wave << 16 | wave + 20 << 8 | wave / 2);
            }
        }

        assertThat(published("images/a.png", Pictures.encoded(noise, "png")))
                .allSatisfy(file -> assertThat(file.path()).endsWith(".jpg"));
        assertThat(published("images/a.png", Pictures.png(600, 400)))
                .allSatisfy(file -> assertThat(file.path()).endsWith(".png"));
    }

    @Test
    void givesTheSameBytesEveryTimeOnAnyThread() throws Exception {
        byte[] source = Pictures.photograph(1300, 900, 6);
        List<String> expected = paths(source);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<List<String>>> tasks = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                tasks.add(() -> paths(source));
            }
            for (Future<List<String>> result : threads.invokeAll(tasks)) {
                assertThat(result.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdown();
        }
        assertThat(paths(Pictures.photograph(1301, 900, 6))).doesNotContainAnyElementsOf(expected);
    }

    @Test
    void tellsPagesWhatTheyNeed() {
        PictureSet set = PROCESSOR
                .process("images/a.jpg", Pictures.jpeg(1000, 500))
                .value()
                .orElseThrow()
                .withText("La salle d'attente");

        assertThat(set.alt()).isEqualTo("La salle d'attente");
        assertThat(set.width()).isEqualTo(1000);
        assertThat(set.height()).isEqualTo(500);
        assertThat(set.src()).endsWith("-1000.jpg");
        assertThat(set.srcset("../"))
                .matches("\\.\\./assets/images/\\w+-480\\.jpg 480w, \\.\\./assets/images/\\w+-800\\.jpg 800w, "
                        + "\\.\\./assets/images/\\w+-1000\\.jpg 1000w");
    }

    private static List<String> paths(byte[] source) {
        return published("images/a.jpg", source).stream()
                .map(PublishedImage::path)
                .toList();
    }

    private static String hue(BufferedImage image, int x, int y) {
        return hue(new Color(image.getRGB(x, y)));
    }

    private static String hue(Color colour) {
        return (colour.getRed() > 128 ? "R" : "")
                + (colour.getGreen() > 128 ? "G" : "")
                + (colour.getBlue() > 128 ? "B" : "");
    }
}
