package org.glossator.verify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.glossator.markdown.MarkdownReader;
import org.glossator.markdown.PlainText;
import org.glossator.markdown.Quotations;
import org.glossator.model.Content;
import org.glossator.model.Lock;
import org.glossator.model.OwnWords;
import org.glossator.model.Term;
import org.glossator.source.Diagnostic;
import org.glossator.source.SourceFile;
import org.glossator.source.Text;
import org.glossator.wording.Quotation;
import org.glossator.wording.SharedRuns;
import org.glossator.wording.Token;
import org.glossator.wording.Words;

/** Holds texts of our own against the articles: that they copy none, and that what they quote stands somewhere. */
final class ProseProof {
    /** One or two words between marks may be spoken of as words. */
    private static final int FEWEST_QUOTED = 3;

    private static final Pattern OUTER_SIGNS = Pattern.compile("^[^\\p{L}\\p{N}\\[]+|[^\\p{L}\\p{N}\\]]+$");

    private final MarkdownReader markdown = new MarkdownReader();
    private final Map<String, SourceFile> byArticle;
    private final Texts texts;
    private final SharedRuns<String> runs;

    ProseProof(Content content, Texts texts, Map<String, SourceFile> byArticle) {
        this.byArticle = byArticle;
        this.texts = texts;
        Map<String, Words> words = new HashMap<>();
        byArticle.forEach((article, text) -> words.put(article, texts.words(text)));
        runs = new SharedRuns<>(words, Lock.SHORTEST_COPY, names(content));
    }

    private static SharedRuns.Names names(Content content) {
        Set<String> known = new HashSet<>();
        for (Term term : content.terms()) {
            Stream.concat(Stream.of(term.title()), term.forms().stream())
                    .flatMap(form -> Words.of(form.value()).wordsAlone().stream())
                    .map(Token::form)
                    .filter(word -> Character.isUpperCase(word.codePointAt(0)))
                    .forEach(word -> known.add(word.toLowerCase(Locale.ROOT)));
        }
        boolean nounsHaveCapitals =
                content.settings().language().split("-", 2)[0].equals("de");
        return new SharedRuns.Names(known, !nounsHaveCapitals);
    }

    /** What is wrong with a text of our own. */
    List<Diagnostic> faults(OwnWords own, Words words) {
        List<Diagnostic> faults = new ArrayList<>();
        for (SharedRuns.Run<String> run : runs.in(words)) {
            SourceFile text = Objects.requireNonNull(byArticle.get(run.other()));
            faults.add(VerifyRules.COPIED_WORDS
                    .at(
                            own.text().part(run.start(), run.end()),
                            run.counted() + " words in a row are those of the article \"" + run.other() + "\"")
                    .mendedBy("say it in your own words, or put the words that matter between quotation marks")
                    .alongside(text.span(run.otherStart(), run.otherEnd()), "here the article has them"));
        }
        if (own.retells()) {
            faults.addAll(unfound(own));
        }
        return faults;
    }

    // A passage with a source of its own is quoted from there.
    private List<Diagnostic> unfound(OwnWords own) {
        String written = own.text().value();
        List<Diagnostic> faults = new ArrayList<>();
        for (Quotations.Quotation quoted : Quotations.in(written, FEWEST_QUOTED)) {
            Quotation quotation = Quotation.of(loosely(read(written.substring(quoted.start(), quoted.end()), own)));
            boolean stands = byArticle.values().stream().anyMatch(text -> texts.has(text, quotation));
            if (!stands && !isCited(written, quoted) && !quotation.pieces().isEmpty()) {
                faults.add(VerifyRules.UNFOUND_QUOTATION
                        .at(
                                own.text().part(quoted.start(), quoted.end()),
                                "these words stand in none of the articles, and no source is cited for them")
                        .mendedBy("see whether an article has them so, or cite where they stand: [@source]"));
            }
        }
        return faults;
    }

    // Without emphasis, links and the signs of a block quotation.
    private String read(String passage, OwnWords own) {
        return PlainText.of(
                markdown.read(new Text(passage, own.text().place())).value().document());
    }

    // Within a sentence of ours, a first letter and a last ending may be other ones, and so may the last sign.
    private static String loosely(String quoted) {
        String words = OUTER_SIGNS.matcher(quoted).replaceAll("");
        int first = words.isEmpty() || words.startsWith("[") ? 0 : Character.charCount(words.codePointAt(0));
        return (first == 0 ? "" : "[" + words.substring(0, first) + "]") + words.substring(first) + "[s]";
    }

    // In the same paragraph, behind the passage.
    private static boolean isCited(String markdown, Quotations.Quotation quoted) {
        int end = markdown.indexOf("\n\n", quoted.end());
        return markdown.substring(quoted.end(), end < 0 ? markdown.length() : end)
                .contains("[@");
    }
}
