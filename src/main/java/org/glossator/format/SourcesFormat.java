package org.glossator.format;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.glossator.cite.Bibtex;
import org.glossator.cite.CslJson;
import org.glossator.cite.Work;
import org.glossator.page.Site;
import org.glossator.publish.Artifact;

/**
 * The bibliography for programs that keep bibliographies, in the order in which it was written: {@code sources.bib} for
 * BibTeX and Biber, {@code sources.csl.json} for those that read CSL.
 */
final class SourcesFormat implements Format {
    @Override
    public List<Artifact> artifacts(Site site) {
        return site.content().references().isEmpty()
                ? List.of()
                : List.of(
                        new Artifact("sources.bib", () -> bytes(bibtex(site.works()))),
                        new Artifact("sources.csl.json", () -> bytes(CslJson.of(site.works()))));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String bibtex(List<Work> works) {
        Set<String> taken = new HashSet<>();
        StringBuilder entries = new StringBuilder();
        for (Work work : works) {
            entries.append(entries.isEmpty() ? "" : "\n").append(Bibtex.of(work, freeKey(work, taken)));
        }
        return entries.toString();
    }

    // Two names may differ only in signs that BibTeX does not allow, or in large and small letters.
    private static String freeKey(Work work, Set<String> taken) {
        String key = Bibtex.key(work.key());
        String free = key;
        for (int number = 2; !taken.add(free.toLowerCase(Locale.ROOT)); number++) {
            free = key + "-" + number;
        }
        return free;
    }
}
