package org.glossator.preview;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.glossator.source.Diagnostic;

/** A site that is served to this machine alone while it is being written. */
public final class Preview implements AutoCloseable {
    private static final String HERE = "127.0.0.1";
    private static final int NEIGHBOURS = 20;
    private static final int LAST_PORT = 65_535;

    private final HttpServer server;
    private final ExecutorService threads;

    private Preview(HttpServer server) {
        this.server = server;
        this.threads = Executors.newCachedThreadPool(work -> {
            Thread thread = new Thread(work, "preview-answer");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Hears what happens, to tell it in the terminal. */
    public interface Told {
        /**
         * The site was made again.
         *
         * @param changed the files because of which it was
         * @param isShown whether it is sound enough to be shown
         */
        void made(Set<Path> changed, List<Diagnostic> faults, boolean isShown);

        /** The program itself failed; the preview goes on. */
        void failed(Throwable fault);
    }

    /**
     * What a preview is about.
     *
     * @param project the folder below which the files lie
     * @param watched the real paths of the folders whose files are watched
     * @param editor the address that opens an editor, with {@code {file}}, {@code {line}} and {@code {column}}
     */
    public record Subject(Path project, List<Path> watched, String editor) {}

    /** Takes a port: the wished one, or one beside it, or any that is free. Nothing is answered before it is opened. */
    public static Preview at(int port) throws IOException {
        // Without it a short answer may wait 40 ms for the other side's acknowledgement.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        for (int tried = port; tried <= Math.min(port + NEIGHBOURS, LAST_PORT); tried++) {
            Optional<HttpServer> server = free(tried);
            if (server.isPresent()) {
                return new Preview(server.get());
            }
        }
        return new Preview(HttpServer.create(here(0), 0));
    }

    private static Optional<HttpServer> free(int port) throws IOException {
        try {
            return Optional.of(HttpServer.create(here(port), 0));
        } catch (BindException taken) {
            return Optional.empty();
        }
    }

    @SuppressWarnings("AddressSelection") // a number, which is looked up nowhere
    private static InetSocketAddress here(int port) {
        return new InetSocketAddress(HERE, port);
    }

    public int port() {
        return server.getAddress().getPort();
    }

    /** Where the home page is, with a slash at its end. */
    public String address() {
        return "http://localhost:" + port() + "/";
    }

    /**
     * Makes the site, serves it and watches its files until the returned rounds are closed.
     *
     * @param routes what else is served, asked before the site's pages
     */
    public AutoCloseable open(Subject subject, Workshop workshop, Told told, List<Route> routes) throws IOException {
        FaultPanel panel = new FaultPanel(subject.project(), subject.editor());
        Showing showing = new Showing(panel);
        Rounds rounds = new Rounds(workshop, showing, told, subject.watched());
        List<Route> all = new ArrayList<>(List.of(new OwnFiles(), new Events(showing)));
        all.addAll(routes);
        all.add(new SitePages(showing, panel));
        rounds.begin();
        server.createContext("/", new Door(new Gate(port()), all, told));
        server.setExecutor(threads);
        server.start();
        return () -> {
            rounds.close();
            showing.end();
        };
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
