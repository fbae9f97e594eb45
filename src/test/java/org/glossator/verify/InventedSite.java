package org.glossator.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.glossator.TrialSite;

/** The small sound site of the tests with two more articles, long enough to be quoted in every way. */
final class InventedSite {
    private static final Path MORE = Path.of("src/test/resources/invented");

    private InventedSite() {}

    static TrialSite in(Path folder) {
        TrialSite site = TrialSite.in(folder);
        try (Stream<Path> walk = Files.walk(MORE)) {
            List<Path> files = walk.filter(Files::isRegularFile).sorted().toList();
            for (Path file : files) {
                site.with(MORE.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return site;
    }
}
