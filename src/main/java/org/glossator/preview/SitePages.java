package org.glossator.preview;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.glossator.page.TemplateFault;

/**
 * Serves the site: what has no address in it is not there, so no path can lead to any other file.
 *
 * <p>Pages bear the preview's script. Until there is a sound site, a page of the preview's own stands in for each.
 */
final class SitePages implements Route {
    static final String ERROR = "404.html";
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("json", "application/json; charset=utf-8"),
            Map.entry("xml", "application/xml; charset=utf-8"),
            Map.entry("txt", "text/plain; charset=utf-8"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("jpeg", "image/jpeg"),
            Map.entry("webp", "image/webp"),
            Map.entry("gif", "image/gif"),
            Map.entry("avif", "image/avif"),
            Map.entry("woff2", "font/woff2"));

    private final Showing showing;
    private final FaultPanel panel;

    SitePages(Showing showing, FaultPanel panel) {
        this.showing = showing;
        this.panel = panel;
    }

    @Override
    public Optional<Answer> answer(Request request) {
        if (!request.isReading()) {
            return Optional.empty();
        }
        String path = request.path();
        Stage stage = path.endsWith(".html") ? showing.settled(path) : showing.stage();
        if (!stage.isReady()) {
            return Optional.of(standIn(stage.faults().orElse("")));
        }
        try {
            Optional<byte[]> bytes = stage.bytes(path);
            return bytes.map(found -> answer(200, path, found))
                    .or(() -> stage.bytes(ERROR).map(page -> answer(404, ERROR, page)));
        } catch (TemplateFault fault) {
            return Optional.of(standIn(panel.of(List.of(fault.diagnostic()), true)));
        } catch (UncheckedIOException gone) {
            return Optional.of(Answer.words(404, "This file can no longer be read."));
        }
    }

    private static Answer answer(int status, String path, byte[] bytes) {
        String type = type(path);
        boolean isPage = type.startsWith("text/html");
        return new Answer.Whole(status, type, isPage ? Insertion.into(bytes, Fingerprint.of(bytes)) : bytes);
    }

    private static String type(String path) {
        return TYPES.getOrDefault(path.substring(path.lastIndexOf('.') + 1), "application/octet-stream");
    }

    private static Answer standIn(String faults) {
        String page = "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                + "<title>Not to be shown yet</title>\n"
                + "<link rel=\"stylesheet\" href=\"/_glossator/preview.css\">\n</head>\n<body>\n<main>\n"
                + "<h1>This page cannot be shown yet</h1>\n<p>It will appear here as soon as the faults are mended.</p>\n"
                + "</main>\n" + faults + "</body>\n</html>\n";
        byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
        return new Answer.Whole(503, type(ERROR), Insertion.into(bytes, Fingerprint.of(bytes)));
    }
}
