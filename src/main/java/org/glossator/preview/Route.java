package org.glossator.preview;

import java.util.Optional;

/** Answers some of the requests; the first that does is heard. Whatever reaches it has passed the {@link Gate}. */
public interface Route {
    /** The answer, or nothing where the request is another's to answer. */
    Optional<Answer> answer(Request request);
}
