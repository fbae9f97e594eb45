package org.glossator.model;

import java.util.List;
import org.glossator.markdown.Prose;
import org.glossator.source.Text;

/** Anything that has a slug and a page, or a place on one. */
public sealed interface Entry permits Explainer, Article, Claim, Term, Event, Page {
    About about();

    /** What the entry is called in lists and links. */
    Text title();

    /** Where it is read, relative to the site's root, with {@code /} between folders. */
    String address();

    /** Its texts in Markdown in the order in which a reader meets them. */
    List<Prose> texts();

    default String slug() {
        return about().slug();
    }

    default EntryKind kind() {
        return about().kind();
    }
}
