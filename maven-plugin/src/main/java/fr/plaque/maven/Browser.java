package fr.plaque.maven;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** The browser of the person at this machine, asked for through what each system has for it. */
final class Browser {

    private Browser() {}

    /** Whether somebody took the request; what became of it is not known. */
    static boolean open(String address) {
        try {
            new ProcessBuilder(command(System.getProperty("os.name"), address))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return true;
        } catch (IOException e) {
            return false; // a machine without a desktop has no such command: the address is on the terminal
        }
    }

    static List<String> command(String system, String address) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.contains("windows")) {
            return List.of("rundll32", "url.dll,FileProtocolHandler", address);
        }
        return List.of(name.contains("mac") ? "open" : "xdg-open", address);
    }
}
