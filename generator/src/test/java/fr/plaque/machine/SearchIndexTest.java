package fr.plaque.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchIndexTest {

    private static final SearchEntry PAGE = new SearchEntry(
            "jeune/index.html",
            "Rester à jeun </script>\u2028",
            "fr",
            "Quand arrêter de boire.",
            List.of(new SearchEntry.Rubrique("s-boire", "Boire & manger")),
            List.of("cafe", "repas"));

    @Test
    void whatIsWrittenIsReadAgain() {
        byte[] index = SearchIndex.write(List.of(PAGE, PAGE));
        assertThat(SearchIndex.addresses(index))
                .hasValue(List.of(
                        "jeune/index.html",
                        "jeune/index.html#s-boire",
                        "jeune/index.html",
                        "jeune/index.html#s-boire"));
        assertThat(SearchIndex.path(index)).matches("assets/index-[0-9a-f]{8}\\.js");
        assertThat(new String(index, StandardCharsets.UTF_8))
                .startsWith("plaqueIndex([[\"jeune/index.html\",")
                .doesNotContain("<", "\u2028", "&");
        assertThat(SearchIndex.addresses(SearchIndex.write(List.of()))).hasValue(List.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plaqueIndex(alert(1));\n",
                "plaqueIndex([]);alert(1);\n",
                "plaqueIndex([]),alert(1);\n",
                "plaqueIndex([[location,\"b\",\"fr\",\"\",[],\"\"]]);\n",
                "plaqueIndex([[\"a\",\"b\",\"fr\",\"\",[],\"\"/**/]]);\n",
                "plaqueIndex([[\"a\"]]);\n",
                "plaqueIndex({});\n",
                "plaqueIndex();\n",
                "plaqueIndex(",
                "alert(1);\n",
                ""
            })
    void codeIsNoIndex(String text) {
        assertThat(SearchIndex.addresses(text.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void theScriptIsSmallAndCallsNobody() {
        String script = new String(SearchScript.bytes(), StandardCharsets.UTF_8);
        assertThat(SearchScript.bytes()).hasSizeLessThan(4096);
        assertThat(script)
                .doesNotContain(
                        "http",
                        "//www",
                        "fetch",
                        "XMLHttp",
                        "sendBeacon",
                        "Storage",
                        "cookie",
                        "indexedDB",
                        "caches",
                        "history.",
                        "location",
                        "innerHTML",
                        "eval",
                        "Function",
                        "import(",
                        "WebSocket");
        assertThat(SearchScript.path()).matches("assets/recherche-[0-9a-f]{16}\\.js");
    }
}
