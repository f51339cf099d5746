package fr.plaque.maven;

import fr.plaque.report.Reports;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Keeps what a test prints. */
final class Terminal implements BeforeEachCallback, AfterEachCallback {

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private PrintStream real;

    @Override
    public void beforeEach(ExtensionContext context) {
        real = System.out;
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    @Override
    public void afterEach(ExtensionContext context) {
        System.setOut(real);
    }

    void clear() {
        printed.reset();
    }

    /** As plain letters, whatever those of the machine are. */
    String text() {
        return Reports.printable(printed.toString(Console.system().charset()), StandardCharsets.US_ASCII);
    }
}
