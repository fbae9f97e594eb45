package org.glossator.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.glossator.load.Loader;
import org.glossator.model.Content;
import org.junit.jupiter.api.Test;

/** How well the rules find who speaks, in articles that people have read for them. */
class ImportMeasureTest {
    private static final Path INVENTED = Path.of("src/test/resources/import");

    @Test
    void mostOfWhatTheInventedArticlesSayIsFound() throws IOException {
        Measure measure = measured(file -> !file.startsWith("held-out"));
        print("invented articles", measure);
        assertThat(measure.quotations.recall()).isGreaterThan(0.5);
    }

    @Test
    void muchOfWhatUnseenArticlesSayIsFound() throws IOException {
        Measure measure = measured(file -> file.startsWith("held-out"));
        print("articles held out", measure);
        assertThat(measure.quotations.recall()).isGreaterThan(0.5);
    }

    private static Measure measured(java.util.function.Predicate<String> chosen) throws IOException {
        Content content = new Loader(Path.of("src/test/resources/base-site"), true).load().value().orElseThrow();
        Measure measure = new Measure(content);
        try (Stream<Path> files = Files.list(INVENTED)) {
            List<Path> texts = files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
            for (Path text : texts) {
                if (chosen.test(text.getFileName().toString())) {
                    Path truth = text.resolveSibling(text.getFileName().toString().replace(".txt", ".yaml"));
                    measure.article(text, Truth.read(truth));
                }
            }
        }
        return measure;
    }

    private static void print(String which, Measure measure) {
        System.out.println("import of " + which + ": " + measure.articles + " articles"
                + "\n  quotations  " + measure.quotations
                + "\n  speakers    " + measure.speakers
                + "\n  chain       " + measure.chains
                + "\n  paraphrases " + measure.paraphrases);
        if (Boolean.getBoolean("glossator.misses")) {
            measure.misses.forEach(miss -> System.out.println("    " + miss));
        }
    }
}
