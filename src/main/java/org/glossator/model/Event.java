package org.glossator.model;

import java.util.List;
import org.glossator.markdown.Prose;
import org.glossator.source.Text;

/**
 * A dated event of the timeline.
 *
 * @param see slugs of entries that say more
 */
public record Event(About about, Text title, Moment date, Prose text, List<Text> see) implements Entry {
    @Override
    public String address() {
        return "timeline.html#" + slug();
    }

    @Override
    public List<Prose> texts() {
        return List.of(text);
    }
}
