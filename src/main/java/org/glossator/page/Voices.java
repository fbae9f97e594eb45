package org.glossator.page;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.glossator.model.Article;
import org.glossator.model.Claim;
import org.glossator.model.Report;

/** Counts who is heard in each article. */
record Voices(Parts parts) {
    /** The voices of one article. */
    VoicesItem in(Article article) {
        Map<Who, Count> counts = new LinkedHashMap<>();
        int own = 0;
        for (Claim claim : parts.index().claimsIn(article)) {
            for (Report report : claim.reports()) {
                boolean isHere = report.article().value().equals(article.slug());
                if (isHere && report.manner() == Report.Manner.OWN_VOICE) {
                    own++;
                } else if (isHere) {
                    counts.computeIfAbsent(
                                    parts.speaker(claim),
                                    who -> new Count(claim.describedAs().isEmpty()))
                            .add(report);
                }
            }
        }
        return new VoicesItem(
                parts.link(article),
                parts.outlet(article),
                voices(counts),
                counts.values().stream()
                        .filter(count -> count.isNamed)
                        .mapToInt(Count::all)
                        .sum(),
                counts.values().stream()
                        .filter(count -> !count.isNamed)
                        .mapToInt(Count::all)
                        .sum(),
                own);
    }

    private List<VoicesItem.Voice> voices(Map<Who, Count> counts) {
        return counts.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Who, Count> entry) ->
                                -entry.getValue().all())
                        .thenComparing(
                                entry -> entry.getKey().name(), parts.strings().collator()))
                .map(entry -> entry.getValue().voice(entry.getKey()))
                .toList();
    }

    /** What was counted of one voice so far. */
    private static final class Count {
        private final boolean isNamed;
        private int quotations;
        private int quotedWords;
        private int paraphrases;

        Count(boolean isNamed) {
            this.isNamed = isNamed;
        }

        void add(Report report) {
            if (report.manner() == Report.Manner.QUOTED) {
                quotations++;
                quotedWords += report.words().wordCount();
            } else {
                paraphrases++;
            }
        }

        int all() {
            return quotations + paraphrases;
        }

        VoicesItem.Voice voice(Who who) {
            return new VoicesItem.Voice(who, isNamed, quotations, quotedWords, paraphrases);
        }
    }
}
