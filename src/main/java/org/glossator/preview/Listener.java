package org.glossator.preview;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A page that is open in a browser and hears, as server-sent events, when it should load again and what is wrong. */
final class Listener implements Answer.Source {
    private static final long PATIENCE_SECONDS = 15;
    private static final String END = "";

    private final String address;
    private final String fingerprint;
    private final BlockingQueue<String> events = new LinkedBlockingQueue<>();

    /** @param fingerprint that of the page which the browser shows */
    Listener(String address, String fingerprint) {
        this.address = address;
        this.fingerprint = fingerprint;
    }

    String address() {
        return address;
    }

    String fingerprint() {
        return fingerprint;
    }

    void reload() {
        tell("reload", "");
    }

    void checking() {
        tell("checking", "");
    }

    void faults(String html) {
        tell("faults", html);
    }

    void end() {
        events.add(END);
    }

    private void tell(String name, String data) {
        events.add("event: " + name + "\ndata: " + data.replace("\n", "\ndata: ") + "\n\n");
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        try {
            write("retry: 300\n\n", out);
            while (true) {
                String event = Optional.ofNullable(events.poll(PATIENCE_SECONDS, TimeUnit.SECONDS))
                        .orElse(": still here\n\n");
                if (event.equals(END)) {
                    return;
                }
                write(event, out);
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private static void write(String event, OutputStream out) throws IOException {
        out.write(event.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
