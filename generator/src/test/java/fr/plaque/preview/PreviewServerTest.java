package fr.plaque.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** Who is answered, and what; how it begins and ends. */
class PreviewServerTest extends PreviewCase {

    @Test
    void everyAnswerForbidsWhatItDoesNotNeed() throws Exception {
        for (String path : new String[] {"/", "/rien", "/_apercu/constats", "/sitemap.xml"}) {
            assertThat(raw.get(path).toLowerCase(Locale.ROOT))
                    .as(path)
                    .contains("content-security-policy: default-src 'none'", "script-src 'self'")
                    .contains("x-content-type-options: nosniff", "referrer-policy: no-referrer", "no-store")
                    .doesNotContain(
                            "strict-transport", "upgrade-insecure", "access-control", "http-equiv=\"content-sec");
        }
    }

    @Test
    void everyRequestIsAnsweredOrRefused() throws IOException {
        List<String> requests = Files.readAllLines(Path.of("src/test/resources/apercu/requetes.txt"));
        SoftAssertions all = new SoftAssertions();
        for (String line : requests.subList(1, requests.size())) {
            String[] parts = line.split(" \\| ");
            String response = raw.send(parts[0].replace("~", "\n") + "Connection: close\n\n");
            all.assertThat(parts[1].split(" ")).as(line).contains(Integer.toString(Raw.status(response)));
            all.assertThat(response).as(line).doesNotContain("root:", "rpps", "<artifactId>", "\tat ");
        }
        all.assertAll();
    }

    @Test
    void onlyThisMachineIsAnswered() throws Exception {
        for (InetAddress own :
                InetAddress.getAllByName(InetAddress.getLocalHost().getHostName())) {
            if (!own.isLoopbackAddress()) {
                assertThatThrownBy(() -> {
                            try (Socket socket = new Socket()) {
                                socket.connect(new InetSocketAddress(own, raw.port()), 2000);
                            }
                        })
                        .isInstanceOf(IOException.class);
            }
        }
    }

    @Test
    void aPortThatIsTakenIsPassedOver() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                Preview other = preview(taken.getLocalPort())) {
            assertThat(new Raw(other.address()).port()).isGreaterThan(taken.getLocalPort());
        }
    }

    @Test
    void aClosedPreviewHoldsNothingBack() throws Exception {
        try (Socket socket = raw.open()) {
            socket.getOutputStream()
                    .write(("GET /_apercu/evenements HTTP/1.1\r\nHost: 127.0.0.1:" + raw.port() + "\r\n\r\n")
                            .getBytes(StandardCharsets.ISO_8859_1));
            Raw.until(socket.getInputStream(), "data: ");
            preview.close();
            assertThat(socket.getInputStream().readAllBytes()).isNotNull();
        }
        try (ServerSocket free = new ServerSocket(raw.port(), 1, InetAddress.getLoopbackAddress())) {
            assertThat(free.isBound()).isTrue();
        }
    }

    @Test
    void aRequestThatNeverEndsIsCutOff() throws Exception {
        try (Socket socket = raw.open()) {
            socket.getOutputStream().write("GET / HTTP/1.1\r\nHost:".getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            assertThat(socket.getInputStream().read()).isEqualTo(-1);
        }
    }
}
