package org.glossator.load;

import java.util.List;
import java.util.Optional;
import org.glossator.source.Diagnostic;
import org.glossator.source.SourceFile;
import org.glossator.source.Text;

/**
 * A file of the content as it is written: its fields with the place of each name and value, and the text below them.
 *
 * @param form what may be written in such a file
 * @param fields what the YAML holds; empty where it holds nothing or cannot be read
 * @param start the offset at which the YAML begins
 * @param end the offset behind the YAML
 * @param body the Markdown below front matter; empty in a file of YAML alone
 * @param faults why it cannot be read, whatever the fields should be
 */
public record Written(
        FileForm form,
        SourceFile file,
        Optional<Node> fields,
        int start,
        int end,
        Optional<Text> body,
        List<Diagnostic> faults) {
    public static Written read(FileForm form, SourceFile file) {
        Faults faults = new Faults();
        if (!form.isMarkdown()) {
            int end = file.text().length();
            Optional<Node> fields = YamlReader.read(file, 0, end, faults);
            return new Written(form, file, fields, 0, end, Optional.empty(), faults.found());
        }
        Optional<FrontMatter> front = FrontMatter.of(file, faults);
        Optional<Node> fields = front.flatMap(parts -> YamlReader.read(file, parts.start(), parts.end(), faults));
        return new Written(
                form,
                file,
                fields,
                front.map(FrontMatter::start).orElse(0),
                front.map(FrontMatter::end).orElse(0),
                front.map(FrontMatter::body),
                faults.found());
    }
}
