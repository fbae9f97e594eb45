package org.glossator.preview;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.glossator.TrialSite;
import org.glossator.command.Glossator;
import org.glossator.command.Surroundings;

/** {@code glossator serve} at work in a folder, from its first line until it is closed. */
public final class Served implements AutoCloseable {
    private static final Pattern ADDRESS = Pattern.compile("the site is at http://localhost:(\\d+)/");
    private static final Pattern EDITOR = Pattern.compile("edit it at (\\S+)\\R");
    private static final long PATIENCE_MILLIS = 60_000;

    private final Path project;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final Thread command;
    private int code = -1;

    private Served(Path project, List<String> arguments) {
        this.project = project;
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        Surroundings surroundings = new Surroundings(out, out, project, Map.of(), false, Clock.systemUTC());
        List<String> words = new ArrayList<>(List.of("serve", "--date", TrialSite.TODAY.toString()));
        words.addAll(arguments);
        command = new Thread(() -> code = Glossator.run(surroundings, words.toArray(String[]::new)));
    }

    /** Serves a project and waits until it can be looked at. */
    public static Served in(Path project, String... arguments) {
        Served served = new Served(project, List.of(arguments));
        served.command.start();
        served.until(() -> ADDRESS.matcher(served.printed()).find());
        return served;
    }

    public int port() {
        Matcher found = ADDRESS.matcher(printed());
        return found.find() ? Integer.parseInt(found.group(1)) : 0;
    }

    public String address(String path) {
        return "http://localhost:" + port() + "/" + path;
    }

    /** The editor's address with its token, as the terminal shows it. */
    public String editor() {
        untilItSays("edit it at ");
        Matcher found = EDITOR.matcher(printed());
        return found.find() ? found.group(1) : "";
    }

    public String printed() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    /** Waits until the terminal says so. */
    public void untilItSays(String words) {
        until(() -> printed().contains(words));
    }

    /** Waits until something is so, for as long as nobody would wait. */
    public void until(BooleanSupplier isSo) {
        long end = System.nanoTime() + PATIENCE_MILLIS * 1_000_000;
        while (!isSo.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("in vain; the terminal says:\n" + printed());
            }
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** Replaces words in a file of the content as most editors do: the file is emptied and written. */
    public void edit(String file, String words, String others) {
        Path path = project.resolve("content").resolve(file);
        try {
            String text = Files.readString(path);
            if (!text.contains(words)) {
                throw new AssertionError(words + " is not in " + file);
            }
            Files.writeString(path, text.replace(words, others));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The whole answer to a page that a browser asks for itself. */
    public String page(String path) {
        return ask("GET /" + path + " HTTP/1.1", "Host: localhost:" + port());
    }

    /** The whole answer to what a form sends. */
    public String post(String path, String body, String... headers) {
        List<String> lines = new ArrayList<>(List.of("POST /" + path + " HTTP/1.1"));
        lines.addAll(List.of(headers));
        lines.add("Content-Length: " + body.length());
        lines.add("Connection: close");
        return exchange(String.join("\r\n", lines) + "\r\n\r\n" + body);
    }

    /** The whole answer to a request in these words. */
    public String ask(String... lines) {
        return exchange(String.join("\r\n", lines) + "\r\nConnection: close\r\n\r\n");
    }

    @SuppressWarnings("AddressSelection") // a number, which is looked up nowhere
    private String exchange(String request) {
        try (Socket socket = new Socket("127.0.0.1", port())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the command as a person does, and gives the code with which it ended. */
    public int end() {
        command.interrupt();
        try {
            command.join(PATIENCE_MILLIS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return code;
    }

    @Override
    public void close() {
        end();
    }
}
