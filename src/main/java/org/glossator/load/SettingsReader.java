package org.glossator.load;

import static org.glossator.load.Field.optional;
import static org.glossator.load.Field.required;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.glossator.markdown.Prose;
import org.glossator.model.Editing;
import org.glossator.model.Menus;
import org.glossator.model.Settings;
import org.glossator.source.Text;

/** Reads {@code site.yaml}. */
final class SettingsReader {
    private static final Field<Text> LICENCE_NAME = required("name", Types.words(), "the licence's name");
    private static final Field<Text> LICENCE_URL = optional("url", Types.words(), "where it can be read");
    static final Shape LICENCE = Shape.of(LICENCE_NAME, LICENCE_URL);

    private static final Field<Text> TITLE = required("title", Types.words(), "the site's name");
    private static final Field<Text> TAGLINE = optional("tagline", Types.words(), "what the site is, in a few words");
    private static final Field<Text> LANGUAGE = required("language", new LanguageType(), "its language, such as en");
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
    private static final Field<Map<Text, Editing.Weight>> LEVELS = optional(
            "rules",
            Types.table(Types.choice(
                    Editing.Weight.class,
                    "an error, which stops the build",
                    "a warning, to be answered",
                    "shown with --notes alone")),
            "how much rules weigh here, where not as by themselves: the rule's name, then block, query or note");
    private static final Field<Integer> REVIEW_AFTER = optional(
            "review-after",
            Types.count(),
            "after how many months an entry should be looked at again; " + Editing.REVIEW_AFTER + " by default");
    private static final Field<Integer> QUOTED_WORDS = optional(
            "quoted-words",
            Types.count(),
            "how many words may be quoted of one article altogether; " + Editing.QUOTED_WORDS + " by default");
    private static final Field<List<Text>> LOADED_WORDS = optional(
            "loaded-words", Types.list(Types.words()), "words that your own texts should not use, since they judge");
    static final Shape EDITING = Shape.of(LEVELS, REVIEW_AFTER, QUOTED_WORDS, LOADED_WORDS);
    private static final Field<Editing> EDITING_FIELD = optional(
            "editing",
            Types.group(EDITING, (values, faults) -> Optional.of(editing(values))),
            "how strictly the content is held");
    private static final Field<Text> TO = required(
            "to", Types.words(), "where it leads: an entry's slug, a list such as glossary, or an address outside");
    private static final Field<Text> WORDS =
            optional("words", Types.words(), "what is written there; the page's title by default");
    static final Shape MENU_ITEM = Shape.of(TO, WORDS);
    private static final Field<List<Menus.Item>> HEADER =
            optional("header", Types.list(menuItem()), "the links in the head of every page, in place of the lists");
    private static final Field<List<Menus.Item>> FOOTER = optional(
            "footer", Types.list(menuItem()), "the links in the foot of every page, in place of your own pages");
    static final Shape MENU = Shape.of(HEADER, FOOTER);
    private static final Field<Menus> MENUS = optional(
            "menu",
            Types.group(MENU, (values, faults) -> Optional.of(new Menus(values.find(HEADER), values.find(FOOTER)))),
            "the links in the head and the foot of every page");
    private static final Field<Map<Text, Text>> THEME =
            optional("theme", Types.table(Types.words()), "colours and sizes of the look");

    static final Shape SHAPE = Shape.of(
            TITLE,
            TAGLINE,
            LANGUAGE,
            ADDRESS,
            LICENCE_FIELD,
            PUBLISHER,
            CONTACT,
            FUNDING,
            INTRODUCTION,
            EDITING_FIELD,
            MENUS,
            THEME);

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
                values.find(EDITING_FIELD).orElse(Editing.USUAL),
                values.find(MENUS).orElse(Menus.USUAL),
                theme(values.find(THEME).orElse(Map.of())));
    }

    private static Type<Menus.Item> menuItem() {
        return Types.group(
                MENU_ITEM, (values, faults) -> Optional.of(new Menus.Item(values.get(TO), values.find(WORDS))));
    }

    private static Map<String, Text> theme(Map<Text, Text> written) {
        Map<String, Text> theme = new LinkedHashMap<>();
        written.forEach((name, value) -> theme.put(name.value(), value));
        return theme;
    }

    private static Editing editing(Values values) {
        List<Editing.Level> levels = new ArrayList<>();
        values.find(LEVELS).orElse(Map.of()).forEach((rule, weight) -> levels.add(new Editing.Level(rule, weight)));
        return new Editing(
                levels,
                values.find(REVIEW_AFTER).orElse(Editing.REVIEW_AFTER),
                values.find(QUOTED_WORDS).orElse(Editing.QUOTED_WORDS),
                values.list(LOADED_WORDS));
    }
}
