package org.glossator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The table of packages in {@code docs/architecture.md}: a row a package, with what it knows and its library. */
record PackageTable(NavigableMap<String, Row> rows) {
    /**
     * What a row says of a package.
     *
     * @param known the packages that it knows
     * @param library the library that it alone knows; empty where there is none
     */
    record Row(NavigableSet<String> known, String library) {}

    static PackageTable read() {
        NavigableMap<String, Row> rows = new TreeMap<>();
        try (Stream<String> lines = Files.lines(Path.of("docs/architecture.md"))) {
            List<String[]> cells = lines.filter(line -> line.startsWith("| `"))
                    .map(line -> line.split(" *\\| *", -1))
                    .filter(row -> row.length == 6)
                    .toList();
            NavigableSet<String> all =
                    cells.stream().map(row -> plain(row[1])).collect(Collectors.toCollection(TreeSet::new));
            cells.forEach(row -> rows.put(plain(row[1]), new Row(known(plain(row[1]), plain(row[3]), all), row[4])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new PackageTable(rows);
    }

    NavigableSet<String> packages() {
        return new TreeSet<>(rows.keySet());
    }

    NavigableMap<String, NavigableSet<String>> known() {
        NavigableMap<String, NavigableSet<String>> known = new TreeMap<>();
        rows.forEach((name, row) -> known.put(name, row.known()));
        return known;
    }

    String library(String name) {
        return Optional.ofNullable(rows.get(name)).map(Row::library).orElse("");
    }

    private static NavigableSet<String> known(String self, String cell, NavigableSet<String> all) {
        Stream<String> names = cell.equals("all")
                ? all.stream()
                : Pattern.compile("\\w+").matcher(cell).results().map(word -> word.group());
        return names.filter(all::contains)
                .filter(name -> !name.equals(self))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String plain(String cell) {
        return cell.replace("`", "");
    }
}
