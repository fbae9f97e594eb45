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

/** A quotation, or what retells an article, was changed after it was held against the article's text. */
final class ChangedAfterVerification implements Check {
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
                .map(words -> RULE.at(words.words().place(), message(words, lock))
                        .mendedBy(Unverified.mend("the article's text")));
        Stream<Diagnostic> prose = OwnWords.of(content)
                .filter(own -> own.retells() && lock.misses(own))
                .map(own -> RULE.at(Unverified.firstLine(own.text()), message(own, lock))
                        .mendedBy(Unverified.mend("the articles' texts")));
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
