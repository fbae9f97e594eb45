package org.glossator.load;

import static org.glossator.load.Field.optional;
import static org.glossator.load.Field.required;

import java.util.Map;
import java.util.Optional;
import org.glossator.markdown.Prose;
import org.glossator.model.Settings;
import org.glossator.source.Text;

/** Reads {@code site.yaml}. */
final class SettingsReader {
    private static final Field<Text> LICENCE_NAME = required("name", Types.words(), "the licence's name");
    private static final Field<Text> LICENCE_URL = optional("url", Types.words(), "where it can be read");
    static final Shape LICENCE = Shape.of(LICENCE_NAME, LICENCE_URL);

    private static final Field<Text> TITLE = required("title", Types.words(), "the site's name");
    private static final Field<Text> TAGLINE = optional("tagline", Types.words(), "what the site is, in a few words");
    private static final Field<Text> LANGUAGE = required("language", Types.words(), "its language, such as en");
    private static final Field<String> ADDRESS =
            optional("address", Types.siteAddress(), "where it is published, such as https://example.org/site/");
    private static final Field<Settings.Licence> LICENCE_FIELD = optional(
            "licence",
            Types.group(
                    LICENCE,
                    (values, faults) ->
                            Optional.of(new Settings.Licence(values.get(LICENCE_NAME), values.find(LICENCE_URL)))),
            "the licence of the site's own words");
    private static final Field<Text> PUBLISHER = optional("publisher", Types.words(), "who publishes it");
    private static final Field<Text> CONTACT = optional("contact", Types.words(), "how readers reach the publisher");
    private static final Field<Text> FUNDING = optional("funding", Types.words(), "who pays for it");
    private static final Field<Prose> INTRODUCTION =
            optional("introduction", Types.markdown(), "the first words on the home page");
    private static final Field<Map<String, Text>> THEME =
            optional("theme", Types.table(), "colours and sizes of the look");

    static final Shape SHAPE = Shape.of(
            TITLE, TAGLINE, LANGUAGE, ADDRESS, LICENCE_FIELD, PUBLISHER, CONTACT, FUNDING, INTRODUCTION, THEME);

    private SettingsReader() {}

    static Settings settings(Values values) {
        return new Settings(
                values.get(TITLE),
                values.find(TAGLINE),
                values.get(LANGUAGE).value(),
                values.find(ADDRESS),
                values.find(LICENCE_FIELD),
                values.find(PUBLISHER),
                values.find(CONTACT),
                values.find(FUNDING),
                values.find(INTRODUCTION),
                values.find(THEME).orElse(Map.of()));
    }
}
