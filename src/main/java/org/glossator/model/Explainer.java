package org.glossator.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.glossator.markdown.Prose;
import org.glossator.source.Text;

/**
 * The page that a reader starts from: one event or question, with its articles, claims, terms and dates.
 *
 * @param question what the explainer answers
 * @param date when the event took place
 * @param points what happened, in a few sentences
 * @param articles slugs of the articles that it reads beside each other
 * @param claims slugs of its claims in reading order
 * @param keyClaims slugs of the few claims that a reader meets first
 * @param terms slugs of the terms to know first
 * @param events slugs of its part of the timeline
 */
public record Explainer(
        About about,
        Text title,
        Optional<Text> question,
        Text summary,
        Optional<Moment> date,
        List<Prose> points,
        List<Text> articles,
        List<Text> claims,
        List<Text> keyClaims,
        List<Text> terms,
        List<Text> events,
        List<Prose> questions,
        Prose body)
        implements Entry {
    @Override
    public String address() {
        return "explainers/" + slug() + ".html";
    }

    @Override
    public List<Prose> texts() {
        return Stream.of(points.stream(), Stream.of(body), questions.stream())
                .flatMap(texts -> texts)
                .toList();
    }
}
