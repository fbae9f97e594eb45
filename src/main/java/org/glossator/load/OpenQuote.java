package org.glossator.load;

import java.util.Optional;
import org.glossator.source.Diagnostic;
import org.glossator.source.SourceFile;
import org.glossator.source.Span;

/** Finds the value that opens a quotation mark and never closes it, so that a later mark was taken for its end. */
final class OpenQuote {
    private OpenQuote() {}

    /** @param fallen where the parser met words behind the end of a value */
    static Optional<Diagnostic> above(Span fallen, Span begun) {
        SourceFile file = fallen.file();
        for (int line = fallen.line() - 1; line >= begun.line(); line--) {
            Optional<Diagnostic> open = WrittenValue.on(file, line).flatMap(OpenQuote::fault);
            if (open.isPresent()) {
                return open;
            }
        }
        return Optional.empty();
    }

    private static Optional<Diagnostic> fault(WrittenValue value) {
        char mark = value.words().charAt(0);
        long marks = value.words().chars().filter(sign -> sign == mark).count();
        if ((mark != '"' && mark != '\'') || marks != 1) {
            return Optional.empty();
        }
        Span place = value.place();
        return value.quoted()
                .map(quoted -> LoadRules.YAML_SYNTAX
                        .at(
                                place.file().span(place.start(), place.start() + 1),
                                "a quotation mark is opened here and not closed in this line")
                        .mendedBy("write " + quoted)
                        .mendedBy(place, quoted));
    }
}
