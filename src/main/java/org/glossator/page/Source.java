package org.glossator.page;

import java.util.Optional;

/**
 * A source of the bibliography as it is printed.
 *
 * @param key the name by which citations call it
 * @param authors in one row; empty where none is named
 * @param titleLanguage the language of the title where it is not the site's
 * @param details kind, number, container and publisher in one row; empty where none is known
 */
public record Source(
        String key,
        Address address,
        String authors,
        String title,
        Optional<String> titleLanguage,
        Optional<When> issued,
        String details,
        Optional<String> url,
        Optional<String> note) {
    /** A source with its number on one page. */
    public record Numbered(int number, Source source) {}
}
