package org.glossator.check;

import java.util.stream.Stream;
import org.glossator.markdown.Inline;
import org.glossator.model.Content;
import org.glossator.source.Diagnostic;
import org.glossator.source.Rule;

/** A picture says nothing to those who cannot see it. */
final class PictureWithoutAlternative implements Check {
    private static final Rule RULE = Rule.error("picture-without-alternative");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Diagnostic> faults(Content content) {
        return Passages.all(content, Inline.Picture.class)
                .filter(found -> found.inline().alternative().isBlank())
                .map(found -> RULE.at(
                                found.prose()
                                        .part(
                                                found.inline().start(),
                                                found.inline().end()),
                                "the picture has no words for those who cannot see it")
                        .mendedBy("say it between the square brackets: ![what it shows](file \"author, licence\")"));
    }
}
