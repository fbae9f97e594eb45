package org.glossator.draft;

/** Writes the draft of an event of the timeline for a date that a text names. */
final class EventDraft {
    private EventDraft() {}

    static DraftFile of(Dates.Dated date, String article, int line) {
        String sureness = date.isWhole() ? "probable" : "guess";
        String why = date.isWhole() ? "" : "; the year is a guess from the day of publication";
        String slug = article + "-" + date.iso();
        Yaml yaml = new Yaml()
                .line("- slug: " + slug)
                .line("  draft: true")
                .line("  confirm:")
                .line("    - "
                        + Yaml.quoted("Does \"" + date.written() + "\" (line " + line + ") belong on the timeline" + why
                                + "? If not, delete this event"))
                .field("  date", date.iso(), "")
                .field("  title", "", "what happened, in a few words")
                .field("  text", "", "what happened, with its source as [@key]");
        return new DraftFile("event", "content/timeline.yaml", yaml.toString(), line, sureness, date.written());
    }
}
