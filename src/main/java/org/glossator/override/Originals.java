package org.glossator.override;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.glossator.source.Nearest;

/** The files of the look that are packed with the tool, by their names. */
public record Originals(List<Original> all) {
    private static final String FOLDER = "templates/";

    public Originals {
        all = List.copyOf(all);
    }

    static Originals packed() {
        try (InputStream in = Objects.requireNonNull(Originals.class.getResourceAsStream("originals.txt"))) {
            return new Originals(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split(": ", 2))
                    .map(line -> new Original(line[0], line[1]))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those that a name may mean: its whole path, or the file's name with or without its ending. */
    public List<Original> called(String name) {
        String wanted = name.startsWith(FOLDER) ? name.substring(FOLDER.length()) : name;
        List<Original> exact =
                all.stream().filter(original -> original.name().equals(wanted)).toList();
        return exact.isEmpty()
                ? all.stream().filter(original -> original.isCalled(wanted)).toList()
                : exact;
    }

    /** The name that is nearest to a misspelt one. */
    public Optional<String> near(String name) {
        List<String> names = all.stream().map(Original::name).toList();
        List<String> files = names.stream()
                .flatMap(path -> Stream.of(path.substring(path.indexOf('/') + 1), path.replaceAll("^.*/|\\..*$", "")))
                .distinct()
                .toList();
        return Nearest.to(name, names).or(() -> Nearest.to(name, files));
    }
}
