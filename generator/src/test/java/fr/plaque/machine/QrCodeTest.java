package fr.plaque.machine;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QrCodeTest {

    private static final int PIXELS = 4;
    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-(\\d+)z");

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

    private static String read(String path, int side) throws Exception {
        int width = side * PIXELS;
        int[] pixels = new int[width * width];
        Arrays.fill(pixels, 0xFFFFFF);
        Matcher run = RUN.matcher(path);
        int end = 0;
        while (run.find()) {
            assertThat(run.start()).isEqualTo(end);
            assertThat(run.group(3)).isEqualTo(run.group(4));
            end = run.end();
            int left = Integer.parseInt(run.group(1));
            int top = Integer.parseInt(run.group(2));
            assertThat(Math.min(left, top)).as("quiet zone").isGreaterThanOrEqualTo(4);
            for (int y = top * PIXELS; y < (top + 1) * PIXELS; y++) {
                Arrays.fill(
                        pixels,
                        y * width + left * PIXELS,
                        y * width + (left + Integer.parseInt(run.group(3))) * PIXELS,
                        0);
            }
        }
        assertThat(end).isEqualTo(path.length());
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, width, pixels))))
                .getText();
    }
}
