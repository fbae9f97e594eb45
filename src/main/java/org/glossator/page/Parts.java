package org.glossator.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.glossator.link.Linked;
import org.glossator.markdown.Document;
import org.glossator.markdown.PlainText;
import org.glossator.markdown.Prose;
import org.glossator.model.About;
import org.glossator.model.Article;
import org.glossator.model.Claim;
import org.glossator.model.Content;
import org.glossator.model.Entry;
import org.glossator.model.Event;
import org.glossator.model.Report;
import org.glossator.model.Term;
import org.glossator.source.Text;

/** Makes the small parts of which pages are put together: links, names, rows of lists. */
record Parts(Linked linked, Strings strings, Dates dates, Typography typography, Index index, Cites cites) {
    Parts(Linked linked, Strings strings) {
        this(
                linked,
                strings,
                new Dates(strings),
                new Typography(strings),
                new Index(linked.content()),
                new Cites(linked.content(), strings, new Typography(strings)));
    }

    Content content() {
        return linked.content();
    }

    String text(Text text) {
        return typography.of(text.value());
    }

    Document document(Prose prose) {
        return linked.document(prose);
    }

    List<Document> documents(List<Prose> texts) {
        return texts.stream().map(this::document).toList();
    }

    Link link(Entry entry) {
        return Link.to(entry.address(), text(entry.title()));
    }

    /** Links to the entries of the slugs; a slug that leads nowhere has been reported and is passed over. */
    List<Link> links(List<Text> slugs) {
        return slugs.stream()
                .flatMap(slug -> content().entry(slug.value()).stream())
                .map(this::link)
                .toList();
    }

    <E extends Entry> List<E> entries(Class<E> kind, List<Text> slugs) {
        return slugs.stream()
                .flatMap(slug -> content().find(kind, slug.value()).stream())
                .toList();
    }

    Who who(Text slug) {
        return content()
                .find(Term.class, slug.value())
                .map(this::who)
                .orElseGet(() -> new Who(slug.value(), Optional.empty()));
    }

    Who who(Term term) {
        return new Who(text(term.title()), Optional.of(new Address(term.address())));
    }

    /** Whoever made the claim; somebody without a name as the claim describes them. */
    Who speaker(Claim claim) {
        Optional<Who> named = claim.speaker().map(this::who);
        return claim.describedAs()
                .map(words -> new Who(text(words), named.flatMap(Who::address)))
                .or(() -> named)
                .orElseGet(() -> new Who(strings.text("speaker.article"), Optional.empty()));
    }

    /** The outlet of an article; where the copy names none, words for that, which lead to the article. */
    Who outlet(Article article) {
        return article.outlet()
                .map(this::who)
                .orElseGet(() -> new Who(strings.text("outlet.unknown"), Optional.of(new Address(article.address()))));
    }

    Label kind(Claim claim) {
        return claim.about().missing().contains("kind") ? label("draft", "unchosen") : kind(claim.claimKind());
    }

    Label status(Claim claim) {
        return claim.about().missing().contains("status") ? label("draft", "unchosen") : status(claim.status());
    }

    private Label kind(Claim.Kind kind) {
        return label("kind", kind);
    }

    private Label status(Claim.Status status) {
        return label("status", status);
    }

    /** Every status with its definition. */
    List<Label> statuses() {
        return Stream.of(Claim.Status.values()).map(this::status).toList();
    }

    /** Every kind of claim with its definition. */
    List<Label> kinds() {
        return Stream.of(Claim.Kind.values()).map(this::kind).toList();
    }

    Label category(Term.Category category) {
        return label("category", category);
    }

    Label manner(Report.Manner manner) {
        return label("manner", manner);
    }

    Label label(String set, Enum<?> value) {
        return label(set, value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    Label label(String set, String value) {
        String key = set + "." + value;
        String meaning = key + ".meaning";
        return new Label(value, strings.text(key), strings.has(meaning) ? strings.text(meaning) : "");
    }

    /** What a language is called; its tag where the strings have no name for it. */
    String languageName(String tag) {
        String base = Locale.forLanguageTag(tag).getLanguage();
        return strings.has("language." + base) ? strings.text("language." + base) : tag;
    }

    Optional<String> language(Entry entry) {
        return entry.about()
                .language()
                .map(Text::value)
                .filter(tag -> !tag.equals(content().settings().language()));
    }

    ClaimRow row(Claim claim) {
        List<Link> articles = links(
                        claim.reports().stream().map(Report::article).distinct().toList())
                .stream()
                .distinct()
                .toList();
        return new ClaimRow(link(claim), kind(claim), status(claim), speaker(claim), articles, language(claim));
    }

    List<ClaimRow> rows(List<Claim> claims) {
        return claims.stream().map(this::row).toList();
    }

    TermRow row(Term term) {
        return new TermRow(link(term), category(term.category()), text(term.summary()));
    }

    EventItem item(Event event) {
        return new EventItem(
                event.slug(),
                link(event),
                dates.when(event.date()),
                text(event.title()),
                document(event.text()),
                links(event.see()),
                index.reporting(event).stream().map(this::link).toList(),
                Draft.of(event, typography));
    }

    List<EventItem> items(List<Event> events) {
        return events.stream().map(this::item).toList();
    }

    Colophon colophon(Entry entry) {
        About about = entry.about();
        return new Colophon(
                about.author().map(this::text),
                about.reviewer().map(this::text),
                about.updated().map(dates::when),
                about.reviewed().map(dates::when),
                changes(entry).toList(),
                Optional.of(cites.page(entry)));
    }

    Stream<Colophon.Change> changes(Entry entry) {
        return entry.about().changes().stream()
                .map(change -> new Colophon.Change(
                        dates.when(change.date()), text(change.note()), change.correction(), link(entry)));
    }

    /** Links to the headings of a text, which stands on the page itself. */
    Stream<Link> headings(Entry entry, Document body) {
        return body.headings().stream()
                .filter(heading -> heading.level() <= 2)
                .map(heading ->
                        Link.to(entry.address() + "#" + heading.id(), typography.of(PlainText.of(heading.content()))));
    }

    /** A link to a part of the entry's page that a template names, listed only where it is there. */
    Stream<Link> part(Entry entry, String id, String key, boolean isThere) {
        return isThere ? Stream.of(Link.to(entry.address() + "#" + id, strings.text(key))) : Stream.empty();
    }
}
