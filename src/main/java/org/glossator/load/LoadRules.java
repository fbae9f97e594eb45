package org.glossator.load;

import java.util.List;
import org.glossator.markdown.MarkdownReader;
import org.glossator.source.Rule;

/** What a file must keep to be read at all; {@code docs/rules} explains each. */
public final class LoadRules {
    static final Rule NO_SITE = Rule.error("no-site");
    static final Rule UNREADABLE_FILE = Rule.error("unreadable-file");
    static final Rule UNEXPECTED_FILE = Rule.error("unexpected-file");
    static final Rule OUTSIDE_LINK = Rule.error("outside-link");
    static final Rule NOT_UTF_8 = Rule.error("not-utf-8");
    static final Rule BYTE_ORDER_MARK = Rule.error("byte-order-mark");
    static final Rule TOO_LONG = Rule.error("too-long");
    static final Rule FRONT_MATTER = Rule.error("front-matter");
    static final Rule YAML_SYNTAX = Rule.error("yaml-syntax");
    static final Rule YAML_ALIAS = Rule.error("yaml-alias");
    static final Rule DUPLICATE_KEY = Rule.error("duplicate-key");
    static final Rule DOUBTFUL_VALUE = Rule.warning("doubtful-value");
    static final Rule UNKNOWN_FIELD = Rule.error("unknown-field");
    static final Rule MISSING_FIELD = Rule.error("missing-field");
    static final Rule CONFLICTING_FIELDS = Rule.error("conflicting-fields");
    static final Rule WRONG_TYPE = Rule.error("wrong-type");
    static final Rule WRONG_DATE = Rule.error("wrong-date");
    static final Rule UNKNOWN_CHOICE = Rule.error("unknown-choice");
    static final Rule FILL_IN = Rule.error("fill-in");
    static final Rule UNFINISHED_DRAFT = Rule.warning("unfinished-draft");

    static final Rule DAMAGED_LOCK = Rule.error("damaged-lock");

    private LoadRules() {}

    /** Every rule that loading can report, in the order in which a file meets them. */
    public static List<Rule> all() {
        return List.of(
                NO_SITE,
                UNREADABLE_FILE,
                UNEXPECTED_FILE,
                OUTSIDE_LINK,
                NOT_UTF_8,
                BYTE_ORDER_MARK,
                TOO_LONG,
                FRONT_MATTER,
                YAML_SYNTAX,
                YAML_ALIAS,
                DUPLICATE_KEY,
                DOUBTFUL_VALUE,
                UNKNOWN_FIELD,
                MISSING_FIELD,
                CONFLICTING_FIELDS,
                WRONG_TYPE,
                WRONG_DATE,
                UNKNOWN_CHOICE,
                FILL_IN,
                UNFINISHED_DRAFT,
                DAMAGED_LOCK,
                MarkdownReader.TOO_COMPLEX,
                MarkdownReader.UNMATCHED_MARK,
                MarkdownReader.MISTAKEN_MARK);
    }
}
