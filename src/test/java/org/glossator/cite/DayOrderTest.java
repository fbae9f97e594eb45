package org.glossator.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates in citations stand as readers of the language write them. */
class DayOrderTest {
    private static Work work(String type, String title, String issued, String url) {
        return new Work(
                "key",
                type,
                title,
                Map.of("author", List.of(new Name("Лін", "Ольга"))),
                Optional.of(issued),
                Optional.of(url).filter(address -> !address.isEmpty()),
                Map.of());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | 2025-06-21 | (2025, 21. Juni). | . 21. Juni 2025, | . 21. Juni.",
                "de | 2025-09-01 | (2025, 1. September). | . 1. September 2025, | . 1. September.",
                "de | 2025-05    | (2025, Mai). | . Mai 2025, | . Mai.",
                "uk | 2025-06-21 | (2025, 21 червня). | . 21 чер. 2025, | . 21 червня.",
                "uk | 2025-05-08 | (2025, 8 травня). | . 8 трав. 2025, | . 8 травня.",
                "uk | 2025-05    | (2025, травень). | . трав. 2025, | . травень.",
                "uk | 1998       | (1998). | . 1998, | 1998. «"
            })
    void writesDatesAsTheLanguageDoes(String language, String date, String apa, String mla, String chicago) {
        Citation citation = new Citations(language).of(work("webpage", "Сад", date, "https://garden.example/"));
        assertThat(Citation.plain(citation.apa())).contains(apa);
        assertThat(Citation.plain(citation.mla())).contains(mla);
        assertThat(Citation.plain(citation.chicago())).contains(chicago);
    }

    @Test
    void aUkrainianDateThatEndsACitationHasOneFullStop() {
        Citations ukrainian = new Citations("uk");
        assertThat(Citation.plain(
                        ukrainian.of(work("document", "Сад", "2025-05-08", "")).mla()))
                .endsWith(" 8 трав. 2025.");
        assertThat(Citation.plain(
                        ukrainian.of(work("document", "Сад", "1998", "")).mla()))
                .endsWith(" 1998.")
                .doesNotContain(". .");
    }
}
