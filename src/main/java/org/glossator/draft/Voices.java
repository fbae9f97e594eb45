package org.glossator.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Everybody who was heard so far while a text is read from its beginning, by whom later words are understood. */
final class Voices {
    private final Language language;
    private final References references;
    private final Names names;
    private final Cast cast;
    /** Those who spoke, by their places in the cast, the latest last. */
    private final List<Integer> heard = new ArrayList<>();

    private final List<Integer> mentioned = new ArrayList<>();
    private final Map<Integer, Voice> media = new HashMap<>();
    private Optional<Voice> lastMedium = Optional.empty();
    /** Whether nobody has spoken since the names of the paragraph began. */
    private boolean isSilent = true;

    Voices(Language language, Names names, KnownTerms terms) {
        this.language = language;
        references = new References(language);
        this.names = names;
        cast = new Cast(language, names, terms);
    }

    /** Notes that a voice spoke. */
    void speaks(Voice voice) {
        isSilent = false;
        latest(heard, voice);
    }

    /** Notes the full names of a sentence, which a pronoun may mean. */
    void mentions(Sentence sentence) {
        List<List<Part>> runs = names.runs(sentence.parts());
        for (List<Part> run : runs) {
            Phrase phrase = new Phrase(run);
            if (!language.hasAny("groups", phrase.folded()) && !language.hasAny("media", phrase.folded())) {
                mention(cast.named(references.titled(sentence, run), run));
            }
        }
        for (Part part : sentence.parts()) {
            if (part.isCapital() && runs.stream().noneMatch(run -> run.contains(part))) {
                cast.called(part).ifPresent(this::mention);
            }
        }
    }

    /** Notes whom a sentence is about that lets nobody speak: whom it names first of all. */
    void isAbout(Sentence sentence) {
        cast.firstNamed(sentence.parts().subList(0, 1))
                .or(() -> names.runs(sentence.parts()).stream()
                        .filter(run -> run.get(0).equals(sentence.parts().get(0)))
                        .findFirst()
                        .map(run -> cast.named(new Phrase(run), run)))
                .filter(voice -> !voice.isGroup())
                .ifPresent(voice -> latest(heard, voice));
    }

    private void mention(Voice voice) {
        latest(mentioned, voice);
    }

    private void latest(List<Integer> places, Voice voice) {
        Integer place = cast.place(voice);
        places.remove(place);
        places.add(place);
    }

    /** The first person whom words name, in full or by a name that is known. */
    Optional<Voice> firstNamed(List<Part> parts) {
        return cast.firstNamed(parts);
    }

    /** Forgets the names of an earlier paragraph, once somebody has spoken. */
    void newParagraph() {
        if (!isSilent) {
            mentioned.clear();
        }
        isSilent = true;
    }

    /** Whom a phrase means. */
    Optional<Voice> meant(Phrase phrase) {
        if (phrase.isEmpty()) {
            return Optional.empty();
        } else if (references.isHe(phrase)) {
            return person(Voice.Sex.HE);
        } else if (references.isShe(phrase)) {
            return person(Voice.Sex.SHE);
        } else if (phrase.isOneOf(language, "it") || phrase.isOneOf(language, "they")) {
            return group();
        } else if (references.isOneOfAPeople(phrase)) {
            Optional<Voice> person = compatriot(phrase);
            return person.isPresent() ? person : Optional.of(cast.described(phrase));
        } else if (references.isAge(phrase)) {
            return anyPerson();
        }
        List<Part> name = names.in(phrase);
        return Optional.of(name.isEmpty() ? cast.described(phrase) : cast.named(phrase, name));
    }

    // The last person who was called by a word of the same people.
    private Optional<Voice> compatriot(Phrase phrase) {
        String word = phrase.folded().get(phrase.parts().size() - 1);
        boolean indefinite = language.has("indefinite", phrase.folded().get(0));
        return candidates().stream()
                .filter(voice -> !indefinite && voice.isNamed() && !voice.isGroup())
                .filter(voice -> voice.roles().stream().anyMatch(role -> References.isOfPeople(word, role)))
                .reduce((before, last) -> last);
    }

    private Optional<Voice> anyPerson() {
        return candidates().stream().filter(voice -> !voice.isGroup()).reduce((before, last) -> last);
    }

    // Everybody who spoke or was named, whoever is likeliest to be meant last.
    private List<Voice> candidates() {
        List<Integer> all =
                new ArrayList<>(IntStream.range(0, cast.size()).boxed().toList());
        recent().forEach(place -> {
            all.remove(place);
            all.add(place);
        });
        return all.stream().map(cast::at).toList();
    }

    /** The medium that was told something; empty where it is the article's own outlet. */
    Optional<Voice> medium(Channels.Told told, OwnOutlet own) {
        Optional<Voice> medium = switch (told.which()) {
            case OURS -> Optional.empty();
            case BEFORE, BEFORE_OR_OURS -> lastMedium;
            case NAMED -> own.isMeant(told.name(), language) ? Optional.empty() : Optional.of(cast.medium(told.name()));
        };
        medium.ifPresent(voice -> lastMedium = medium);
        return medium;
    }

    /** The medium that was named last as told something. */
    Optional<Voice> lastMedium() {
        return lastMedium;
    }

    /** Whom a word such as "its" means. */
    Optional<Voice> owner(String word) {
        if (language.has("own-he", word)) {
            return person(Voice.Sex.HE);
        } else if (language.has("own-she", word)) {
            return person(Voice.Sex.SHE);
        }
        return language.has("own-it", word) || language.has("own-they", word) ? group() : Optional.empty();
    }

    /** Notes to which medium somebody spoke. */
    void told(Voice voice, Voice medium) {
        media.put(cast.place(voice), medium);
    }

    /** The medium to which somebody spoke further up. */
    Optional<Voice> mediumOf(Voice voice) {
        return Optional.ofNullable(media.get(cast.place(voice)));
    }

    private Optional<Voice> person(Voice.Sex sex) {
        List<Integer> candidates = recent();
        for (int i = candidates.size() - 1; i >= 0; i--) {
            Voice voice = cast.at(candidates.get(i));
            if (!voice.isGroup() && (voice.sex() == sex || voice.sex() == Voice.Sex.UNKNOWN)) {
                return Optional.of(cast.being(voice, sex));
            }
        }
        return Optional.empty();
    }

    private List<Integer> recent() {
        List<Integer> candidates = new ArrayList<>(heard);
        if (!mentioned.isEmpty() && (isSilent || heard.stream().noneMatch(mentioned::contains))) {
            candidates.removeAll(mentioned);
            candidates.addAll(mentioned);
        } else {
            candidates.addAll(
                    0,
                    mentioned.stream().filter(place -> !heard.contains(place)).toList());
        }
        return candidates;
    }

    private Optional<Voice> group() {
        for (int i = heard.size() - 1; i >= 0; i--) {
            Voice voice = cast.at(heard.get(i));
            if (voice.isGroup()) {
                return Optional.of(voice);
            }
        }
        return Optional.empty();
    }
}
