package org.glossator.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.glossator.PrivateTexts;
import org.glossator.load.Loader;
import org.glossator.load.TextFolder;
import org.glossator.model.Content;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How well the rules find who speaks, in articles that people have read for them. */
class ImportMeasureTest {
    private static final Path INVENTED = Path.of("src/test/resources/import");
    private static final Path BASE = Path.of("src/test/resources/base-site");

    @TempDir
    private Path folder;

    /** The site that a new user has: nothing but its settings. */
    private Content emptySite() throws IOException {
        Files.createDirectories(folder.resolve("content"));
        Files.copy(BASE.resolve("content/site.yaml"), folder.resolve("content/site.yaml"));
        return site(folder);
    }

    private static Content site(Path project) {
        return new Loader(project, true).load().value().orElseThrow();
    }

    @Test
    void mostOfWhatTheInventedArticlesSayIsFound() throws IOException {
        Measure measure = measured(site(BASE), file -> !file.startsWith("held-out"));
        print("invented articles", measure);
        assertAtLeast(measure, 0.97, 0.93, 0.8);
    }

    @Test
    void asMuchIsFoundInASiteWithoutTerms() throws IOException {
        Measure measure = measured(emptySite(), file -> !file.startsWith("held-out"));
        print("invented articles, empty site", measure);
        assertAtLeast(measure, 0.97, 0.93, 0.8);
    }

    @Test
    void muchOfWhatUnseenArticlesSayIsFound() throws IOException {
        Measure measure = measured(site(BASE), file -> file.startsWith("held-out"));
        print("articles held out", measure);
        assertAtLeast(measure, 0.85, 0.65, 0.4);
    }

    @Test
    void asMuchOfUnseenArticlesIsFoundInASiteWithoutTerms() throws IOException {
        Measure measure = measured(emptySite(), file -> file.startsWith("held-out"));
        print("articles held out, empty site", measure);
        assertAtLeast(measure, 0.85, 0.65, 0.4);
    }

    @Test
    void theRealArticlesAreReadTheSameInAnEmptySite() throws IOException {
        Path texts = PrivateTexts.folder();
        Content content = site(Path.of(""));
        Measure measure = new Measure(emptySite());
        RealArticles.truths(content, TextFolder.read(texts).value().texts())
                .forEach((text, truth) -> measure.article(text, RealArticles.named(truth, content)));
        print("real articles, empty site", measure);
        assertThat(measure.quotations.right).isEqualTo(15);
        assertThat(measure.speakers.recall()).isEqualTo(1);
        assertThat(measure.chains.recall()).isEqualTo(1);
    }

    @Test
    void everyQuotationOfTheRealArticlesIsFoundWithItsSpeakerAndChain() throws IOException {
        Path texts = PrivateTexts.folder();
        Content content = site(Path.of(""));
        Measure measure = new Measure(content);
        RealArticles.truths(content, TextFolder.read(texts).value().texts())
                .forEach((text, truth) -> measure.article(text, truth));
        print("real articles", measure);
        assertThat(measure.quotations.there).isEqualTo(15);
        assertThat(measure.misses).isEmpty();
    }

    private static Measure measured(Content content, Predicate<String> chosen) throws IOException {
        Measure measure = new Measure(content);
        try (Stream<Path> files = Files.list(INVENTED)) {
            List<Path> texts = files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
            for (Path text : texts) {
                if (chosen.test(text.getFileName().toString())) {
                    Path truth =
                            text.resolveSibling(text.getFileName().toString().replace(".txt", ".yaml"));
                    measure.article(text, Truth.read(truth));
                }
            }
        }
        return measure;
    }

    private static void assertAtLeast(Measure measure, double quotations, double speakers, double chains) {
        assertThat(measure.quotations.precision()).isGreaterThanOrEqualTo(quotations);
        assertThat(measure.quotations.recall()).isGreaterThanOrEqualTo(quotations);
        assertThat(measure.speakers.precision()).isGreaterThanOrEqualTo(speakers);
        assertThat(measure.speakers.recall()).isGreaterThanOrEqualTo(speakers);
        assertThat(measure.chains.precision()).isGreaterThanOrEqualTo(chains);
        assertThat(measure.chains.recall()).isGreaterThanOrEqualTo(chains);
    }

    /** For each language too, since the rules know English best. */
    private static void print(String which, Measure measure) {
        System.out.println("import of " + which + ": " + measure.articles + " articles"
                + "\n  quotations  " + measure.quotations
                + "\n  speakers    " + measure.speakers
                + "\n  chain       " + measure.chains
                + "\n  paraphrases " + measure.paraphrases);
        if (Boolean.getBoolean("glossator.misses") && !which.contains("held")) {
            measure.misses.forEach(miss -> System.out.println("    " + miss));
            measure.unlisted.forEach(miss -> System.out.println("    " + miss));
        }
    }
}
