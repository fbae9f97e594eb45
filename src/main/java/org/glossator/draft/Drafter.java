package org.glossator.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.glossator.check.Slug;
import org.glossator.model.Content;
import org.glossator.model.Term;
import org.glossator.source.SourceFile;
import org.glossator.wording.Quotation;
import org.glossator.wording.Words;

/** Drafts entries from an article's private text: text → sentences → who says what → files with prompts. */
public final class Drafter {
    private final PrivateText text;
    private final Request request;
    private final Content content;
    private final Language language;
    private final KnownTerms terms;

    private Drafter(SourceFile file, Request request, Content content, Language language) {
        this.text = PrivateText.of(file, language);
        this.request = request;
        this.content = content;
        this.language = language;
        this.terms = new KnownTerms(content);
    }

    /** @param content what the site has already, drafts included */
    public static Drafts draft(SourceFile file, Request request, Content content, Language language) {
        return new Drafter(file, request, content, language).drafts();
    }

    private Drafts drafts() {
        List<Found> found = new Attributions(text, language, terms).find();
        Speakers speakers = new Speakers(content);
        List<DraftFile> claims = claims(found, new ClaimDraft(text, request, speakers));
        List<DraftFile> unsaid = found.stream()
                .filter(one -> one.isQuotation() && one.attribution().speaker().isEmpty())
                .map(this::unsaid)
                .toList();
        String outlet = request.outlet().map(name -> outlet(name, speakers)).orElse("");
        List<String> known = known();
        List<String> candidates =
                new Candidates(language, terms, speakers.drafted().values()).in(text);
        List<DraftFile> files = new ArrayList<>();
        files.add(new ArticleDraft(text, request).of(outlet, known, candidates, unsaid));
        files.addAll(claims);
        speakers.drafted().forEach((slug, voice) -> files.add(TermDraft.of(slug, voice)));
        return new Drafts(files, events(), unsaid, known, candidates);
    }

    private List<DraftFile> claims(List<Found> found, ClaimDraft draft) {
        List<List<Found>> groups = new ArrayList<>();
        for (Found one : found) {
            if (one.goesOn() && !groups.isEmpty()) {
                groups.get(groups.size() - 1).add(one);
            } else if (one.attribution().speaker().isPresent()) {
                groups.add(new ArrayList<>(List.of(one)));
            }
        }
        Map<String, DraftFile> byPath = new LinkedHashMap<>();
        for (List<Found> group : groups) {
            DraftFile file =
                    existing(group.get(0)).map(path -> draft.of(group).at(path)).orElseGet(() -> draft.of(group));
            byPath.putIfAbsent(file.path(), file);
        }
        return List.copyOf(byPath.values());
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

    private DraftFile unsaid(Found one) {
        String why = String.join("; ", one.attribution().why());
        return new DraftFile(
                "marks",
                "",
                "",
                text.line(one.start()),
                one.attribution().sureness().told(),
                "\u201C" + ClaimDraft.beginning(one.words()) + "\u201D: " + why);
    }

    private String outlet(String named, Speakers speakers) {
        Optional<String> known = content.terms().stream()
                .filter(term -> term.slug().equals(named) || isCalled(term, named))
                .map(Term::slug)
                .findFirst();
        return known.orElseGet(() -> {
            Voice voice = new Voice(named, true, Voice.Sex.UNKNOWN, true, List.of(), Optional.empty());
            return Slug.from(named).isEmpty() ? "" : speakers.slug(voice);
        });
    }

    private static boolean isCalled(Term term, String name) {
        return term.title().value().equalsIgnoreCase(name)
                || term.forms().stream().anyMatch(form -> form.value().equalsIgnoreCase(name));
    }

    private List<String> known() {
        Set<String> slugs = new LinkedHashSet<>();
        text.sentences()
                .forEach(sentence -> terms.all(
                                new Parts(text.text(), List.of(), language).of(sentence.start(), sentence.end()))
                        .forEach(term -> slugs.add(term.slug())));
        return slugs.stream().sorted().toList();
    }

    private List<DraftFile> events() {
        Dates dates = new Dates(language, request.published());
        Map<String, DraftFile> events = new LinkedHashMap<>();
        for (Sentence sentence : text.sentences()) {
            List<Part> parts = new Parts(text.text(), List.of(), language).of(sentence.start(), sentence.end());
            for (Dates.Dated date : dates.in(new Sentence(parts, sentence.paragraph(), false))) {
                boolean there = content.events().stream()
                                .anyMatch(event -> event.date().iso().equals(date.iso()))
                        || request.published().map(LocalDate::toString).equals(Optional.of(date.iso()));
                if (!there) {
                    events.putIfAbsent(date.iso(), EventDraft.of(date, request.slug(), text.line(date.start())));
                }
            }
        }
        return List.copyOf(events.values());
    }
}
