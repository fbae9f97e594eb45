package org.glossator.check;

import java.util.stream.Stream;
import org.glossator.markdown.Inline;
import org.glossator.model.Content;
import org.glossator.source.Diagnostic;
import org.glossator.source.Rule;

/** Nobody is named as a picture's author. */
final class PictureWithoutCredit implements Check {
    private static final Rule RULE = Rule.error("picture-without-credit");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Diagnostic> faults(Content content) {
        return Passages.all(content, Inline.Picture.class)
                .filter(found -> found.inline().credit().isBlank())
                .map(found -> RULE.at(
                                found.prose()
                                        .part(
                                                found.inline().start(),
                                                found.inline().end()),
                                "the picture names no author and no licence")
                        .mendedBy("add them behind the file: ![what it shows](file \"author, licence\")"));
    }
}
