package org.glossator.verify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.glossator.model.Article;
import org.glossator.model.Content;
import org.glossator.model.Lock;
import org.glossator.model.Verbatim;
import org.glossator.source.SourceFile;
import org.glossator.wording.Fingerprint;
import org.glossator.wording.Quotation;
import org.glossator.wording.Words;

/**
 * Finds which text belongs to which article: that which bears the article's name; else that which was read before; else,
 * for an article that never was verified, that in which most of its quotations stand.
 */
final class Texts {
    private final Content content;
    private final List<SourceFile> all;
    private final List<SourceFile> files;
    private final Map<SourceFile, Words> words;
    private final Map<SourceFile, Set<String>> vocabularies;

    Texts(Content content, List<SourceFile> files) {
        this.content = content;
        this.all = files;
        this.files = files.stream().filter(file -> !file.text().isBlank()).toList();
        words = this.files.parallelStream()
                .collect(Collectors.toMap(file -> file, file -> Words.withMarks(file.text())));
        vocabularies = words.entrySet().parallelStream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().vocabulary()));
    }

    /** The text of each article that has one, by the article's slug. */
    Map<String, SourceFile> byArticle() {
        Map<String, SourceFile> found = new TreeMap<>();
        for (Article article : content.articles()) {
            named(article).or(() -> readBefore(article)).ifPresent(text -> found.put(article.slug(), text));
        }
        for (Article article : content.articles()) {
            boolean isNew =
                    content.lock().stream().noneMatch(lock -> lock.texts().containsKey(article.slug()));
            if (!found.containsKey(article.slug()) && isNew) {
                mostQuoted(
                                article,
                                files.stream()
                                        .filter(file -> !found.containsValue(file))
                                        .toList())
                        .ifPresent(text -> found.put(article.slug(), text));
            }
        }
        return found;
    }

    /** Whether there is a file of that name with nothing in it. */
    boolean isEmpty(String name) {
        return all.stream()
                .anyMatch(file -> file.path().equals(name) && file.text().isBlank());
    }

    /** The name of a file that differs from the article's only in capitals, spaces and signs. */
    Optional<String> misnamed(Article article) {
        return all.stream()
                .filter(file -> !file.text().isBlank())
                .filter(file -> plain(file.stem()).equals(plain(article.slug()))
                        || plain(file.stem()).equals(plain(article.title().value())))
                .map(SourceFile::path)
                .findFirst();
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
    }

    /** Whether a text has the words. */
    boolean has(SourceFile text, Quotation quotation) {
        Set<String> forms = Objects.requireNonNull(vocabularies.get(text));
        return quotation.mayStandAmong(forms) && quotation.isWhole(quotation.in(words(text)));
    }

    Words words(SourceFile text) {
        return Objects.requireNonNull(words.get(text));
    }

    private Optional<SourceFile> named(Article article) {
        return files.stream().filter(file -> file.stem().equals(article.slug())).findFirst();
    }

    private Optional<SourceFile> readBefore(Article article) {
        Optional<String> read =
                content.lock().map(lock -> lock.texts().get(article.slug())).map(Lock.ReadText::sha256);
        return read.flatMap(sha256 -> files.stream()
                .filter(file -> Fingerprint.of(file.text()).equals(sha256))
                .findFirst());
    }

    private Optional<SourceFile> mostQuoted(Article article, List<SourceFile> candidates) {
        List<Quotation> quotations = Verbatim.of(content)
                .filter(verbatim -> verbatim.article().value().equals(article.slug()))
                .map(verbatim -> Quotation.of(verbatim.words().value()))
                .toList();
        record Candidate(SourceFile text, long standing) {}
        List<Candidate> best = new ArrayList<>();
        for (SourceFile text : candidates) {
            long standing = quotations.stream()
                    .filter(quotation -> has(text, quotation))
                    .count();
            best.add(new Candidate(text, standing));
        }
        best.sort(Comparator.comparing(Candidate::standing).reversed());
        boolean isClear = !best.isEmpty()
                && best.get(0).standing() > 0
                && (best.size() == 1 || best.get(0).standing() > best.get(1).standing());
        return isClear ? Optional.of(best.get(0).text()) : Optional.empty();
    }
}
