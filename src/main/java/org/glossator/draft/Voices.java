package org.glossator.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.glossator.model.Term;

/** Everybody who was heard so far while a text is read from its beginning, by whom later words are understood. */
final class Voices {
    private final Language language;
    private final Descriptions descriptions;
    private final Names names;
    private final KnownTerms terms;
    private final List<Voice> known = new ArrayList<>();
    /** Those who spoke or were named, the latest last. */
    private final List<String> heard = new ArrayList<>();

    private final List<String> mentioned = new ArrayList<>();
    private final Map<String, Voice> media = new HashMap<>();

    Voices(Language language, Names names, KnownTerms terms) {
        this.language = language;
        descriptions = new Descriptions(language);
        this.names = names;
        this.terms = terms;
    }

    /** Notes that a voice spoke. */
    void speaks(Voice voice) {
        heard.remove(voice.name());
        heard.add(voice.name());
    }

    /** Notes the full names of a sentence, which a pronoun may mean. */
    void mentions(Sentence sentence) {
        for (List<Part> run : names.runs(sentence.parts())) {
            Phrase phrase = new Phrase(run);
            if (!language.hasAny("groups", phrase.folded()) && !language.hasAny("media", phrase.folded())) {
                Voice voice = named(phrase, run);
                mentioned.remove(voice.name());
                mentioned.add(voice.name());
            }
        }
    }

    /** Forgets the names of an earlier paragraph. */
    void newParagraph() {
        mentioned.clear();
    }

