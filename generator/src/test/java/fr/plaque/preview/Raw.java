package fr.plaque.preview;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Requests as a hostile program would write them: bytes on a socket. */
final class Raw {

    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.1 (\\d{3})");

    private final int port;

    Raw(String address) {
        port = Integer.parseInt(address.replaceAll("\\D+$", "").replaceAll(".*:", ""));
    }

    int port() {
        return port;
    }

    Socket open() throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(15_000);
        return socket;
    }

    /** All that comes back; {@code {PORT}} stands for the port, and line ends are written {@code \n}. */
    String send(String request) throws IOException {
        try (Socket socket = open()) {
            String bytes = request.replace("{PORT}", Integer.toString(port)).replace("\n", "\r\n");
            socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    String get(String path) throws IOException {
        return send("GET " + path + " HTTP/1.1\nHost: 127.0.0.1:{PORT}\nConnection: close\n\n");
    }

    /** What has come so far, once it holds some words. */
    static String until(InputStream in, String words) throws IOException {
        StringBuilder read = new StringBuilder();
        byte[] some = new byte[4096];
        while (read.indexOf(words) < 0) {
            int count = in.read(some);
            if (count < 0) {
                throw new IOException("closed after: " + read);
            }
            read.append(new String(some, 0, count, StandardCharsets.UTF_8));
        }
        return read.toString();
    }

    /** 0 for a connection that was only closed. */
    static int status(String response) {
        Matcher status = STATUS.matcher(response);
        return status.lookingAt() ? Integer.parseInt(status.group(1)) : 0;
    }
}
