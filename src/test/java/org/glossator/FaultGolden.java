package org.glossator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.glossator.printer.Printers;
import org.glossator.source.Diagnostic;

/**
 * Files that break a rule, and what the program says of them, in one text: each begins with a line {@code -- path --}, and
 * the last is called {@code expected}.
 */
record FaultGolden(Path file, List<Overlay> overlays, String expected) {
    private static final Pattern SECTION = Pattern.compile("(?m)^(?=-- .+ --$)");
    private static final Path FOLDER = Path.of("src/test/resources/faults");

    static List<FaultGolden> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().map(FaultGolden::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rule after which the file is called; what follows it tells variants apart. */
    String rule() {
        String name = toString();
        return AllRules.ids().stream()
                .filter(id -> name.equals(id) || name.startsWith(id + "-"))
                .max(Comparator.comparing(String::length))
                .orElseThrow(() -> new IllegalStateException("called after no rule: " + file));
    }

    boolean needsLockedFiles() {
        return overlays.stream().anyMatch(overlay -> overlay.manner().equals("that nobody may read"));
    }

    String printed(List<Diagnostic> faults) throws IOException {
        StringBuilder out = new StringBuilder();
        Printers.TEXT.printer(false, "").print(faults, out);
        return out.toString();
    }

    void rewrite(String printed) throws IOException {
        StringBuilder whole = new StringBuilder();
        overlays.forEach(overlay -> whole.append(overlay.section()));
        Files.writeString(file, whole.append("-- expected --\n").append(printed));
    }

    private static FaultGolden read(Path file) {
        List<Overlay> sections = new ArrayList<>();
        try {
            SECTION.splitAsStream(Files.readString(file))
                    .map(FaultGolden::section)
                    .forEach(sections::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Overlay last = sections.remove(sections.size() - 1);
        if (!last.path().equals("expected")) {
            throw new IllegalStateException("does not end in what is expected: " + file);
        }
        return new FaultGolden(file, sections, last.text());
    }

    private static Overlay section(String section) {
        int headEnd = section.indexOf('\n');
        String[] head =
                section.substring("-- ".length(), headEnd - " --".length()).split(", ", 2);
        return new Overlay(head[0], head.length > 1 ? head[1] : "", section.substring(headEnd + 1));
    }

    @Override
    public String toString() {
        return file.getFileName().toString().replace(".txt", "");
    }
}
