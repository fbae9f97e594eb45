package org.glossator.check;

import java.util.stream.Stream;
import org.glossator.model.Content;
import org.glossator.model.Entry;
import org.glossator.model.Event;
import org.glossator.source.Diagnostic;
import org.glossator.source.Rule;

/** A name does not work as an address everywhere. */
final class InvalidSlug implements Check {
    private static final Rule RULE = Rule.error("invalid-slug");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Diagnostic> faults(Content content) {
        return content.entries().stream()
                .filter(entry -> !Slug.isValid(entry.slug()))
                .map(InvalidSlug::fault);
    }

    private static Diagnostic fault(Entry entry) {
        String slug = entry.slug();
        String message = Slug.isWellFormed(slug)
                ? "no file can be called \"" + slug + "\" on Windows"
                : "the name \"" + slug + "\" is not made of small letters a to z, digits and single hyphens";
        return RULE.at(entry.about().place(), message).mendedBy(mend(entry));
    }

    private static String mend(Entry entry) {
        String better = Slug.from(entry.slug());
        if (better.isEmpty()) {
            return "choose a name of Latin letters";
        } else if (entry instanceof Event) {
            return "write \"" + better + "\"";
        }
        String path = entry.about().place().file().path();
        return "rename the file to \"" + better + path.substring(path.lastIndexOf('.')) + "\"";
    }
}
