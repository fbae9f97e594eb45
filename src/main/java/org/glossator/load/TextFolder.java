package org.glossator.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.glossator.source.Diagnostic;
import org.glossator.source.Outcome;
import org.glossator.source.SourceFile;

/**
 * The folder in which editors keep the articles' texts, outside of what is published.
 *
 * @param texts every file whose name ends in {@code .txt}, sorted by name
 * @param others the names of all other files; folders within the folder are not looked into
 */
public record TextFolder(List<SourceFile> texts, List<String> others) {
    private static final String ENDING = ".txt";

    /** One text that lies anywhere; empty where it cannot be read, which is then the fault. */
    public static Outcome<Optional<SourceFile>> file(Path file) {
        Faults found = new Faults();
        Optional<SourceFile> text = FileReader.read(file, file.getFileName().toString(), found);
        return new Outcome<>(
                text,
                found.found().stream()
                        .filter(fault -> !fault.rule().equals(LoadRules.BYTE_ORDER_MARK))
                        .toList());
    }

    /** @throws IOException where the folder cannot be listed */
    public static Outcome<TextFolder> read(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> listed = Files.list(folder)) {
            files = listed.filter(Files::isRegularFile).sorted().toList();
        }
        List<SourceFile> texts = new ArrayList<>();
        List<String> others = new ArrayList<>();
        List<Diagnostic> faults = new ArrayList<>();
        for (Path file : files) {
            if (!file.getFileName().toString().endsWith(ENDING)) {
                others.add(file.getFileName().toString());
                continue;
            }
            Faults found = new Faults();
            FileReader.read(file, file.getFileName().toString(), found).ifPresent(texts::add);
            // Notepad writes a byte order mark, and nobody reads these texts but this program.
            found.found().stream()
                    .filter(fault -> !fault.rule().equals(LoadRules.BYTE_ORDER_MARK))
                    .forEach(faults::add);
        }
        return new Outcome<>(new TextFolder(List.copyOf(texts), List.copyOf(others)), faults);
    }
}
