package org.glossator.check;

import java.util.Arrays;
import java.util.List;
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
                // That it is a draft is told once, not at every place that names it.
                .filter(pointer -> !content.drafts().containsKey(pointer.slug().value()))
                // Its file's name is told to be wrong, not every place that names it.
                .filter(pointer -> content.misnamed(pointer.slug().value()).isEmpty())
                .map(pointer -> fault(pointer, content));
    }

    private static Diagnostic fault(Pointer pointer, Content content) {
        String slug = pointer.slug().value();
        Diagnostic fault = RULE.at(pointer.slug().place(), "there is no entry called \"" + Invisible.shown(slug) + "\"")
                .mendedBy(holdsTwo(slug, content) ? "only one may be named here: keep one of them" : pointer.where());
        Diagnostic hinted = longer(pointer, content)
                .map(name -> fault.mendedBy("did you mean \"" + name + "\"? It may have been renamed"))
                .orElse(fault);
        return meant(pointer, content)
                .map(name -> fault.mendedBy("did you mean \"" + name + "\"?")
                        .mendedBy(pointer.slug().part(0, slug.length()), name))
                .orElse(hinted);
    }

    // Of a file that was renamed, the old name is often the beginning of the new one, or the other way round.
    private static Optional<String> longer(Pointer pointer, Content content) {
        String written = pointer.slug().value();
        List<String> akin = content.entries().stream()
                .filter(entry -> pointer.kinds().contains(entry.kind()))
                .map(Entry::slug)
                .filter(slug -> slug.startsWith(written + "-") || written.startsWith(slug + "-"))
                .toList();
        return akin.size() == 1 ? Optional.of(akin.get(0)) : Optional.empty();
    }

    // As a link is written, or between quotation marks of a word processor.
    private static Optional<String> unwrapped(String written, Content content) {
        return Optional.of(written.replaceAll("^[\\[\\]@“”„‘’«»\\s]+|[\\[\\]“”„‘’«»\\s]+$", ""))
                .filter(name -> content.entry(name).isPresent());
    }

    private static boolean holdsTwo(String written, Content content) {
        return Arrays.stream(written.split("[,;/&+\\s]+"))
                        .filter(part -> content.entry(part).isPresent())
                        .count()
                > 1;
    }

    // The entry of that title, or the nearest name: of what may stand there, of anything, and of a path's last part.
    private static Optional<String> meant(Pointer pointer, Content content) {
        String written = Invisible.without(pointer.slug().value());
        return Stream.concat(
                        content.entries().stream()
                                .filter(entry -> pointer.kinds().contains(entry.kind()))
                                .filter(entry -> entry.title().value().equalsIgnoreCase(written)
                                        || Slug.from(entry.title().value()).equals(written))
                                .map(Entry::slug),
                        content.entry(written).map(Entry::slug).stream())
                .findFirst()
                .or(() -> pointer.meant(content))
                .or(() -> Nearest.to(written, content.slugs()))
                .or(() -> Optional.of(new SourceFile(written, "").stem())
                        .filter(stem -> content.entry(stem).isPresent()))
                .or(() -> unwrapped(written, content));
    }
}
