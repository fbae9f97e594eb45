package org.glossator.draft;

import java.util.List;
import java.util.stream.Collectors;
import org.glossator.check.Slug;

/** Writes the draft of an event of the timeline for a date that a text names. */
final class EventDraft {
    private static final int WORDS = 2;

    private EventDraft() {}

    /** @param sentence in which the date stands */
    static DraftFile of(Dates.Dated date, Sentence sentence, int line, Language language) {
        boolean caption = sentence.isCaption();
        String sureness = date.isWhole() && !caption ? "probable" : "guess";
        String why = (date.isWhole() ? "" : "; the year is a guess from the day of publication")
                + (caption ? "; it stands in a picture's caption" : "");
        Yaml yaml = new Yaml()
                .line("- slug: " + slug(date, sentence, language))
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

    // The date with the two words nearest to it, rather before it than behind it: "2025-02-23-snap-election".
    private static String slug(Dates.Dated date, Sentence sentence, Language language) {
        List<Part> before = ClaimNames.content(before(sentence, date), language).toList();
        List<Part> behind = ClaimNames.content(sentence.parts(), language)
                .filter(part -> part.start() > date.start())
                .toList();
        List<Part> words = before.isEmpty()
                ? behind.subList(0, Math.min(WORDS, behind.size()))
                : before.subList(Math.max(0, before.size() - WORDS), before.size());
        return Slug.from(date.iso() + " " + words.stream().map(Part::folded).collect(Collectors.joining(" ")));
    }

    private static List<Part> before(Sentence sentence, Dates.Dated date) {
        return sentence.parts().stream()
                .filter(part -> part.end() <= date.start())
                .toList();
    }
}
