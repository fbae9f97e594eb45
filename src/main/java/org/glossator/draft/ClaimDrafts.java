package org.glossator.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.glossator.model.Content;
import org.glossator.wording.Quotation;
import org.glossator.wording.Words;

/** Drafts a claim for each thing that an article lets somebody say, and says what gets none. */
final class ClaimDrafts {
    private final PrivateText text;
    private final Request request;
    private final Content content;
    private final Language language;

    ClaimDrafts(PrivateText text, Request request, Content content, Language language) {
        this.text = text;
        this.request = request;
        this.content = content;
        this.language = language;
    }

    List<DraftFile> of(List<Found> found, Speakers speakers) {
        ClaimDraft draft = new ClaimDraft(text, request, speakers, new ClaimNames(text, language));
        Set<String> said = new HashSet<>();
        List<DraftFile> files = new ArrayList<>();
        for (List<Found> halves : whole(found)) {
            Found first = halves.get(0);
            if (!first.isQuotation() || said.add(heard(first))) {
                DraftFile file = draft.of(halves);
                files.add(existing(first).map(file::at).orElse(file));
            }
        }
        return files;
    }

    // Quotations with both halves of those that "she said" divides.
    private static List<List<Found>> whole(List<Found> found) {
        List<List<Found>> groups = new ArrayList<>();
        for (Found one : found) {
            if (one.goesOn() && !groups.isEmpty()) {
                groups.get(groups.size() - 1).add(one);
            } else if (one.attribution().speaker().isPresent()) {
                groups.add(new ArrayList<>(List.of(one)));
            }
        }
        return groups;
    }

    private static String heard(Found one) {
        return one.attribution().speaker().map(Voice::name).orElse("") + ": " + one.words();
    }

    /** What stands between marks and gets no draft: nobody's words, and words that stand there again. */
    List<DraftFile> passedOver(List<Found> found) {
        List<DraftFile> passed = new ArrayList<>();
        Set<String> said = new HashSet<>();
        for (Found one : found) {
            if (one.isQuotation() && one.attribution().speaker().isEmpty()) {
                passed.add(
                        passed("marks", one, String.join("; ", one.attribution().why())));
            } else if (one.isQuotation() && !one.goesOn() && !said.add(heard(one))) {
                passed.add(passed("again", one, "the same words have a draft already"));
            }
        }
        return passed;
    }

    private DraftFile passed(String kind, Found one, String why) {
        String about = "\u201C" + ClaimDraft.beginning(one.words()) + "\u201D: " + why;
        return new DraftFile(
                kind,
                "",
                "",
                text.line(one.start()),
                one.attribution().sureness().told(),
                about);
    }

    /** The claim that quotes these words of this article already. */
    private Optional<String> existing(Found found) {
        Words words = Words.of(found.words());
        return content.claims().stream()
                .filter(claim -> found.isQuotation()
                        && claim.reports().stream()
                                .filter(report ->
                                        report.article().value().equals(request.slug()) && report.isVerbatim())
                                .map(report -> Quotation.of(report.words().value()))
                                .anyMatch(quotation -> quotation.isWhole(quotation.in(words))))
                .map(claim -> claim.about().place().file().path())
                .findFirst();
    }
}
