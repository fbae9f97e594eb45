package org.glossator.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.glossator.publish.Artifact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("changes the locale and the time zone of the whole process")
class FormatsTest {
    private static final String CORRECTED = "changes: [{date: 2024-05-01, note: Mended in IZMIR., correction: true}]";

    @TempDir
    Path folder;

    @Test
    void everyFormatIsPublished() {
        SampleSite sample = new SampleSite(folder).term("alpha", CORRECTED);

        assertThat(published(sample))
                .containsOnlyKeys(
                        "index.html",
                        "feed.xml",
                        "corrections.xml",
                        "sitemap.xml",
                        "robots.txt",
                        "content.json",
                        "search/index.js",
                        "search/d0.js",
                        "search/t0.js",
                        "search/w0.js",
                        "search/p0.js");
    }

    @Test
    void theSameContentGivesTheSameBytesWhateverTheMachineSpeaks() {
        SampleSite sample = new SampleSite(folder).term("alpha", CORRECTED);
        Map<String, String> expected = published(sample);

        assertThat(abroad(() -> published(sample))).isEqualTo(expected);
    }

    private static Map<String, String> published(SampleSite sample) {
        Format html = site -> List.of(new Artifact("index.html", () -> new byte[0]));
        Map<String, String> texts = new TreeMap<>();
        for (Artifact artifact : new Formats(html, site -> List.of()).artifacts(sample.site())) {
            texts.put(artifact.path(), new String(artifact.content().get(), StandardCharsets.UTF_8));
        }
        return texts;
    }

    private static <T> T abroad(Supplier<T> work) {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab-ca-buddhist"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            return work.get();
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
