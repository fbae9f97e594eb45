package org.glossator.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds to which medium a sentence says that somebody spoke: "told Reuters", "in an interview with Radio Lorne". */
final class Channels {
    private static final int NEAR = 4;
    private final Sentence sentence;
    private final List<Part> parts;
    private final Language language;
    private final Media media;
    private final List<SpeechAct> acts;

    /**
     * A medium that was told something.
     *
     * @param act the verb that says so
     * @param words as the text has it
     * @param name empty where it has none here
     */
    record Told(SpeechAct act, String words, List<Part> name, Which which) {}

    /** How far the words alone say which medium it is. */
    enum Which {
        NAMED,
        /** "us", "this newspaper": the article's own outlet. */
        OURS,
        /** "the paper": the one named before, or else the article's own. */
        BEFORE_OR_OURS,
        /** "the agency": the one named before. */
        BEFORE
    }

    Channels(Sentence sentence, Language language, Media media, List<SpeechAct> acts) {
        this.sentence = sentence;
        this.parts = sentence.parts();
        this.language = language;
        this.media = media;
        this.acts = acts;
    }

    /** All of them, in the order of the sentence. */
    List<Told> all() {
        List<Told> told = new ArrayList<>();
        Set<Integer> taken = new HashSet<>();
        for (int at = 0; at < parts.size() && !acts.isEmpty(); at++) {
            if (!taken.contains(at) && isPlace(at)) {
                int place = at;
                told(at).ifPresent(one -> {
                    told.add(one);
                    media.at(parts, place).ifPresent(mention -> taken.addAll(mention.places()));
                });
            }
        }
        return told;
    }

    private Optional<Told> told(int at) {
        Optional<Media.Mention> mention = media.at(parts, at);
        if (mention.filter(Media.Mention::isNamed).isPresent()) {
            return mention.map(one -> new Told(act(at), sentence.words(one.from(), one.to()), one.name(), Which.NAMED));
        } else if (isOurs(at)) {
            int end = at + language.length("first-hand", parts, at);
            boolean vague = language.length("vague", parts, at) > 0;
            return Optional.of(
                    new Told(act(at), sentence.words(at, end), List.of(), vague ? Which.BEFORE_OR_OURS : Which.OURS));
        }
        return mention.map(one -> new Told(act(at), sentence.words(one.from(), one.to()), List.of(), Which.BEFORE));
    }

    private boolean isOurs(int at) {
        return language.length("first-hand", parts, at) > 0;
    }

    /** Whether a medium that is named here was told something. */
    private boolean isPlace(int at) {
        if (isBehindVia(at) || isBehindTelling(at)) {
            return true;
        }
        boolean free = acts.stream().noneMatch(act -> isWithin(at, act.subject()));
        boolean dative = language.has("dative", parts.get(at).folded());
        boolean anywhere = dative || !language.list("inflected").isEmpty();
        return anywhere && free && (isOurs(at) ? isNearTelling(at) : hasTelling());
    }

    private boolean isBehindVia(int at) {
        for (int from = Math.max(0, at - NEAR); from < at; from++) {
            if (from + language.length("via", parts, from) == at) {
                return true;
            }
        }
        return false;
    }

    private boolean isBehindTelling(int at) {
        int before = at - 1;
        while (before >= 0 && language.has("skipped", parts.get(before).folded())) {
            before--;
        }
        return before >= 0 && language.has("telling", parts.get(before).folded());
    }

    private boolean isNearTelling(int at) {
        return parts.subList(Math.max(0, at - NEAR), Math.min(parts.size(), at + NEAR)).stream()
                .anyMatch(part -> language.has("telling", part.folded()));
    }

    private boolean hasTelling() {
        return parts.stream().anyMatch(part -> language.has("telling", part.folded()));
    }

    private boolean isWithin(int at, Phrase subject) {
        return subject.parts().contains(parts.get(at));
    }

    // The verb before it; where none stands before it, the next one.
    private SpeechAct act(int at) {
        return acts.stream()
                .filter(act -> act.verb() < at && !act.isSource())
                .max(Comparator.comparingInt(SpeechAct::verb))
                .orElse(acts.get(0));
    }
}