    /** Whom a phrase means. */
    Optional<Voice> meant(Phrase phrase) {
        if (phrase.isEmpty()) {
            return Optional.empty();
        } else if (phrase.isOneOf(language, "he")) {
            return person(Voice.Sex.HE);
        } else if (phrase.isOneOf(language, "she")) {
            return person(Voice.Sex.SHE);
        } else if (phrase.isOneOf(language, "it") || phrase.isOneOf(language, "they")) {
            return group();
        }
        List<Part> name = names.in(phrase);
        return Optional.of(name.isEmpty() ? described(phrase) : named(phrase, name));
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

    boolean isPronoun(Phrase phrase) {
        return List.of("he", "she", "it", "they").stream().anyMatch(list -> phrase.isOneOf(language, list));
    }

    boolean isMedium(Voice voice) {
        List<String> words = List.of(voice.name().toLowerCase(Locale.ROOT).split(" "));
        return voice.term().filter(terms::isMedium).isPresent()
                || language.hasAny("media", words)
                || language.hasAny("media", voice.roles());
    }

    /** Notes to which medium somebody spoke. */
    void told(Voice voice, Voice medium) {
        media.put(voice.name(), medium);
    }

    /** The medium to which somebody spoke further up. */
    Optional<Voice> mediumOf(Voice voice) {
        return Optional.ofNullable(media.get(voice.name()));
    }

    private Optional<Voice> person(Voice.Sex sex) {
        List<String> candidates = new ArrayList<>(heard);
        if (!mentioned.isEmpty() && heard.stream().noneMatch(mentioned::contains)) {
            candidates.addAll(mentioned);
        } else {
            candidates.addAll(
                    0, mentioned.stream().filter(name -> !heard.contains(name)).toList());
        }
        for (int i = candidates.size() - 1; i >= 0; i--) {
            Voice voice = find(candidates.get(i));
            if (!voice.isGroup() && (voice.sex() == sex || voice.sex() == Voice.Sex.UNKNOWN)) {
                return Optional.of(replace(voice, voice.being(sex)));
            }
        }
        return Optional.empty();
    }

    private Optional<Voice> group() {
        for (int i = heard.size() - 1; i >= 0; i--) {
            Voice voice = find(heard.get(i));
            if (voice.isGroup()) {
                return Optional.of(voice);
            }
        }
        return Optional.empty();
    }

    private Voice find(String name) {
        return known.stream()
                .filter(voice -> voice.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Voice replace(Voice old, Voice now) {
        known.set(known.indexOf(old), now);
        return now;
    }

    private Voice named(Phrase phrase, List<Part> name) {
        String full = names.fullest(name);
        List<String> roles = descriptions.roles(phrase, name);
        Optional<Term> term =
                terms.in(name).or(() -> terms.in(descriptions.head(phrase).parts()));
        for (Voice voice : known) {
            boolean sameTerm = term.isPresent() && voice.term().equals(term);
            if (sameTerm || (voice.isNamed() && isSame(voice.name(), full))) {
                return replace(voice, joined(voice, full, roles, phrase));
            }
        }
        boolean group =
                term.filter(found -> found.category() != Term.Category.PERSON).isPresent()
                        || language.hasAny("groups", phrase.folded())
                        || language.hasAny("media", phrase.folded());
        boolean isGroup = group
                && (name.size() < 2
                        || language.hasAny("groups", new Phrase(name).folded())
                        || term.isPresent()
                        || language.hasAny("media", new Phrase(name).folded()));
        return kept(new Voice(full, true, descriptions.sex(phrase, full, isGroup), isGroup, roles, term));
    }

    private boolean isSame(String one, String other) {
        boolean bothFull = one.contains(" ") && other.contains(" ");
        return bothFull ? names.isSameName(one, other) : names.isSameName(Names.lastWord(one), Names.lastWord(other));
    }

    private Voice joined(Voice voice, String full, List<String> roles, Phrase phrase) {
        List<String> all = new ArrayList<>(voice.roles());
        all.addAll(roles);
        Voice.Sex told = descriptions.sexOf(phrase.folded());
        boolean fuller = full.length() > voice.name().length() && voice.term().isEmpty();
        if (fuller) {
            heard.replaceAll(name -> name.equals(voice.name()) ? full : name);
            mentioned.replaceAll(name -> name.equals(voice.name()) ? full : name);
        }
        return new Voice(
                fuller ? full : voice.name(),
                true,
                told == Voice.Sex.UNKNOWN ? voice.sex() : told,
                voice.isGroup(),
                all.stream().distinct().toList(),
                voice.term());
    }

    private Voice kept(Voice voice) {
        known.add(voice);
        return voice;
    }

    private Voice described(Phrase phrase) {
        Optional<Term> term = terms.in(descriptions.head(phrase).parts());
        List<String> roles = descriptions.roles(phrase, List.of());
        boolean indefinite = language.has("indefinite", phrase.folded().get(0));
        String head = roles.isEmpty() ? "" : roles.get(roles.size() - 1);
        for (int i = known.size() - 1; i >= 0 && (!indefinite || term.isPresent()); i--) {
            Voice voice = known.get(i);
            boolean same = term.isPresent() ? voice.term().equals(term) : isCalled(voice, head, roles);
            if (same) {
                return voice;
            }
        }
        boolean group = language.has("groups", head)
                || term.filter(t -> t.category() == Term.Category.ORGANISATION).isPresent();
        return kept(new Voice(
                phrase.written(),
                false,
                descriptions.sexOf(phrase.folded()),
                group || descriptions.isDocument(phrase),
                roles,
                term));
    }

    // "the mayor" is whoever was called mayor; "the Ukrainian leader" whoever shares one of the words.
    private boolean isCalled(Voice voice, String head, List<String> roles) {
        boolean several = roles.size() > 1
                && voice.isNamed()
                && !voice.isGroup()
                && language.has("leaders", head)
                && roles.stream().anyMatch(voice.roles()::contains);
        return !head.isEmpty()
                && (lastRole(voice).equals(head)
                        || (voice.isNamed() && voice.roles().contains(head))
                        || several);
    }

    private static String lastRole(Voice voice) {
        return voice.isNamed() || voice.roles().isEmpty()
                ? ""
                : voice.roles().get(voice.roles().size() - 1);
    }
}
