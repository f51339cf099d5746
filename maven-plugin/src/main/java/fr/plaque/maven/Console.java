package fr.plaque.maven;

import fr.plaque.report.Reports;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Properties;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.maven.plugin.logging.Log;

/**
 * The terminal. Reports go to it without Maven's {@code [INFO]}, so that a message and the line it quotes stay readable
 * in a narrow window.
 */
final class Console {

    /** Where Java says how the terminal spells characters, newest first: Java 19, Java 17 on Windows, Java 17. */
    private static final List<String> PROPERTIES = List.of("stdout.encoding", "sun.stdout.encoding", "native.encoding");

    private final Charset charset;

    private Console(Charset charset) {
        this.charset = charset;
    }

    static Console system() {
        return of(System.getProperties());
    }

    static Console of(Properties system) {
        return new Console(PROPERTIES.stream()
                .map(system::getProperty)
                .flatMap(Console::charset)
                .findFirst()
                .orElse(StandardCharsets.US_ASCII));
    }

    private static Stream<Charset> charset(String name) {
        if (name == null || name.isBlank()) {
            return Stream.empty();
        }
        try {
            return Stream.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Stream.empty(); // a terminal that Java cannot name gets plain letters
        }
    }

    Charset charset() {
        return charset;
    }

    /** The same words with letters that the terminal has. */
    String printable(String line) {
        return Reports.printable(line, charset);
    }

    /**
     * All lines at once: modules built side by side must not mix theirs.
     *
     * @param log where they go when Maven has taken the terminal for itself, as Maven 4 does: it would put a longer mark
     *     before each line than its own
     */
    void print(List<String> lines, Consumer<CharSequence> log) {
        if (System.out.getClass().getName().startsWith("org.apache.maven.")) {
            lines.forEach(log);
            return;
        }
        byte[] bytes = (String.join("\n", lines) + "\n").getBytes(charset);
        PrintStream out = System.out;
        out.write(bytes, 0, bytes.length);
        out.flush();
    }

    /** Where lines go when Maven has taken the terminal: to its log, unless {@code -q} would silence them. */
    Consumer<CharSequence> log(Log log, boolean failure) {
        if (failure) {
            return log::error;
        }
        return log.isInfoEnabled() ? log::info : this::bare;
    }

    /** One line as it is, past whatever Maven has put in front of the terminal. */
    void bare(CharSequence line) {
        byte[] bytes = (line + "\n").getBytes(charset);
        try {
            new FileOutputStream(FileDescriptor.out).write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
