package org.glossator.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.glossator.model.Content;

/** Drafts an event for each date that a text names, and says which dates it passes over. */
final class TimelineDraft {
    private final PrivateText text;
    private final Request request;
    private final Content content;
    private final Language language;
    private final Map<String, DraftFile> events = new LinkedHashMap<>();
    private final List<DraftFile> passedOver = new ArrayList<>();

    TimelineDraft(PrivateText text, Request request, Content content, Language language) {
        this.text = text;
        this.request = request;
        this.content = content;
        this.language = language;
        int paragraph = -1;
        for (Sentence sentence : text.sentences()) {
            read(sentence, sentence.paragraph() != paragraph);
            paragraph = sentence.paragraph();
        }
    }

    List<DraftFile> events() {
        return List.copyOf(events.values());
    }

    List<DraftFile> passedOver() {
        return List.copyOf(passedOver);
    }

    private void read(Sentence sentence, boolean begins) {
        List<Part> parts = new Parts(text.text(), List.of(), language).of(sentence.start(), sentence.end());
        Sentence whole = new Sentence(parts, sentence.paragraph(), sentence.place());
        for (Dates.Dated date : new Dates(language, request.published()).in(whole)) {
            Optional<String> reason = reason(date, sentence, begins);
            int line = text.line(date.start());
            if (reason.isPresent()) {
                passedOver.add(new DraftFile("date", "", "", line, "probable", date.written() + ": " + reason.get()));
            } else {
                events.putIfAbsent(date.iso(), EventDraft.of(date, whole, line, language));
            }
        }
    }

    private Optional<String> reason(Dates.Dated date, Sentence sentence, boolean begins) {
        if (content.events().stream().anyMatch(event -> event.date().iso().equals(date.iso()))) {
            return Optional.of("the timeline has an event of this day");
        } else if (request.published().map(LocalDate::toString).equals(Optional.of(date.iso()))) {
            return Optional.of("the article appeared on this day");
        }
        boolean picture = sentence.place() == Place.CREDIT || (sentence.isCaption() && begins);
        return picture
                ? Optional.of("it stands in a picture's caption, and says when the picture was taken")
                : Optional.empty();
    }
}
