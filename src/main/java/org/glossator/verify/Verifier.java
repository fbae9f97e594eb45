package org.glossator.verify;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.glossator.model.Article;
import org.glossator.model.Content;
import org.glossator.model.Lock;
import org.glossator.model.OwnWords;
import org.glossator.model.Verbatim;
import org.glossator.source.Diagnostic;
import org.glossator.source.Outcome;
import org.glossator.source.SourceFile;
import org.glossator.wording.Fingerprint;
import org.glossator.wording.Words;

/**
 * Holds the whole content against the articles' texts: every quotation stands in its article word for word, and no text of
 * ours copies one.
 */
public final class Verifier {
    private final Content content;
    private final List<String> others;
    private final LocalDate today;
    private final Texts texts;
    private final Map<String, SourceFile> byArticle;

    /** A text of our own and its words, which are made once. */
    private record Read(OwnWords own, Words words) {
        static Read of(OwnWords own) {
            return new Read(own, own.words());
        }
    }

    /**
     * @param files the texts, whatever their names
     * @param others names of files beside them that are no plain texts
     * @param today the day that is written beside what was verified now
     */
    public Verifier(Content content, List<SourceFile> files, List<String> others, LocalDate today) {
        this.content = content;
        this.today = today;
        this.others = others;
        texts = new Texts(content, files);
        byArticle = texts.byArticle();
    }

    /** What came of it; the lock is worth recording only where there is no error. */
    public Outcome<Verification> verify() {
        List<Diagnostic> faults = new ArrayList<>(missing().toList());
        QuotationProof quotationProof = new QuotationProof(texts, byArticle);
        List<Verbatim> quotations = Verbatim.of(content).toList();
        quotations.parallelStream().flatMap(quotationProof::faults).forEachOrdered(faults::add);
        ProseProof proseProof = new ProseProof(content, texts, byArticle);
        List<Read> prose =
                OwnWords.of(content).toList().parallelStream().map(Read::of).toList();
        prose.parallelStream()
                .flatMap(read -> proseProof.faults(read.own(), read.words()).stream())
                .filter(this::canBeKnown)
                .forEachOrdered(faults::add);
        List<Read> sealed =
                prose.stream().filter(read -> Lock.needs(read.words())).toList();
        Verification verification = new Verification(
                byArticle,
                quotations.size(),
                sealed.size(),
                coverage(quotations, quotationProof),
                lock(quotations, sealed));
        return new Outcome<>(verification, faults);
    }

    // Words that stand in no article may stand in one whose text is missing.
    private boolean canBeKnown(Diagnostic fault) {
        return !fault.rule().equals(VerifyRules.UNFOUND_QUOTATION)
                || byArticle.size() == content.articles().size();
    }

    private Stream<Diagnostic> missing() {
        return content.articles().stream()
                .filter(article -> !byArticle.containsKey(article.slug()))
                .map(this::missing);
    }

    private Diagnostic missing(Article article) {
        String wanted = article.slug() + ".txt";
        Optional<String> other = others.stream()
                .filter(name -> name.startsWith(article.slug() + "."))
                .findFirst();
        Optional<String> misnamed = texts.misnamed(article);
        if (misnamed.isPresent() && !texts.isEmpty(wanted)) {
            return VerifyRules.MISSING_TEXT
                    .at(article.title().place(), "the text of this article was not found under the article's name")
                    .mendedBy("rename \"" + misnamed.get() + "\" to " + wanted);
        }
        String message = texts.isEmpty(wanted)
                ? "the text of this article is empty"
                : other.map(name -> name + " is not plain text").orElse("the text of this article was not found");
        return VerifyRules.MISSING_TEXT
                .at(article.title().place(), message)
                .mendedBy("save it as " + wanted + " in the folder with the texts, as plain text in UTF-8");
    }

    private Map<String, Double> coverage(List<Verbatim> quotations, QuotationProof proof) {
        Map<String, BitSet> quoted = new HashMap<>();
        quotations.forEach(verbatim -> proof.covered(verbatim)
                .forEach(range -> quoted.computeIfAbsent(verbatim.article().value(), article -> new BitSet())
                        .set(range.from(), range.to())));
        Map<String, Double> coverage = new TreeMap<>();
        byArticle.forEach((article, text) -> {
            int all = texts.words(text).tokens().size();
            int some = quoted.getOrDefault(article, new BitSet()).cardinality();
            coverage.put(article, all == 0 ? 0 : (double) some / all);
        });
        return coverage;
    }

    private Lock lock(List<Verbatim> quotations, List<Read> prose) {
        Lock before = content.lock().orElse(Lock.EMPTY);
        Map<String, Lock.ReadText> read = read(before);
        boolean sameTexts = before.texts().entrySet().stream()
                .allMatch(text ->
                        read.getOrDefault(text.getKey(), text.getValue()).equals(text.getValue()));
        List<Lock.Seal> seals = new ArrayList<>();
        for (Verbatim verbatim : quotations) {
            String article = verbatim.article().value();
            boolean sameText = Optional.ofNullable(read.get(article))
                    .equals(Optional.ofNullable(before.texts().get(article)));
            Optional<Lock.Seal> earlier = sameText ? before.of(verbatim) : Optional.empty();
            if (byArticle.containsKey(article) || earlier.isPresent()) {
                seals.add(new Lock.Seal(
                        verbatim.entry(),
                        verbatim.field(),
                        Optional.of(article),
                        verbatim.fingerprint(),
                        day(earlier)));
            }
        }
        for (Read held : prose) {
            OwnWords own = held.own();
            String fingerprint = held.words().fingerprintOfWords();
            Optional<Lock.Seal> earlier = sameTexts ? before.of(own, fingerprint) : Optional.empty();
            seals.add(new Lock.Seal(own.entry(), own.field(), Optional.empty(), fingerprint, day(earlier)));
        }
        return Lock.of(read, seals);
    }

    // What was held against the same text before keeps its day, so that a change of the file shows what is new; and so
    // does a text that is lost, where an editor lets that stand.
    private Map<String, Lock.ReadText> read(Lock before) {
        Map<String, Lock.ReadText> read = new TreeMap<>();
        for (Article article : content.articles()) {
            Optional<Lock.ReadText> earlier = Optional.ofNullable(before.texts().get(article.slug()));
            Optional<String> now =
                    Optional.ofNullable(byArticle.get(article.slug())).map(text -> Fingerprint.of(text.text()));
            now.map(sha256 -> earlier.filter(text -> text.sha256().equals(sha256))
                            .orElseGet(() -> new Lock.ReadText(sha256, today)))
                    .or(() -> earlier)
                    .ifPresent(text -> read.put(article.slug(), text));
        }
        return read;
    }

    private LocalDate day(Optional<Lock.Seal> earlier) {
        return earlier.map(Lock.Seal::verified).orElse(today);
    }
}
