package org.glossator.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.glossator.model.Article;
import org.glossator.model.Content;
import org.glossator.model.Verbatim;
import org.glossator.source.Diagnostic;
import org.glossator.source.Rule;
import org.glossator.wording.Token;
import org.glossator.wording.Words;

/** So much of one article is quoted that little of it is left to be read there. */
final class QuotedTooMuch implements Check {
    private static final Rule RULE = Rule.error("quoted-too-much");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Diagnostic> faults(Content content) {
        int most = content.settings().editing().quotedWords();
        Map<String, List<String>> byArticle = new TreeMap<>();
        Verbatim.of(content)
                .forEach(verbatim -> byArticle
                        .computeIfAbsent(verbatim.article().value(), article -> new ArrayList<>())
                        .add(compared(verbatim)));
        return content.articles().stream().flatMap(article -> {
            List<String> quotations = byArticle.getOrDefault(article.slug(), List.of());
            int words = sum(quotations) <= most ? 0 : count(quotations);
            return words <= most ? Stream.empty() : Stream.of(fault(article, words, most));
        });
    }

    @Override
    public long subjects(Content content) {
        return content.articles().size();
    }

    private static String compared(Verbatim verbatim) {
        List<String> forms = Words.of(verbatim.words().value()).wordsAlone().stream()
                .map(Token::form)
                .toList();
        return " " + String.join(" ", forms) + " ";
    }

    // Words that stand in a longer quotation too count once.
    private static int count(List<String> quotations) {
        List<String> longestFirst = quotations.stream()
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
        List<String> counted = new ArrayList<>();
        for (String quotation : longestFirst) {
            if (counted.stream().noneMatch(longer -> longer.contains(quotation))) {
                counted.add(quotation);
            }
        }
        return sum(counted);
    }

    private static int sum(List<String> quotations) {
        return quotations.stream()
                .mapToInt(words -> words.strip().split(" ").length)
                .sum();
    }

    private static Diagnostic fault(Article article, int words, int most) {
        return RULE.at(
                        article.title().place(),
                        words + " words of this article are quoted; at most " + most
                                + " may be, in all claims together")
                .mendedBy("shorten quotations from \"" + article.slug()
                        + "\", or raise \"quoted-words\" below \"editing\" in content/site.yaml");
    }
}
