package org.glossator.preview;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Turns what the server of the JDK hears into requests for the routes, and their answers into what it says. */
final class Door implements HttpHandler {
    private static final int LONGEST_BODY = 4 << 20;

    private final Gate gate;
    private final List<Route> routes;
    private final Preview.Told told;

    Door(Gate gate, List<Route> routes, Preview.Told told) {
        this.gate = gate;
        this.routes = routes;
        this.told = told;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Answer answer;
            try {
                answer = answer(exchange);
            } catch (RuntimeException | StackOverflowError fault) {
                told.failed(fault);
                answer = Answer.words(500, "The preview failed at this page; the terminal says why.");
            }
            send(answer, exchange);
        }
    }

    private Answer answer(HttpExchange exchange) throws IOException {
        Map<String, String> headers = headers(exchange.getRequestHeaders());
        String method = exchange.getRequestMethod();
        String rawPath = Objects.requireNonNullElse(exchange.getRequestURI().getRawPath(), "");
        Optional<Answer> refusal = gate.refusal(method, rawPath, headers);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        byte[] body = exchange.getRequestBody().readNBytes(LONGEST_BODY + 1);
        if (body.length > LONGEST_BODY) {
            return Answer.words(413, "This is more than the preview takes at once.");
        }
        String path = Address.of(Gate.decoded(rawPath).orElseThrow());
        String query = Objects.requireNonNullElse(exchange.getRequestURI().getRawQuery(), "");
        Request request = new Request(method, path, Gate.query(query), headers, body);
        return routes.stream()
                .flatMap(route -> route.answer(request).stream())
                .findFirst()
                .orElseGet(() -> Answer.words(
                        request.isReading() ? 404 : 405,
                        request.isReading() ? "There is nothing here." : "Pages can be read here, and nothing else."));
    }

    private static Map<String, String> headers(Headers sent) {
        Map<String, String> headers = new LinkedHashMap<>();
        sent.forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.get(0)));
        return headers;
    }

    private static void send(Answer answer, HttpExchange exchange) throws IOException {
        Headers headers = exchange.getResponseHeaders();
        headers.set("Content-Type", answer.type());
        headers.set("Cache-Control", "no-cache");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("X-Frame-Options", "DENY");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("Referrer-Policy", "same-origin");
        if (answer instanceof Answer.Flow flow) {
            exchange.sendResponseHeaders(flow.status(), 0);
            try (OutputStream out = exchange.getResponseBody()) {
                flow.source().writeTo(out);
            }
        } else if (answer instanceof Answer.Whole whole) {
            send(whole, exchange);
        }
    }

    private static void send(Answer.Whole answer, HttpExchange exchange) throws IOException {
        String tag = "\"" + Fingerprint.of(answer.body()) + "\"";
        exchange.getResponseHeaders().set("ETag", tag);
        answer.headers().forEach(exchange.getResponseHeaders()::set);
        boolean isKnown = answer.status() == 200
                && tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
        if (isKnown) {
            exchange.sendResponseHeaders(304, -1);
        } else if (exchange.getRequestMethod().equals("HEAD") || answer.body().length == 0) {
            exchange.sendResponseHeaders(answer.status(), -1);
        } else {
            exchange.sendResponseHeaders(answer.status(), answer.body().length);
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(answer.body());
            }
        }
    }
}
