package org.glossator.model;

import java.util.List;
import java.util.Optional;
import org.glossator.markdown.Prose;
import org.glossator.source.Text;

/** A page of the site about itself: about, methodology, corrections. */
public record Page(About about, Text title, Optional<Text> summary, Prose body) implements Entry {
    @Override
    public String address() {
        return slug() + ".html";
    }

    @Override
    public List<Prose> texts() {
        return List.of(body);
    }
}
