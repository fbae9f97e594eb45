package org.glossator.model;

import java.util.Locale;

/** The kinds of entry, the folder that holds each and what people call it. */
public enum EntryKind {
    EXPLAINER("explainers", "an explainer"),
    ARTICLE("articles", "an article"),
    CLAIM("claims", "a claim"),
    TERM("glossary", "a glossary term"),
    EVENT("timeline", "a timeline event"),
    PAGE("pages", "a page");

    private final String folder;
    private final String name;

    EntryKind(String folder, String name) {
        this.folder = folder;
        this.name = name;
    }

    /** The folder of the content, and of the published pages, without slashes. */
    public String folder() {
        return folder;
    }

    /** Whether its statements are to be held against sources time and again. */
    public boolean isReviewed() {
        return this == EXPLAINER || this == ARTICLE || this == CLAIM || this == TERM;
    }

    /** The kind in one word, as the command that makes such entries calls it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind with its article, for messages. */
    public String withArticle() {
        return name;
    }
}
