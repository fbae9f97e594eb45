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
    static Optional<FrontMatter> of(SourceFile file, Faults faults) {
        if (file.lineCount() < 2 || !file.line(1).stripTrailing().equals("---")) {
            faults.add(LoadRules.FRONT_MATTER
                    .at(file.span(0, Math.max(0, file.line(1).length())), "this file does not begin with its fields")
                    .mendedBy("begin it with a line ---, then the fields, then another line ---"));
            return Optional.empty();
        }
        for (int line = 2; line <= file.lineCount(); line++) {
            if (file.line(line).stripTrailing().equals("---")) {
                int bodyStart = line < file.lineCount()
                        ? file.offsetAt(line + 1, 1)
                        : file.text().length();
                int bodyEnd = file.text().length();
                Text body = new Text(file.text().substring(bodyStart, bodyEnd), file.span(bodyStart, bodyEnd));
                return Optional.of(new FrontMatter(file.offsetAt(2, 1), file.offsetAt(line, 1), body));
            }
        }
        faults.add(LoadRules.FRONT_MATTER
                .at(file.span(0, 3), "the fields that begin here are not closed")
                .mendedBy("add a line --- behind the last field, above the text"));
        return Optional.empty();
    }
}
