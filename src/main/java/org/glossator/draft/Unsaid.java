package org.glossator.draft;

import java.util.List;
import java.util.Optional;

/** Tells what stands between quotation marks although nobody says it: titles, names and words held at a distance. */
final class Unsaid {
    private static final int FEW_WORDS = 4;
    private final Language language;
    private final Sentence sentence;

    Unsaid(Language language, Sentence sentence) {
        this.language = language;
        this.sentence = sentence;
    }

    /** @param isAttributed whether a verb of saying follows right behind it */
    Optional<String> reason(int at, boolean isAttributed) {
        if (at == 0) {
            return Optional.empty();
        }
        Part before = sentence.parts().get(at - 1);
        String word = before.folded();
        if (isAttributed) {
            return language.has("works", word) && isShortName(at)
                    ? Optional.of("\"" + before.text() + "\" before it makes it a name")
                    : Optional.empty();
        }
        if (language.has("works", word) || language.has("cues", word)) {
            boolean named = !language.has("naming", word) || isGeneric(at - 2);
            if (named) {
                return Optional.of("\"" + before.text() + "\" before it makes it a title or a name");
            }
        }
        return isTitle(at) ? Optional.of("its words are written as a title") : Optional.empty();
    }

    // „Plausch“, but not “I am tired,”.
    private boolean isShortName(int at) {
        String written = sentence.parts().get(at).text();
        String inner = Marked.inner(written);
        return inner.split("\\s+").length <= FEW_WORDS
                && !Marked.endsWithComma(written)
                && !Marked.endsSentence(written)
                && Character.isUpperCase(inner.codePointAt(0));
    }

    private boolean isGeneric(int at) {
        return at >= 0
                && (language.has("generic", sentence.parts().get(at).folded())
                        || language.has("skipped", sentence.parts().get(at).folded()));
    }

    private boolean isTitle(int at) {
        if (!language.list("capitalised-nouns").isEmpty()) {
            return false;
        }
        String inner = Marked.inner(sentence.parts().get(at).text());
        List<String> words = List.of(inner.split("[\\s,]+"));
        long capital = words.stream()
                .filter(word -> Character.isUpperCase(word.codePointAt(0)))
                .count();
        long small = words.stream().filter(word -> word.length() <= 3).count();
        boolean sentenceEnd =
                inner.endsWith(".") && sentence.parts().get(at - 1).isSign(":");
        return words.size() >= 2
                && capital >= 2
                && capital + small >= words.size()
                && !sentenceEnd
                && words.size() <= 8;
    }
}
