package org.glossator.check;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.glossator.model.Content;
import org.glossator.model.Lock;
import org.glossator.model.OwnWords;
import org.glossator.model.Verbatim;
import org.glossator.source.Diagnostic;
import org.glossator.source.Rule;
import org.glossator.source.Severity;
import org.glossator.source.Span;
import org.glossator.source.Text;

/** Words are not those that were held against the articles' texts. */
final class Unverified {
    static final String COMMAND = "glossator verify --texts DIR";

    private Unverified() {}

    /** A quotation, or what retells an article, was changed since. */
    static final class Changed implements Check {
        private static final Rule RULE = Rule.error("changed-after-verification");

        @Override
        public Rule rule() {
            return RULE;
        }

        @Override
        public Stream<Diagnostic> faults(Content content) {
            return content.lock().stream().flatMap(lock -> faults(content, lock));
        }

        @Override
        public long subjects(Content content) {
            return content.lock().isPresent() ? Verbatim.of(content).count() : 0;
        }

        private static Stream<Diagnostic> faults(Content content, Lock lock) {
            Stream<Diagnostic> quotations = Verbatim.of(content)
                    .filter(words -> lock.of(words).isEmpty())
                    .map(words ->
                            RULE.at(words.words().place(), message(words, lock)).mendedBy(mend("the article's text")));
            Stream<Diagnostic> prose = OwnWords.of(content)
                    .filter(own -> own.retells() && lock.misses(own))
                    .map(own ->
                            RULE.at(firstLine(own.text()), message(own, lock)).mendedBy(mend("the articles' texts")));
            return Stream.concat(quotations, prose);
        }

        private static String message(Verbatim words, Lock lock) {
            return earlier(
                            lock,
                            words.entry(),
                            words.field(),
                            Optional.of(words.article().value()))
                    .map(day -> "these words are not those that were held against the article on " + day)
                    .orElse("these words have not been held against the article yet");
        }

        private static String message(OwnWords own, Lock lock) {
            return earlier(lock, own.entry(), own.field(), Optional.empty())
                    .map(day -> "this text is not the one that was held against the articles on " + day)
                    .orElse("this text has not been held against the articles yet");
        }

        private static Optional<LocalDate> earlier(Lock lock, String entry, String field, Optional<String> article) {
            return lock.seals().stream()
                    .filter(seal -> seal.entry().equals(entry)
                            && seal.field().equals(field)
                            && seal.article().equals(article))
                    .map(Lock.Seal::verified)
                    .max(LocalDate::compareTo);
        }
    }

    /** Other prose of ours was changed since. */
    static final class Prose implements Check {
        private static final Rule RULE = Rule.editorial("unverified-prose", Severity.WARNING);

        @Override
        public Rule rule() {
            return RULE;
        }

        @Override
        public Stream<Diagnostic> faults(Content content) {
            return content.lock().stream()
                    .flatMap(lock -> OwnWords.of(content).filter(own -> !own.retells() && lock.misses(own)))
                    .map(own -> RULE.at(
                                    firstLine(own.text()),
                                    "this text was not held against the articles, so it may copy from one")
                            .mendedBy(mend("the articles' texts")));
        }
    }

    /** Nothing ever was held against the articles' texts. */
    static final class Never implements Check {
        private static final Rule RULE = Rule.editorial("never-verified", Severity.NOTE);

        @Override
        public Rule rule() {
            return RULE;
        }

        @Override
        public Stream<Diagnostic> faults(Content content) {
            return content.lock().isPresent()
                    ? Stream.empty()
                    : Verbatim.of(content)
                            .limit(1)
                            .map(first -> RULE.at(
                                            content.settings().title().place(),
                                            "no quotation of this site has been held against its article yet")
                                    .mendedBy(run("the articles' texts")));
        }
    }

    private static String mend(String what) {
        return "take the change back, or " + run(what);
    }

    private static String run(String what) {
        return "run: " + COMMAND + ", where DIR is the folder with " + what;
    }

    // A long text is shown by its beginning.
    private static Span firstLine(Text text) {
        String words = text.value();
        int start = words.length() - words.stripLeading().length();
        int lineEnd = words.indexOf('\n', start);
        return lineEnd < 0 ? text.place() : text.part(start, lineEnd);
    }
}
