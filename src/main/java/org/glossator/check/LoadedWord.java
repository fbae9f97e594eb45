package org.glossator.check;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.glossator.model.Content;
import org.glossator.model.OwnWords;
import org.glossator.source.Diagnostic;
import org.glossator.source.Rule;
import org.glossator.source.Severity;
import org.glossator.source.Text;
import org.glossator.wording.Token;
import org.glossator.wording.Words;

/** Our own prose uses a word that judges; what it quotes may. */
final class LoadedWord implements Check {
    private static final Rule RULE = Rule.editorial("loaded-word", Severity.WARNING);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Diagnostic> faults(Content content) {
        List<Loaded> loaded = content.settings().editing().loadedWords().stream()
                .map(Loaded::of)
                .filter(word -> !word.forms().isEmpty())
                .toList();
        return loaded.isEmpty() ? Stream.empty() : OwnWords.of(content).flatMap(own -> faults(own, loaded));
    }

    private static Stream<Diagnostic> faults(OwnWords own, List<Loaded> loaded) {
        List<Token> words = own.words().wordsAlone();
        return loaded.stream()
                .flatMap(word -> word.places(words)
                        .mapToObj(at -> fault(
                                own, words.get(at), words.get(at + word.forms().size() - 1))));
    }

    private static Diagnostic fault(OwnWords own, Token first, Token last) {
        Text text = own.text();
        String written = text.value().substring(first.start(), last.end());
        return RULE.at(text.part(first.start(), last.end()), "\"" + written + "\" is a word that judges")
                .mendedBy("say what can be shown, or quote whoever says it between quotation marks");
    }

    /** A word or some words of the site's list, in small letters. */
    private record Loaded(List<String> forms) {
        static Loaded of(Text word) {
            return new Loaded(Words.of(word.value()).wordsAlone().stream()
                    .map(token -> token.form().toLowerCase(Locale.ROOT))
                    .toList());
        }

        IntStream places(List<Token> words) {
            return IntStream.rangeClosed(0, words.size() - forms.size())
                    .filter(at ->
                            IntStream.range(0, forms.size()).allMatch(i -> isSame(words.get(at + i), forms.get(i))));
        }

        private static boolean isSame(Token word, String form) {
            return !word.isQuoted() && word.form().toLowerCase(Locale.ROOT).equals(form);
        }
    }
}
