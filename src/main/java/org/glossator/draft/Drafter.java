package org.glossator.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.glossator.check.Slug;
import org.glossator.model.Content;
import org.glossator.model.Term;
import org.glossator.source.SourceFile;

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
        OwnOutlet own = OwnOutlet.of(request.outlet(), content.terms());
        List<Found> found = new Attributions(text, language, terms, own).find();
        Speakers speakers = new Speakers(content);
        ClaimDrafts claims = new ClaimDrafts(text, request, content, language);
        List<DraftFile> claimFiles = claims.of(found, speakers);
        String outlet = request.outlet().map(name -> outlet(name, speakers)).orElse("");
        List<String> known = known();
        List<String> candidates =
                new Candidates(language, terms, speakers.drafted().values()).in(text);
        TimelineDraft timeline = new TimelineDraft(text, request, content, language);
        List<DraftFile> passedOver = Stream.of(claims.passedOver(found), timeline.passedOver())
                .flatMap(List::stream)
                .sorted(Comparator.comparingInt(DraftFile::line))
                .toList();
        List<DraftFile> files = new ArrayList<>();
        files.add(new ArticleDraft(text, request).of(outlet, known, candidates, passedOver));
        files.addAll(claimFiles);
        speakers.drafted().forEach((slug, voice) -> files.add(TermDraft.of(slug, voice, language)));
        return new Drafts(files, timeline.events(), passedOver, known, candidates);
    }

    private String outlet(String named, Speakers speakers) {
        Optional<String> known = OwnOutlet.term(named, content.terms()).map(Term::slug);
        return known.orElseGet(() -> {
            Voice voice = new Voice(named, true, Voice.Sex.UNKNOWN, true, List.of(), Optional.empty());
            return Slug.from(named).isEmpty() ? "" : speakers.slug(voice);
        });
    }

    private List<String> known() {
        Set<String> slugs = new LinkedHashSet<>();
        text.sentences()
                .forEach(sentence -> terms.all(
                                new Parts(text.text(), List.of(), language).of(sentence.start(), sentence.end()))
                        .forEach(term -> slugs.add(term.slug())));
        return slugs.stream().sorted().toList();
    }
}
