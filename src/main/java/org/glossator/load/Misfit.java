package org.glossator.load;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.glossator.source.Diagnostic;
import org.glossator.source.Edit;
import org.glossator.source.Span;

/** Slips in writing that YAML can read, but as a value of quite another kind. */
final class Misfit {
    private static final Pattern SIGN = Pattern.compile("(?:-(?=\\S)|[•·◦‣▪●–—−]\\s*)");

    private Misfit() {}

    /** What the writer probably meant; empty where nothing tells. */
    static Optional<Diagnostic> of(Node node, Span place, Type<?> type) {
        boolean wantsList = type.expectation().startsWith("a list");
        if (node instanceof Node.Scalar scalar && scalar.plain() && wantsList) {
            return list(scalar, place);
        } else if (node instanceof Node.Mapping mapping
                && !wantsList
                && mapping.pairs().size() == 1) {
            return colon(mapping, place);
        }
        return Optional.empty();
    }

    private static Optional<Diagnostic> list(Node.Scalar scalar, Span place) {
        Matcher sign = SIGN.matcher(scalar.text().value());
        if (sign.lookingAt()) {
            Span here = place.file().span(place.start(), place.start() + sign.end());
            return Optional.of(LoadRules.WRONG_TYPE
                    .at(here, "an item of a list begins with a hyphen and a space")
                    .mendedBy("write \"- \" in its place")
                    .mendedBy(here, "- "));
        } else if (scalar.text().value().matches("[a-z0-9-]+(?:, *[a-z0-9-]+)+")) {
            String list = "[" + scalar.text().value() + "]";
            return Optional.of(LoadRules.WRONG_TYPE
                    .at(place, "here stands a single value where a list is needed")
                    .mendedBy("put it between square brackets: " + list)
                    .mendedBy(scalar.place(), list));
        }
        return Optional.empty();
    }

    private static Optional<Diagnostic> colon(Node.Mapping mapping, Span place) {
        boolean braces = place.text().startsWith("{");
        boolean longer = place.file().lineAt(mapping.place().end()) != place.line();
        if (braces || longer) {
            return Optional.empty();
        }
        String quoted = WrittenValue.quoted(place.text());
        return Optional.of(LoadRules.WRONG_TYPE
                .at(place, "this text contains a colon followed by a space, so it reads like a field")
                .mendedBy("put it between quotation marks")
                .mendedBy(List.of(new Edit.Replacement(place, quoted))));
    }
}
