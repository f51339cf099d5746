package fr.plaque.browser;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Chromium without a window and without a network: whatever a page asks for elsewhere is seen, and fails. */
public final class Browser implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(8);
    private static final Duration PAUSE = Duration.ofMillis(30);
    private static final JsonMapper JSON = new JsonMapper();

    /** Selenium would like a module for this very version of Chromium; nothing here needs it. */
    private static final Logger DEVTOOLS = Logger.getLogger("org.openqa.selenium.devtools");

    static {
        DEVTOOLS.setLevel(Level.SEVERE);
    }

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    static Browser start(Path chromium, Path chromedriver) {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium.toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1");
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(chromedriver.toFile())
                .build();
        return new Browser(new ChromeDriver(service, options));
    }

    /**
     * What was seen while a page was open.
     *
     * @param console every message on the console, refused resources and broken policies included
     * @param requests every address asked for, the page's own included, sorted
     * @param overflow how many pixels the page is wider than the window
     */
    public record Visit(List<String> console, List<String> requests, long overflow) {}

    /**
     * Opens a file of a site from the disk.
     *
     * @param width of the window, in CSS pixels
     */
    public Visit open(Path page, int width) {
        return open(page.toUri().toString(), width);
    }

    /** Opens an address. */
    public Visit open(String address, int width) {
        window(width);
        driver.get("about:blank");
        messages();
        requests();
        driver.get(address);
        return look();
    }

    /** Waits until a page has become what it should; fails after some seconds. */
    void until(BooleanSupplier wanted) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!wanted.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("waited " + PATIENCE + " in vain");
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    /** What was seen since the page was opened, or since the last look. */
    Visit look() {
        return new Visit(messages(), requests(), overflow());
    }

    /**
     * Makes the window wider or narrower around the open page.
     *
     * @return how many pixels the page is wider than the window
     */
    long resize(int width) {
        window(width);
        return overflow();
    }

    private void window(int width) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 800, "deviceScaleFactor", 1, "mobile", false));
    }

    private long overflow() {
        return (Long) run(
                "const page = document.documentElement;" + " return Math.max(0, page.scrollWidth - page.clientWidth);");
    }

    /** The value of a script run in the open page. */
    public Object run(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    /** The driver, for what has no shorter name here. */
    public ChromeDriver driver() {
        return driver;
    }

    private List<String> messages() {
        List<String> messages = new ArrayList<>();
        for (LogEntry entry : driver.manage().logs().get(LogType.BROWSER)) {
            messages.add(entry.getLevel() + " " + entry.getMessage());
        }
        return messages;
    }

    private List<String> requests() {
        TreeSet<String> requests = new TreeSet<>();
        for (LogEntry entry : driver.manage().logs().get(LogType.PERFORMANCE)) {
            JsonNode message = JSON.readTree(entry.getMessage()).path("message");
            if (message.path("method").asString().equals("Network.requestWillBeSent")) {
                requests.add(message.path("params").path("request").path("url").asString());
            }
        }
        return List.copyOf(requests);
    }

    @Override
    public void close() {
        driver.quit();
    }
}
