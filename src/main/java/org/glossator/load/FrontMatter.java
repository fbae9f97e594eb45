package org.glossator.load;

import java.util.Optional;
import org.glossator.source.SourceFile;
import org.glossator.source.Text;

/**
 * A Markdown file taken apart: the YAML between two lines {@code ---} at its beginning, and the text below.
 *
 * @param start the offset at which the YAML begins
 * @param end the offset of the line that closes it
 */
record FrontMatter(int start, int end, Text body) {
    static final String FENCE = "---";

    static Optional<FrontMatter> of(SourceFile file, Faults faults) {
        if (!file.line(1).stripTrailing().equals(FENCE)) {
            faults.add(FrontMatterSlips.unopened(file));
            return Optional.empty();
        }
        for (int line = 2; line <= file.lineCount(); line++) {
            if (file.line(line).stripTrailing().equals(FENCE)) {
                int bodyStart = line < file.lineCount()
                        ? file.offsetAt(line + 1, 1)
                        : file.text().length();
                int bodyEnd = file.text().length();
                Text body = new Text(file.text().substring(bodyStart, bodyEnd), file.span(bodyStart, bodyEnd));
                return Optional.of(new FrontMatter(file.offsetAt(2, 1), file.offsetAt(line, 1), body));
            }
        }
        faults.add(FrontMatterSlips.unclosed(file));
        return Optional.empty();
    }
}
