package org.glossator.edit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.glossator.preview.Answer;
import org.glossator.preview.Request;
import org.glossator.preview.Route;

/**
 * The editor's pages. Everybody on this machine may look at them; only who has the run's token may change anything, and
 * it travels in a header that no page of another site can send.
 */
public final class Editor implements Route {
    static final String FOLDER = "/_glossator/edit/";

    /** Where the form is in which a fault can be mended, with {@code {path}} and {@code {line}} to be filled in. */
    public static final String AT_FAULT = FOLDER + "fault?path={path}&line={line}";

    /** The header in which the token travels, as the preview names headers. */
    static final String HEADER = "x-glossator-token";

    private static final String BELOW = FOLDER.substring(1);
    private static final Map<String, String> POLICY = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; frame-src 'self';"
                    + " img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");

    private final Path content;
    private final Bench bench;
    private final Saving saving;
    private final Beginning beginning;
    private final Pane pane = new Pane();
    private final byte[] token;

    /**
     * @param content the real path of the folder {@code content/}
     * @param token what a request must know that changes something
     */
    public Editor(Path content, Bench bench, String token) {
        this.content = content;
        this.bench = bench;
        this.saving = new Saving(content, bench, pane);
        this.beginning = new Beginning(content, bench);
        this.token = token.getBytes(StandardCharsets.UTF_8);
    }

    /** The address at which a browser learns the token; what stands behind the sign # is never sent to a server. */
    public static String address(String site, String token) {
        return site + BELOW + "#" + token;
    }

    @Override
    public Optional<Answer> answer(Request request) {
        if (!request.path().startsWith(BELOW)) {
            return pane.answer(request);
        }
        String name = request.path().substring(BELOW.length());
        try {
            return Optional.of(request.isReading() ? shown(name, request) : changed(name, request));
        } catch (Refused refused) {
            boolean isPage = request.isReading();
            String words = refused.words();
            return Optional.of(
                    isPage ? page(refused.status(), Frame.refusal(words)) : page(refused.status(), refused.told()));
        }
    }

    private Answer shown(String name, Request request) throws Refused {
        return switch (name) {
            case "index.html" -> page(200, new Overview(bench).page());
            case "form" -> form(request.query());
            case "fault" -> atFault(request.query());
            case "edit.js", "fields.js", "lists.js", "overview.js", "picker.js", "send.js", "verdict.js" ->
                packed(name, "text/javascript; charset=utf-8");
            case "edit.css" -> packed("edit.css", "text/css; charset=utf-8");
            default -> throw new Refused(404, "There is no such page of the editor.");
        };
    }

    private Answer form(Map<String, String> query) throws Refused {
        ContentFile file = ContentFile.at(content, query.getOrDefault("file", ""));
        return form(file, saving.opened(file), Saving.item(query.getOrDefault("item", "-1")));
    }

    private Answer atFault(Map<String, String> query) throws Refused {
        ContentFile file =
                ContentFile.at(content, query.getOrDefault("path", "").replaceFirst("^content/", ""));
        String text = saving.opened(file);
        return form(file, text, Edit.itemAt(file, text, Saving.item(query.getOrDefault("line", "1"))));
    }

    private Answer form(ContentFile file, String text, int item) throws Refused {
        Edit edit = Edit.of(file.form(), file.path(), text, item);
        String address = pane.show(bench.with(file.real(), text).page(), edit.name());
        return page(200, new FormPage(bench.content(), file, edit).page(text, address));
    }

    private Answer changed(String name, Request request) throws Refused {
        refuseStrangers(request);
        Posted posted = Posted.of(request.body());
        return switch (name) {
            case "try" -> page(200, saving.tried(posted));
            case "save" -> page(200, saving.saved(posted));
            case "publish" -> page(200, saving.published(posted));
            case "restore" -> page(200, saving.restored(posted));
            case "new" -> page(200, beginning.begun(posted));
            default -> throw new Refused(404, "There is no such page of the editor.");
        };
    }

    // The preview's gate has held Host, Origin and Sec-Fetch-Site; a browser says of every such request where it is
    // from.
    private void refuseStrangers(Request request) throws Refused {
        byte[] given = request.headers().getOrDefault(HEADER, "").getBytes(StandardCharsets.UTF_8);
        if (!request.method().equals("POST") || !request.headers().containsKey("origin")) {
            throw new Refused(403, "This is not a request of the editor's own pages.");
        } else if (!MessageDigest.isEqual(given, token)) {
            throw new Refused(
                    403,
                    "This page may not save. Open the address of the editor that the terminal shows, then try again.");
        } else if (!request.headers()
                .getOrDefault("content-type", "")
                .startsWith("application/x-www-form-urlencoded")) {
            throw new Refused(415, "This cannot be read as what a form sends.");
        }
    }

    private static Answer page(int status, String html) {
        return new Answer.Whole(status, "text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8), POLICY);
    }

    private static Answer packed(String name, String type) {
        try (InputStream in = Objects.requireNonNull(Editor.class.getResourceAsStream(name))) {
            return new Answer.Whole(200, type, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
