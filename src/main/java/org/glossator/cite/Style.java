package org.glossator.cite;

import java.util.Locale;

/** The styles in which works are cited in words. */
enum Style {
    /** Publication Manual of the American Psychological Association, 7th edition. */
    APA("apa"),
    /** MLA Handbook, 9th edition. */
    MLA("modern-language-association"),
    /** Chicago Manual of Style, 18th edition, author and date. */
    CHICAGO("chicago-author-date");

    private final String file;

    Style(String file) {
        this.file = file;
    }

    String csl() {
        return Resources.text(file + ".csl");
    }

    /** The work as this style wants it where one institution wrote and published it. */
    Work of(Work work) {
        if (!work.isPublishedByAuthor()) {
            return work;
        }
        return this == MLA ? work.withoutAuthor() : work.withoutPublisher();
    }

    /** The language for the words of a style: that of the site where they are translated, else English. */
    static String locale(String language) {
        return switch (Locale.forLanguageTag(language).getLanguage()) {
            case "de" -> "de-DE";
            case "uk" -> "uk-UA";
            default -> "en-US";
        };
    }
}
