package fr.plaque.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** One page of each kind of both example sites, from the disk: by keyboard alone, then without JavaScript. */
@InBrowser
class WithoutMouseTest {

    private static final Pattern KIND = Pattern.compile("<body class=\"page-([a-z0-9-]+)\"");

    /** All that the tab key must reach, in the order of the page. */
    private static final String STOPS = "const stops = [...document.querySelectorAll("
            + "'a[href], summary, input, button, [tabindex=\"0\"]')].filter(one => one.checkVisibility());";

    /** Notes what receives the focus, where, and how that shows. */
    private static final String WATCH = STOPS
            + "window.seen = []; document.addEventListener('focusin', event => {"
            + " const one = event.target; const box = one.getBoundingClientRect(); const look = getComputedStyle(one);"
            + " seen.push([stops.indexOf(one), look.outlineStyle !== 'none' && parseFloat(look.outlineWidth) >= 2,"
            + " box.width > 1 && box.height > 1 && box.top >= 0 && box.top < innerHeight]); });"
            + "return stops.length;";

    @TempDir
    static Path folder;

    @TestFactory
    Stream<DynamicTest> theTabKeyReachesEverythingInOrderAndItShows(Browser browser) throws IOException {
        return each((name, page) -> dynamicTest(name, () -> {
            browser.open(page, 1280);
            int count = ((Long) browser.run(WATCH)).intValue();
            for (int tab = 0; tab < count; tab++) {
                press(browser, "Tab", 9);
            }
            List<?> seen = (List<?>) browser.run("return window.seen;");
            assertThat(seen).hasSize(count);
            for (int index = 0; index < count; index++) {
                assertThat((List<?>) seen.get(index))
                        .as("stop %d: place, outline, in sight", index)
                        .isEqualTo(List.of((long) index, true, true));
            }
        }));
    }

    @TestFactory
    Stream<DynamicTest> theFirstStopLeadsToTheContent(Browser browser) throws IOException {
        return each((name, page) -> dynamicTest(name, () -> {
            browser.open(page, 320);
            press(browser, "Tab", 9);
            assertThat(browser.run("return document.activeElement.className")).isEqualTo("evitement");
            press(browser, "Enter", 13);
            assertThat(browser.run("return document.activeElement.id")).isEqualTo("contenu");
            press(browser, "Tab", 9);
            assertThat(browser.run(STOPS
                            + "const main = document.getElementById('contenu');"
                            + "const inside = stops.filter(one => main.contains(one));"
                            + "return inside.length === 0 || document.activeElement === inside[0];"))
                    .isEqualTo(true);
        }));
    }

    @TestFactory
    Stream<DynamicTest> withoutJavaScriptNothingIsMissing(Browser browser) throws IOException {
        return each((name, page) -> dynamicTest(name, () -> {
            browser.open(page, 1280);
            String whole = words(browser);
            browser.driver().executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
            try {
                Browser.Visit visit = browser.open(page, 1280);
                assertThat(visit.console()).isEmpty();
                if (name.endsWith("recherche")) {
                    assertThat(words(browser)).contains("Toutes les pages et leurs rubriques");
                } else {
                    assertThat(words(browser)).isEqualTo(whole);
                }
            } finally {
                browser.driver().executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", false));
            }
        }));
    }

    private static String words(Browser browser) {
        return (String) browser.run("return document.body.innerText;");
    }

    private static void press(Browser browser, String key, int code) {
        for (String type : List.of("keyDown", "keyUp")) {
            browser.driver()
                    .executeCdpCommand(
                            "Input.dispatchKeyEvent",
                            Map.of(
                                    "type",
                                    type,
                                    "key",
                                    key,
                                    "code",
                                    key,
                                    "windowsVirtualKeyCode",
                                    code,
                                    "text",
                                    key.equals("Enter") && type.equals("keyDown") ? "\r" : ""));
        }
    }

    private interface OnPage {
        DynamicTest test(String name, Path page);
    }

    private static Stream<DynamicTest> each(OnPage test) throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (String project : List.of("example-site", "example-site/service")) {
            Path target = folder.resolve(project.replace('/', '-'));
            ExampleSite site = Files.isDirectory(target.resolve("site"))
                    ? new ExampleSite(target.resolve("site"))
                    : ExampleSite.build(project, target);
            Map<String, Path> kinds = new TreeMap<>();
            for (Path page : site.pages()) {
                Matcher kind = KIND.matcher(Files.readString(page));
                assertThat(kind.find()).isTrue();
                kinds.putIfAbsent(kind.group(1), page);
            }
            kinds.forEach((kind, page) -> tests.add(test.test(project + ", " + kind, page)));
        }
        assertThat(tests).hasSizeGreaterThan(30);
        return tests.stream();
    }
}
