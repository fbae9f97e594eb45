package org.glossator.printer;

import java.io.IOException;
import java.util.List;
import org.glossator.source.Diagnostic;
import org.glossator.source.Severity;

/**
 * Prints workflow commands, one a line, which GitHub shows beside the lines of a change.
 *
 * <p>GitHub takes columns only for a place within one line. A fault's other places are named in its message.
 */
final class GithubPrinter implements Printer {
    @Override
    public void print(List<Diagnostic> faults, Appendable out) throws IOException {
        for (Diagnostic fault : faults) {
            out.append(command(fault)).append('\n');
        }
    }

    private static String command(Diagnostic fault) {
        Region region = Region.of(fault.place());
        StringBuilder command = new StringBuilder("::").append(level(fault.severity()));
        command.append(" file=").append(property(fault.place().file().path()));
        command.append(",line=").append(region.line());
        if (region.isOneLine()) {
            command.append(",col=").append(region.column());
        }
        command.append(",endLine=").append(region.endLine());
        if (region.isOneLine()) {
            command.append(",endColumn=").append(region.endColumn());
        }
        command.append(",title=").append(property(fault.rule().id()));
        return command.append("::").append(data(words(fault))).toString();
    }

    private static String words(Diagnostic fault) {
        StringBuilder words = new StringBuilder(Glyph.shown(fault.message()));
        if (!fault.mend().isEmpty()) {
            words.append('\n').append(Glyph.shown(fault.mend()));
        }
        for (Diagnostic.Related related : fault.related()) {
            String place = related.place().file().path() + ":" + related.place().line();
            words.append('\n').append(Glyph.shown(place + ": " + related.message()));
        }
        return words.toString();
    }

    private static String level(Severity severity) {
        return severity == Severity.NOTE ? "notice" : severity.word();
    }

    private static String data(String words) {
        return words.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String words) {
        return data(words).replace(":", "%3A").replace(",", "%2C");
    }
}
