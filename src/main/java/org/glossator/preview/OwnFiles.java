package org.glossator.preview;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;

/** Serves the script and the style sheet that the preview adds to pages. */
final class OwnFiles implements Route {
    /** The folder of everything that is the preview's own and no part of the site. */
    static final String FOLDER = "_glossator/";

    static final String SCRIPT = FOLDER + "preview.js";
    private static final String STYLE = FOLDER + "preview.css";

    private final byte[] script = packed("preview.js");
    private final byte[] style = packed("preview.css");

    @Override
    public Optional<Answer> answer(Request request) {
        if (request.path().equals(SCRIPT)) {
            return Optional.of(new Answer.Whole(200, "text/javascript; charset=utf-8", script));
        }
        return request.path().equals(STYLE)
                ? Optional.of(new Answer.Whole(200, "text/css; charset=utf-8", style))
                : Optional.empty();
    }

    private static byte[] packed(String name) {
        try (InputStream in = Objects.requireNonNull(OwnFiles.class.getResourceAsStream(name))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
