package fr.plaque.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

/** Finds Chromium and its driver on the path of the machine; downloads nothing. */
final class BrowserExtension implements BeforeAllCallback, ParameterResolver {

    private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(Browser.class);
    private static final List<String> BROWSERS = List.of("chromium", "chromium-browser", "google-chrome");
    private static final List<String> DRIVERS = List.of("chromedriver");

    @Override
    public void beforeAll(ExtensionContext context) {
        if (onPath(BROWSERS).isPresent() && onPath(DRIVERS).isPresent()) {
            return;
        }
        String message = "TESTS DE NAVIGATEUR NON EXÉCUTÉS / BROWSER TESTS DID NOT RUN: "
                + context.getRequiredTestClass().getSimpleName()
                + "\n  "
                + (onPath(BROWSERS).isEmpty() ? "Chromium est absent / Chromium is missing (" + BROWSERS + ")" : "")
                + (onPath(DRIVERS).isEmpty()
                        ? " ChromeDriver est absent / ChromeDriver is missing (" + DRIVERS + ")"
                        : "")
                + "\n  apt-get install chromium chromium-driver";
        if (System.getProperty("plaque.navigateur", "").equals("obligatoire")) {
            throw new AssertionFailedError(message + "\n  -Dplaque.navigateur=obligatoire");
        }
        System.err.println("\n*** " + message + "\n");
        throw new TestAbortedException(message);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browser.class;
    }

    /** Closed by JUnit once all tests have run. */
    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(
                        Browser.class,
                        key -> Browser.start(
                                onPath(BROWSERS).orElseThrow(), onPath(DRIVERS).orElseThrow()),
                        Browser.class);
    }

    private static Optional<Path> onPath(List<String> names) {
        String folders =
                System.getProperty("plaque.navigateur.chemin", System.getenv().getOrDefault("PATH", ""));
        return Arrays.stream(folders.split(File.pathSeparator))
                .filter(folder -> !folder.isBlank())
                .flatMap(folder -> names.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
