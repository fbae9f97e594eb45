package org.glossator.model;

import java.util.List;
import java.util.Optional;
import org.glossator.markdown.Prose;
import org.glossator.source.Text;

/**
 * Our summary of one published news text; never the text itself.
 *
 * @param title the outlet's headline, or our own where {@code titleIsOurs}
 * @param outlet the term of the outlet; empty where the copy names none
 * @param published the day of publication; empty where it is not known
 * @param url the original's address; empty where it is not known
 * @param copy which copy of the text was read
 * @param event the explainer or timeline event that the article reports
 */
public record Article(
        About about,
        Text title,
        boolean titleIsOurs,
        Optional<Text> outlet,
        Optional<Moment> published,
        Optional<Text> url,
        Text copy,
        Text event,
        Text summary,
        Prose body)
        implements Entry {
    @Override
    public String address() {
        return "articles/" + slug() + ".html";
    }

    @Override
    public List<Prose> texts() {
        return List.of(body);
    }
}
