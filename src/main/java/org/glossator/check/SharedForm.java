package org.glossator.check;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.glossator.model.Content;
import org.glossator.model.Term;
import org.glossator.source.Diagnostic;
import org.glossator.source.Rule;
import org.glossator.source.Text;

/** Two terms claim the same words, so that nobody can say where they should lead. */
final class SharedForm implements Check {
    private static final Rule RULE = Rule.error("shared-form");

    /**
     * Words that lead to a term.
     *
     * @param plain the words in the one way in which all are written that look alike to a reader
     */
    private record Form(Term term, Text words, String plain) {
        private static final Pattern SPACE = Pattern.compile("[\\s\u00a0\u202f\u2009]+");
        private static final Pattern APOSTROPHE = Pattern.compile("[\u2018\u2019\u02bc\u201b]");
        private static final Pattern HYPHEN = Pattern.compile("[\u2010\u2011\u2013]");

        static Form of(Term term, Text words) {
            String spaced = SPACE.matcher(words.value().strip()).replaceAll(" ");
            return new Form(term, words, spaced.chars().allMatch(c -> c < 128) ? spaced : plain(spaced));
        }

        private static String plain(String words) {
            String composed = Normalizer.normalize(words.replace("\u00ad", ""), Normalizer.Form.NFC);
            return HYPHEN.matcher(APOSTROPHE.matcher(composed).replaceAll("'")).replaceAll("-");
        }

        // Letter by letter, as the linker does, whatever letters stand around.
        String folded() {
            return plain.codePoints()
                    .map(Character::toLowerCase)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
        }

        boolean clashesWith(Form other) {
            boolean capitalsTell = term.caseSensitive() && other.term.caseSensitive();
            return !term.slug().equals(other.term.slug()) && (!capitalsTell || plain.equals(other.plain));
        }
    }

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Diagnostic> faults(Content content) {
        Map<String, List<Form>> known = new HashMap<>();
        List<Diagnostic> faults = new ArrayList<>();
        content.terms().stream().flatMap(SharedForm::forms).forEach(form -> {
            List<Form> alike = known.computeIfAbsent(form.folded(), folded -> new ArrayList<>());
            alike.stream()
                    .filter(form::clashesWith)
                    .limit(1)
                    .map(first -> fault(form, first))
                    .forEach(faults::add);
            alike.add(form);
        });
        return faults.stream();
    }

    private static Stream<Form> forms(Term term) {
        return Stream.concat(Stream.of(term.title()), term.forms().stream()).map(words -> Form.of(term, words));
    }

    private static Diagnostic fault(Form second, Form first) {
        String message = "the words \"%s\" belong to two terms, \"%s\" and \"%s\""
                .formatted(second.words(), first.term().slug(), second.term().slug());
        return RULE.at(second.words().place(), message)
                .mendedBy("leave them to one of the two; the other can be linked by [[slug|words]]")
                .alongside(
                        first.words().place(),
                        "they belong to \"" + first.term().slug() + "\" here");
    }
}
