package fr.plaque.machine;

import static org.assertj.core.api.Assertions.assertThat;

import fr.plaque.model.AdresseSite;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class HostFilesTest {

    private static final AdresseSite FOLDER =
            AdresseSite.lire("https://hopital.example/anesthesie").orElseThrow();

    @Test
    void everyHostGetsTheSameHeaders() {
        assertThat(read(HostFiles.netlify(SampleProfile.ADDRESS).split("\n\n")[0], "(?m)^  ([\\w-]+): (.+)$"))
                .isEqualTo(SecurityHeaders.all());
        assertThat(read(HostFiles.apache(SampleProfile.ADDRESS), "(?m)^  Header always set ([\\w-]+) \"([^\"]+)\"$"))
                .isEqualTo(SecurityHeaders.all());
        assertThat(read(HostFiles.nginx(), "(?m)^add_header ([\\w-]+) \"([^\"]+)\" always;$"))
                .isEqualTo(SecurityHeaders.all());
    }

    @Test
    void thePageSaysWhatTheHeaderSaysButForWhatAPageCannotSay() {
        String header = SecurityHeaders.all().get("Content-Security-Policy");
        assertThat(header).startsWith(SecurityHeaders.metaPolicy() + "; ");
        assertThat(header).contains("default-src 'none'", "frame-ancestors 'none'");
        assertThat(header).doesNotContain("unsafe", "http", "*", "data:");
        assertThat(header).startsWith(SecurityHeaders.searchPolicy() + "; ");
        assertThat(SecurityHeaders.searchPolicy()).isEqualTo(SecurityHeaders.metaPolicy() + "; script-src 'self'");
        assertThat(SecurityHeaders.metaPolicy()).doesNotContain("script-src");
        assertThat(SecurityHeaders.metaPolicy())
                .doesNotContain("frame-ancestors", "report-uri", "sandbox", "upgrade-insecure-requests");
    }

    @Test
    void hostsKeepTheirLimits() {
        String headers = HostFiles.netlify(SampleProfile.ADDRESS);
        assertThat(headers.lines()).allMatch(line -> line.length() < 2_000);
        assertThat(headers.lines().filter(line -> line.startsWith("/"))).containsExactly("/*", "/assets/*");
        assertThat(HostFiles.netlify(FOLDER)).startsWith("/anesthesie/*\n").contains("\n/anesthesie/assets/*\n");
    }

    @Test
    void apacheGoesToTheOneAddress() {
        assertThat(HostFiles.apache(FOLDER))
                .contains("RewriteRule ^ https://hopital.example%{REQUEST_URI} [R=301,L]")
                .contains("ErrorDocument 404 /anesthesie/404.html")
                .contains("\n# Options -Indexes\n");
        Matcher block = Pattern.compile("(?m)^ *<(/?)(\\w+)").matcher(HostFiles.apache(FOLDER));
        List<String> open = new ArrayList<>();
        while (block.find()) {
            if (block.group(1).isEmpty()) {
                open.add(block.group(2));
            } else {
                assertThat(open.remove(open.size() - 1)).isEqualTo(block.group(2));
            }
        }
        assertThat(open).isEmpty();
    }

    @Test
    void allOfThemAreMade() {
        assertThat(MachineFiles.of(SampleProfile.site(), List.of(), "x"))
                .extracting(MachineFile::path)
                .containsExactly(
                        "contact.vcf",
                        "sitemap.xml",
                        "robots.txt",
                        "_headers",
                        ".htaccess",
                        "nginx-headers.conf",
                        ".nojekyll");
        String broken = SampleProfile.text().replace("https://dr-exemple.example", "https://dr-exemple.example;x");
        assertThat(MachineFiles.of(SampleProfile.site(broken), List.of(), "x")).isEmpty();
    }

    private static Map<String, String> read(String text, String line) {
        Map<String, String> headers = new LinkedHashMap<>();
        Matcher matcher = Pattern.compile(line).matcher(text);
        while (matcher.find()) {
            assertThat(headers.put(matcher.group(1), matcher.group(2))).isNull();
        }
        return headers;
    }
}
