package org.glossator.preview;

import java.util.Optional;

/** The stream on which an open page hears what concerns it. */
final class Events implements Route {
    private static final String PATH = OwnFiles.FOLDER + "events";

    private final Showing showing;

    Events(Showing showing) {
        this.showing = showing;
    }

    @Override
    public Optional<Answer> answer(Request request) {
        if (!request.path().equals(PATH) || !request.method().equals("GET")) {
            return Optional.empty();
        }
        String address = Address.of(request.query().getOrDefault("page", ""));
        String fingerprint = request.query().getOrDefault("fingerprint", "");
        Optional<Listener> opened = showing.open(address, fingerprint);
        return opened.<Answer>map(listener -> new Answer.Flow("text/event-stream; charset=utf-8", out -> {
                    try {
                        listener.writeTo(out);
                    } finally {
                        showing.close(listener);
                    }
                }))
                .or(() -> Optional.of(Answer.words(503, "Too many pages of this preview are open.")));
    }
}
