package org.glossator.draft;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the draft of a claim: a quotation, or what an article says in its own words, with its probable speaker. */
final class ClaimDraft {
    private static final int MOST_WORDS = 20;
    private static final int SHOWN_WORDS = 9;

    private final PrivateText text;
    private final Request request;
    private final Speakers speakers;
    private final ClaimNames names;

    ClaimDraft(PrivateText text, Request request, Speakers speakers, ClaimNames names) {
        this.names = names;
        this.text = text;
        this.request = request;
        this.speakers = speakers;
    }

    /** @param halves the quotation, or both parts of one that "she said" divides */
    DraftFile of(List<Found> halves) {
        Found first = halves.get(0);
        Attribution said = first.attribution();
        Voice speaker = said.speaker().orElseThrow();
        String sureness = said.sureness().told();
        int line = text.line(first.start());
        Yaml yaml = new Yaml();
        yaml.comment("Drafted by \"glossator import\" from line " + line + " of the article's text.")
                .comment(
                        "Fill in what is empty. Look at each line of \"confirm\" and delete it; then delete \"confirm\" and \"draft\".")
                .line("draft: true")
                .line("confirm:");
        confirm(yaml, first, said);
        yaml.field("title", "", "what was said, as one statement in your own words without a full stop")
                .field("kind", "", "fact, interpretation, demand, promise, prediction or opinion")
                .field("status", "", "documented, contested, single-source or opinion");
        speaker(yaml, speaker, said);
        yaml.field("date", "", "when it was said; delete this line if the article does not tell")
                .field(
                        "account",
                        account(said),
                        "whose account of the words we have; first-hand, if the speaker's own words"
                                + " are public; not-stated, if the article does not say how it knows")
                .line("reports:");
        halves.forEach(half -> report(yaml, half, said));
        return new DraftFile(
                first.isQuotation() ? "claim" : "told",
                "content/claims/" + names.of(first, speaker) + ".yaml",
                yaml.toString(),
                line,
                sureness,
                about(first, said));
    }

    private static void confirm(Yaml yaml, Found first, Attribution said) {
        yaml.line(
                "  - " + Yaml.quoted("Who speaks? (" + said.sureness().told() + ") " + String.join("; ", said.why())));
        yaml.line("  - "
                + Yaml.quoted("Through whom do we know it?"
                        + (said.isFirstHand()
                                ? " The article's own outlet was told: "
                                        + said.why().get(said.why().size() - 1)
                                : said.chain().isEmpty() ? " The sentence names nobody." : " " + through(said))));
        if (first.isQuotation() && isLong(first)) {
            yaml.line("  - "
                    + Yaml.quoted("The quotation was cut after " + MOST_WORDS
                            + " words. Which part matters most? Write […] for what you leave out"));
        }
    }

    private static String through(Attribution said) {
        return "From the speaker outwards: "
                + said.chain().stream().map(Voice::name).collect(Collectors.joining(", then "));
    }

    private void speaker(Yaml yaml, Voice speaker, Attribution said) {
        yaml.field(
                "speaker",
                speakers.slug(speaker),
                said.sureness().told() + ": " + said.why().get(0));
        if (speakers.isUnnamed(speaker)) {
            yaml.field("described-as", Yaml.quoted(speaker.name()), "");
        }
    }

    private String account(Attribution said) {
        if (said.isFirstHand()) {
            return "first-hand";
        }
        return said.chain().isEmpty() ? "" : speakers.slug(said.chain().get(0));
    }

    private void report(Yaml yaml, Found half, Attribution said) {
        yaml.line("  - article: " + request.slug());
        if (half.isQuotation()) {
            yaml.line("    quote: " + Yaml.quoted(shortened(half.words())));
        } else {
            yaml.field(
                    "    paraphrase",
                    "",
                    "say line " + text.line(half.start()) + " in your own words; it begins: " + half.words());
        }
        Voice named = said.chain().isEmpty()
                ? said.speaker().orElseThrow()
                : said.chain().get(said.chain().size() - 1);
        yaml.line("    attributed-to: " + speakers.slug(named));
    }

    private static boolean isLong(Found found) {
        return found.words().split("\\s+").length > MOST_WORDS;
    }

    private static String shortened(String words) {
        return Arrays.stream(words.split("\\s+"))
                .limit(MOST_WORDS)
                .collect(Collectors.joining(" "))
                .replaceAll("[,;:]$", "");
    }

    private String about(Found first, Attribution said) {
        String through = said.chain().isEmpty()
                ? ""
                : ", through " + said.chain().stream().map(Voice::name).collect(Collectors.joining(", "));
        return said.speaker().map(Voice::name).orElse("") + through + ": "
                + (first.isQuotation() ? "\u201C" + beginning(first.words()) + "\u201D" : told(first));
    }

    private String told(Found first) {
        String[] words = text.text().substring(first.start(), first.end()).split("\\s+");
        return Arrays.stream(words).limit(SHOWN_WORDS).collect(Collectors.joining(" "))
                + (words.length > SHOWN_WORDS ? " \u2026" : "");
    }

    static String beginning(String words) {
        String[] all = words.split("\\s+");
        return all.length <= 6 ? words : Arrays.stream(all).limit(6).collect(Collectors.joining(" ")) + " \u2026";
    }
}
