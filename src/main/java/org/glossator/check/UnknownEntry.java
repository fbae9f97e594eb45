package org.glossator.check;

import java.util.Optional;
import java.util.stream.Stream;
import org.glossator.model.Content;
import org.glossator.source.Diagnostic;
import org.glossator.source.Nearest;
import org.glossator.source.Rule;

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
                .map(pointer -> fault(pointer, content));
    }

    private static Diagnostic fault(Pointer pointer, Content content) {
        String slug = pointer.slug().value();
        Optional<String> meant = pointer.meant(content).or(() -> Nearest.to(slug, content.slugs()));
        String mend = meant.map(name -> "did you mean \"" + name + "\"?")
                .orElse("\"" + pointer.field() + "\" names " + pointer.wanted()
                        + " by its file's name, without the ending");
        return RULE.at(pointer.slug().place(), "there is no entry called \"" + slug + "\"")
                .mendedBy(mend);
    }
}
