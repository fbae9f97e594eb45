package org.glossator.check;

import java.util.stream.Stream;
import org.glossator.markdown.Inline;
import org.glossator.markdown.Prose;
import org.glossator.model.Content;

/** Every Markdown text of the content, for the rules that look into texts. */
final class Passages {
    private Passages() {}

    static Stream<Prose> of(Content content) {
        Stream<Prose> introduction = content.settings().introduction().stream();
        return Stream.concat(introduction, content.entries().stream().flatMap(entry -> entry.texts().stream()));
    }

    /** Every inline of one kind, each with the text that it stands in. */
    static <I extends Inline> Stream<Found<I>> all(Content content, Class<I> kind) {
        return of(content)
                .flatMap(prose -> prose.document().inlines().stream()
                        .filter(kind::isInstance)
                        .map(inline -> new Found<>(kind.cast(inline), prose)));
    }

    /** An inline and the text that it stands in. */
    record Found<I extends Inline>(I inline, Prose prose) {}
}
