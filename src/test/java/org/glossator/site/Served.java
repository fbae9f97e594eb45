package org.glossator.site;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A folder as a plain web server shows it below some path, on this machine alone. */
final class Served implements AutoCloseable {
    private static final String BELOW = "/some/sub/path/";
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html",
            "css", "text/css",
            "svg", "image/svg+xml",
            "png", "image/png",
            "xml", "application/xml",
            "json", "application/json",
            "txt", "text/plain");

    private final Path folder;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(4);

    private Served(Path folder, HttpServer server) {
        this.folder = folder;
        this.server = server;
    }

    /** Serves a folder; the folder need not be there yet. */
    static Served folder(Path folder) throws IOException {
        InetSocketAddress anyPort = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        Served served = new Served(folder, HttpServer.create(anyPort, 0));
        served.server.createContext("/", served::answer);
        served.server.setExecutor(served.threads);
        served.server.start();
        return served;
    }

    /** The address under which the folder is shown, ending in a slash. */
    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + BELOW);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdown();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String name = path.startsWith(BELOW) ? path.substring(BELOW.length()) : "nothing here";
        Path asked = folder.resolve(name.isEmpty() || name.endsWith("/") ? name + "index.html" : name);
        boolean isThere = Files.isRegularFile(asked);
        Path shown = isThere ? asked : folder.resolve("404.html");
        byte[] bytes = Files.readAllBytes(shown);
        exchange.getResponseHeaders().set("Content-Type", type(shown) + "; charset=utf-8");
        exchange.sendResponseHeaders(isThere ? 200 : 404, bytes.length);
        try (exchange) {
            exchange.getResponseBody().write(bytes);
        }
    }

    private static String type(Path file) {
        String name = file.toString();
        return TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
    }
}
