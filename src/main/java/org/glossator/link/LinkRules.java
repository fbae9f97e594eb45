package org.glossator.link;

import java.util.List;
import org.glossator.source.Rule;

/** What a link, a citation, a picture and a glossary term must keep; {@code docs/rules} explains each. */
public final class LinkRules {
    static final Rule DEAD_LINK = Rule.error("dead-link");
    static final Rule DEAD_ANCHOR = Rule.error("dead-anchor");
    static final Rule UNKNOWN_SOURCE = Rule.error("unknown-source");
    static final Rule MISSING_PICTURE = Rule.error("missing-picture");
    static final Rule UNMENTIONED_TERM = Rule.warning("unmentioned-term");

    private LinkRules() {}

    /** Every rule that linking can report. */
    public static List<Rule> all() {
        return List.of(DEAD_LINK, DEAD_ANCHOR, UNKNOWN_SOURCE, MISSING_PICTURE, UNMENTIONED_TERM);
    }
}
