package org.glossator.draft;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What an editor says of the article whose text is brought in.
 *
 * @param slug the name that the article gets on the site
 * @param outlet the outlet's term, or its name
 * @param published the day on which it appeared
 */
public record Request(
        String slug,
        Optional<String> title,
        Optional<String> outlet,
        Optional<LocalDate> published,
        Optional<String> url) {}
