package org.glossator.printer;

import java.io.IOException;
import java.util.List;
import org.glossator.source.Diagnostic;

/** Writes diagnostics in one of the formats that people or machines read; {@link Printers} lists them. */
public sealed interface Printer permits TextPrinter, GithubPrinter, JsonPrinter, SarifPrinter, JunitPrinter {
    /**
     * Writes every fault in the order given, in characters that are meant to be encoded as UTF-8.
     *
     * <p>Without faults the formats for people write nothing; those for machines write a whole, empty document.
     */
    void print(List<Diagnostic> faults, Appendable out) throws IOException;
}
