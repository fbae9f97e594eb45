package org.glossator.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Citations out of a mould are those that the style itself would print. */
class MouldTest {
    private static final List<String> WORDS = List.of(
            "the",
            "School",
            "garden’s",
            "of",
            "NATO",
            "beds:",
            "and",
            "iPad",
            "27",
            "7777",
            "a",
            "well-kept",
            "(or",
            "not)",
            "Über",
            "сад",
            "“quiet”",
            "is",
            "rain,",
            "Qxzone",
            "&",
            "e.g.",
            "to",
            "1.5",
            "with",
            "O’Neil");
    private static final List<String> ENDS = List.of("", "", "?", "!", ".", "…", ")", "?!", "”");

    private static Work work(Random random) {
        StringBuilder title = new StringBuilder();
        for (int left = 1 + random.nextInt(6); left > 0; left--) {
            title.append(WORDS.get(random.nextInt(WORDS.size()))).append(left > 1 ? " " : "");
        }
        title.append(ENDS.get(random.nextInt(ENDS.size())));
        String day = LocalDate.of(1999, 1, 1).plusDays(random.nextInt(11_000)).toString();
        String date = day.substring(0, List.of(4, 7, 10, 10).get(random.nextInt(4)));
        Map<String, List<Name>> people = random.nextInt(3) == 0
                ? Map.of()
                : Map.of("author", List.of(Name.whole(random.nextBoolean() ? "The project" : "Class 27 Inc.")));
        String language = List.of("en", "de", "uk").get(random.nextInt(3));
        return new Work(
                "page-" + random.nextInt(100),
                "webpage",
                title.toString(),
                people,
                Optional.of(date).filter(known -> random.nextInt(5) > 0),
                Optional.of("https://example.org/27/7777.html").filter(known -> random.nextBoolean()),
                Map.of("container-title", "Between the beds", "publisher", "The project", "language", language));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "uk"})
    void saysTheSameAsTheStyle(String language) {
        Citations citations = new Citations(language);
        Random random = new Random(27);
        int moulded = 0;
        for (int i = 0; i < 250; i++) {
            Work work = work(random);
            assertThat(citations.ofAlike(work)).as("%s", work).isEqualTo(citations.of(work));
            moulded += Mould.shape(work).isPresent() ? 1 : 0;
        }
        assertThat(moulded).as("works that fit a mould").isGreaterThan(60);
    }
}
