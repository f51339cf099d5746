package fr.plaque.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsoleTest {

    @ParameterizedTest
    @CsvSource({
        "UTF-8,       windows-1252, ISO-8859-1, UTF-8",
        ",            windows-1252, UTF-8,      windows-1252",
        ",            ,             UTF-8,      UTF-8",
        "cp65001x,    ,             UTF-8,      UTF-8",
        "pas un nom!, ,             UTF-8,      UTF-8",
        ",            ,             ,           US-ASCII",
    })
    void theTerminalSaysHowItSpells(String stdout, String older, String system, String expected) {
        Properties properties = new Properties();
        set(properties, "stdout.encoding", stdout);
        set(properties, "sun.stdout.encoding", older);
        set(properties, "native.encoding", system);
        assertThat(Console.of(properties).charset()).isEqualTo(Charset.forName(expected));
    }

    private static void set(Properties properties, String name, String value) {
        if (value != null) {
            properties.setProperty(name, value);
        }
    }

    @Test
    void lettersThatTheTerminalLacksAreReplaced() {
        assertThat(Console.of(new Properties()).printable("« été » – Œuvre")).isEqualTo("\" ete \" - OEuvre");
    }

    @Test
    void linesAreWrittenInTheSpellingOfTheTerminal() {
        Properties properties = new Properties();
        properties.setProperty("stdout.encoding", "ISO-8859-1");
        PrintStream terminal = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            Console.of(properties).print(List.of("été", "deux"), line -> fail("not the log"));
        } finally {
            System.setOut(terminal);
        }
        assertThat(printed.toByteArray()).isEqualTo("été\ndeux\n".getBytes(StandardCharsets.ISO_8859_1));
    }
}
