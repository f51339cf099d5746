package fr.plaque.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;

/** A plain host on the loopback address, which sends the headers that the site asks for in its {@code _headers}. */
final class SiteServer implements AutoCloseable {

    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8", "js", "text/javascript", "css", "text/css", "svg", "image/svg+xml");

    private final ServerSocket socket;
    private final Path site;
    private final String headers;

    private SiteServer(ServerSocket socket, Path site) throws IOException {
        this.socket = socket;
        this.site = site;
        this.headers = Files.readString(site.resolve("_headers"))
                .split("\n\n")[0]
                .lines()
                .skip(1)
                .map(line -> line.strip() + "\r\n")
                .collect(Collectors.joining());
    }

    static SiteServer of(Path site) throws IOException {
        SiteServer opened = new SiteServer(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), site);
        Thread thread = new Thread(opened::serve, "site");
        thread.setDaemon(true);
        thread.start();
        return opened;
    }

    /** Of the home page, with a slash at its end. */
    String address() {
        return "http://127.0.0.1:" + socket.getLocalPort() + "/";
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                Socket visitor = socket.accept();
                Thread thread = new Thread(() -> answer(visitor), "visitor");
                thread.setDaemon(true);
                thread.start();
            } catch (IOException e) {
                if (!socket.isClosed()) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    private void answer(Socket visitor) {
        try (visitor) {
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(visitor.getInputStream(), StandardCharsets.US_ASCII));
            String first = in.readLine();
            if (first == null) {
                return;
            }
            Path file = site.resolve(first.split(" ")[1].substring(1));
            boolean there = Files.isRegularFile(file);
            String name = file.getFileName().toString();
            String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "text/plain");
            byte[] body = there ? Files.readAllBytes(file) : new byte[] {'?'};
            OutputStream out = visitor.getOutputStream();
            out.write(("HTTP/1.1 " + (there ? "200 OK" : "404 Not Found") + "\r\nConnection: close\r\nContent-Type: "
                            + type + "\r\nContent-Length: " + body.length + "\r\n" + headers + "\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            out.write(body);
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
