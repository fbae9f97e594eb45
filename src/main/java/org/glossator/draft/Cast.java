package org.glossator.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.glossator.model.Term;

/** Everybody whom a text has named or described so far, each once, however they are called. */
final class Cast {
    private final Language language;
    private final Descriptions descriptions;
    private final Names names;
    private final KnownTerms terms;
    private final List<Voice> known = new ArrayList<>();

    Cast(Language language, Names names, KnownTerms terms) {
        this.language = language;
        descriptions = new Descriptions(language);
        this.names = names;
        this.terms = terms;
    }

    int size() {
        return known.size();
    }

    Voice at(int place) {
        return known.get(place);
    }

    /** Under which number a voice is kept, whatever it is called by now. */
    int place(Voice voice) {
        for (int at = 0; at < known.size(); at++) {
            if (known.get(at).isSame(voice)) {
                return at;
            }
        }
        throw new IllegalArgumentException(voice.name());
    }

    private Voice replace(Voice old, Voice now) {
        known.set(known.indexOf(old), now);
        return now;
    }

    /** Notes the sex of a voice, which a pronoun tells. */
    Voice being(Voice voice, Voice.Sex sex) {
        return replace(voice, voice.being(sex));
    }

    /** The person whose first or last name this is. */
    Optional<Voice> called(Part part) {
        String word = Names.joined(List.of(part));
        return known.stream()
                .filter(voice -> voice.isNamed() && !voice.isGroup() && isCalled(voice, word))
                .findFirst();
    }

    private boolean isCalled(Voice voice, String word) {
        return names.isSameName(Names.lastWord(voice.name()), word)
                || (voice.name().contains(" ") && names.isSameName(Names.firstWord(voice.name()), word));
    }

    /** The first person whom words name, in full or by a name that is known. */
    Optional<Voice> firstNamed(List<Part> parts) {
        for (Part part : parts) {
            for (List<Part> run : names.runs(parts)) {
                if (run.get(0).equals(part)) {
                    return Optional.of(named(new Phrase(run), run));
                }
            }
            Optional<Voice> voice = part.isCapital() ? called(part) : Optional.empty();
            if (voice.isPresent()) {
                return voice;
            }
        }
        return Optional.empty();
    }

    /** The medium of a name. */
    Voice medium(List<Part> name) {
        Optional<Term> term = terms.in(name);
        String written = Names.joined(name);
        return known.stream()
                .filter(voice -> voice.name().equals(written)
                        || (term.isPresent() && voice.term().equals(term)))
                .findFirst()
                .orElseGet(() -> kept(new Voice(written, true, Voice.Sex.UNKNOWN, true, List.of(), term)));
    }

    /** Somebody who is called by a name, with what else the phrase says. */
    Voice named(Phrase phrase, List<Part> name) {
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
        return bothFull
                ? names.isSameName(one, other)
                : names.isSameName(Names.lastWord(one), Names.lastWord(other))
                        || names.isSameName(Names.firstWord(one), Names.firstWord(other));
    }

    private Voice joined(Voice voice, String full, List<String> roles, Phrase phrase) {
        List<String> all = new ArrayList<>(voice.roles());
        all.addAll(roles);
        Voice.Sex told = descriptions.sexOf(phrase.folded());
        boolean fuller = full.length() > voice.name().length() && voice.term().isEmpty();
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

    /** Somebody who is only described, such as "the mayor". */
    Voice described(Phrase phrase) {
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
