package org.glossator.check;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.glossator.model.Content;
import org.glossator.model.Term;
import org.glossator.source.Diagnostic;
import org.glossator.source.Rule;
import org.glossator.source.Text;

/** Two terms claim the same words, so that nobody can say where they should lead. */
final class SharedForm implements Check {
    private static final Rule RULE = Rule.error("shared-form");

    /** Words that lead to a term. */
    private record Form(Term term, Text words) {
        String folded() {
            return plain().codePoints()
                    .map(Character::toLowerCase)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
        }

        // What looks alike to a reader is met alike in a text, however it was typed.
        String plain() {
            return Normalizer.normalize(words.value().strip(), Normalizer.Form.NFC)
                    .replace("\u00ad", "")
                    .replaceAll("[\\s\u00a0\u202f\u2009]+", " ")
                    .replaceAll("[\u2018\u2019\u02bc\u201b]", "'")
                    .replaceAll("[\u2010\u2011\u2013]", "-");
        }

        boolean clashesWith(Form other) {
            boolean capitalsTell = term.caseSensitive() && other.term.caseSensitive();
            return !term.slug().equals(other.term.slug()) && (!capitalsTell || plain().equals(other.plain()));
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
        return Stream.concat(Stream.of(term.title()), term.forms().stream()).map(words -> new Form(term, words));
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
