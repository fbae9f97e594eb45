package org.glossator.check;

import java.util.Optional;
import java.util.stream.Stream;
import org.glossator.model.Content;
import org.glossator.model.Entry;
import org.glossator.source.Diagnostic;
import org.glossator.source.Invisible;
import org.glossator.source.Nearest;
import org.glossator.source.Rule;
import org.glossator.source.SourceFile;

/** A field names an entry that does not exist. */
final class UnknownEntry implements Check {
    private static final Rule RULE = Rule.error("unknown-entry");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Diagnostic> faults(Content content) {
        return Pointer.of(content)
                .filter(pointer -> content.entry(pointer.slug().value()).isEmpty())
                // Its file's name is told to be wrong, not every place that names it.
                .filter(pointer -> content.misnamed(pointer.slug().value()).isEmpty())
                .map(pointer -> fault(pointer, content));
    }

    private static Diagnostic fault(Pointer pointer, Content content) {
        String slug = pointer.slug().value();
        Diagnostic fault = RULE.at(pointer.slug().place(), "there is no entry called \"" + Invisible.shown(slug) + "\"")
                .mendedBy("\"" + pointer.field() + "\" names " + pointer.wanted()
                        + " by its file's name, without the ending");
        return meant(pointer, content)
                .map(name -> fault.mendedBy("did you mean \"" + name + "\"?")
                        .mendedBy(pointer.slug().part(0, slug.length()), name))
                .orElse(fault);
    }

    // The entry of that title, or the nearest name: of what may stand there, of anything, and of a path's last part.
    private static Optional<String> meant(Pointer pointer, Content content) {
        String written = Invisible.without(pointer.slug().value());
        return Stream.concat(
                        content.entries().stream()
                                .filter(entry -> pointer.kinds().contains(entry.kind()))
                                .filter(entry -> entry.title().value().equalsIgnoreCase(written))
                                .map(Entry::slug),
                        content.entry(written).map(Entry::slug).stream())
                .findFirst()
                .or(() -> pointer.meant(content))
                .or(() -> Nearest.to(written, content.slugs()))
                .or(() -> Optional.of(new SourceFile(written, "").stem())
                        .filter(stem -> content.entry(stem).isPresent()));
    }
}
