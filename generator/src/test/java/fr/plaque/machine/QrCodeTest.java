package fr.plaque.machine;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QrCodeTest {

    private static final int PIXELS = 4;
    private static final Pattern RUN = Pattern.compile("(?:M(\\d+) (\\d+)\\.5|m(\\d+) 0)h(\\d+)");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://dr-exemple.example/peridurale/",
                "https://xn--mdecin-bva.example/a",
                "https://hopital.example/services/anesthesie/fiches/l-anesthesie-de-votre-enfant-avant-pendant-apres/"
            })
    void anotherReaderReadsIt(String address) throws Exception {
        String svg = QrCode.svg(address, "Adresse de « cette » page <&>");
        Document drawing = Jsoup.parse(svg, "", Parser.xmlParser());
        assertThat(drawing.selectFirst("title").text()).isEqualTo("Adresse de « cette » page <&>");
        int side = Integer.parseInt(drawing.selectFirst("svg").attr("viewBox").split(" ")[2]);
        assertThat(read(drawing.select("path").last().attr("d"), side)).isEqualTo(address);
        assertThat(QrCode.svg(address, "Adresse de « cette » page <&>")).isEqualTo(svg);
    }

    @Test
    void anotherReaderReadsManyOfThem() throws Exception {
        for (int i = 0; i < 300; i++) {
            String address =
                    "https://dr-exemple.example/fiches/" + Integer.toString(i * 7919, 36) + "/" + "x".repeat(i % 60);
            Document drawing = Jsoup.parse(QrCode.svg(address, "A"), "", Parser.xmlParser());
            int side =
                    Integer.parseInt(drawing.selectFirst("svg").attr("viewBox").split(" ")[2]);
            assertThat(read(drawing.select("path").last().attr("d"), side)).isEqualTo(address);
        }
    }

    private static String read(String path, int side) throws Exception {
        int width = side * PIXELS;
        int[] pixels = new int[width * width];
        Arrays.fill(pixels, 0xFFFFFF);
        Matcher run = RUN.matcher(path);
        int end = 0;
        int left = 0;
        int top = 0;
        while (run.find()) {
            assertThat(run.start()).isEqualTo(end);
            end = run.end();
            boolean newRow = run.group(1) != null;
            left = newRow ? Integer.parseInt(run.group(1)) : left + Integer.parseInt(run.group(3));
            top = newRow ? Integer.parseInt(run.group(2)) : top;
            assertThat(Math.min(left, top)).as("quiet zone").isGreaterThanOrEqualTo(4);
            int right = left + Integer.parseInt(run.group(4));
            for (int y = top * PIXELS; y < (top + 1) * PIXELS; y++) {
                Arrays.fill(pixels, y * width + left * PIXELS, y * width + right * PIXELS, 0);
            }
            left = right;
        }
        assertThat(end).isEqualTo(path.length());
        return new QRCodeReader()
                .decode(
                        new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, width, pixels))),
                        Map.of(DecodeHintType.PURE_BARCODE, true))
                .getText();
    }
}
