package org.glossator.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.glossator.page.Theme;

/** Which files of the look a project has in place of the tool's own. */
record LookFiles(Path templates) {
    List<Remark> remarks() throws IOException {
        if (!Files.isDirectory(templates)) {
            return List.of(Remark.ok("the look that comes with Glossator"));
        }
        List<String> replaced = new ArrayList<>();
        List<String> same = new ArrayList<>();
        List<String> own = new ArrayList<>();
        for (String name : names()) {
            Optional<byte[]> packed = Theme.packed().bytes(name);
            boolean equal =
                    packed.isPresent() && Arrays.equals(packed.get(), Files.readAllBytes(templates.resolve(name)));
            (packed.isEmpty() ? own : equal ? same : replaced).add(name);
        }
        List<Remark> remarks = new ArrayList<>();
        if (!replaced.isEmpty()) {
            remarks.add(Remark.note(
                    "templates/ replaces " + Names.few(replaced),
                    "after an update of Glossator, compare them with its own; docs/template.md tells how"));
        }
        if (!own.isEmpty()) {
            remarks.add(Remark.ok("templates/ adds " + Names.few(own)));
        }
        if (!same.isEmpty()) {
            remarks.add(Remark.ok("templates/ holds " + same.size() + " of Glossator's own files unchanged"));
        }
        return remarks.isEmpty() ? List.of(Remark.ok("the look that comes with Glossator")) : remarks;
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.walk(templates)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> templates.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .toList();
        }
    }
}
