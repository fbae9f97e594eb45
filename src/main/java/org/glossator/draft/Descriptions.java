package org.glossator.draft;

import java.util.ArrayList;
import java.util.List;

/** What a phrase tells of somebody beside the name: office, sex, and whether it is a document that speaks. */
final class Descriptions {
    private final Language language;

    Descriptions(Language language) {
        this.language = language;
    }

    boolean isDocument(Phrase phrase) {
        return language.hasAny("documents", head(phrase).folded());
    }

    // What stands before "of" or "for".
    Phrase head(Phrase phrase) {
        int at = 0;
        while (at < phrase.parts().size() && (at == 0 || !isJoin(phrase.parts().get(at)))) {
            at++;
        }
        return new Phrase(phrase.parts().subList(0, at));
    }

    private boolean isJoin(Part part) {
        return language.has("joins", part.folded()) && !language.has("articles", part.folded());
    }

    List<String> roles(Phrase phrase, List<Part> name) {
        List<String> roles = new ArrayList<>();
        for (Part part : head(phrase).parts()) {
            if (part.isPossessive() && !name.contains(part)) {
                roles.clear();
            } else if (!name.contains(part) && !isFunction(part.folded())) {
                roles.add(part.folded());
            }
        }
        return roles;
    }

    private boolean isFunction(String word) {
        return language.has("articles", word) || language.has("own", word) || language.has("unnamed", word);
    }

    Voice.Sex sex(Phrase phrase, String full, boolean group) {
        Voice.Sex told = sexOf(phrase.folded());
        if (told != Voice.Sex.UNKNOWN || group || !full.contains(" ")) {
            return told;
        }
        String first = full.substring(0, full.indexOf(' '));
        return language.list("female-endings").stream().anyMatch(first::endsWith) ? Voice.Sex.SHE : Voice.Sex.UNKNOWN;
    }

    Voice.Sex sexOf(List<String> words) {
        return language.hasAny("female", words)
                ? Voice.Sex.SHE
                : language.hasAny("male", words) ? Voice.Sex.HE : Voice.Sex.UNKNOWN;
    }
}
