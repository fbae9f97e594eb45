package org.glossator.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.glossator.markdown.Inline;
import org.glossator.markdown.PlainText;
import org.glossator.markdown.Prose;
import org.glossator.model.Term;
import org.glossator.source.Span;

/** Links the inlines of one block, and gathers its words, in which the sentences of mentions are found. */
final class LineLinker {
    private final EntryLinker entry;
    private final Prose prose;
    private final Set<String> metInSection;
    private final boolean terms;
    private final StringBuilder plain = new StringBuilder();
    private final List<TermIndex.Found> found = new ArrayList<>();

    /**
     * @param metInSection slugs of the terms that need no further link in this section; more are added
     * @param terms whether terms are linked here; in a heading they are not
     */
    LineLinker(EntryLinker entry, Prose prose, Set<String> metInSection, boolean terms) {
        this.entry = entry;
        this.prose = prose;
        this.metInSection = metInSection;
        this.terms = terms;
    }

    List<Inline> link(List<Inline> inlines) {
        List<Inline> linked = all(inlines);
        keepMentions();
        return linked;
    }

    private List<Inline> all(List<Inline> inlines) {
        List<Inline> linked = new ArrayList<>(inlines.size());
        for (Inline inline : inlines) {
            link(inline, linked);
        }
        return linked;
    }

    private void link(Inline inline, List<Inline> linked) {
        if (inline instanceof Inline.Words words) {
            words(words, linked);
        } else if (inline instanceof Inline.Emphasis emphasis) {
            linked.add(new Inline.Emphasis(emphasis.strong(), all(emphasis.content())));
        } else if (inline instanceof Inline.Link link) {
            Supplier<Span> place = () -> prose.part(link.start(), link.end());
            Resolver.Target target =
                    entry.glossary().resolver().link(link.target(), entry.fileOf(prose), entry.entry(), place);
            resolved(link.content(), target, linked);
        } else if (inline instanceof Inline.EntryLink link) {
            Resolver.Target target = target(link);
            resolved(List.of(new Inline.Words(words(link, target))), target, linked);
        } else if (inline instanceof Inline.Citation citation) {
            cites(citation, linked);
        } else {
            linked.add(unlinked(inline));
        }
    }

    private Resolver.Target target(Inline.EntryLink link) {
        return entry.glossary().resolver().entryLink(link.slug(), () -> prose.part(link.start() + 2, link.end() - 2));
    }

    private static String words(Inline.EntryLink link, Resolver.Target target) {
        return link.words()
                .orElseGet(() -> target.entry().map(to -> to.title().value()).orElse(link.slug()));
    }

    private void resolved(List<Inline> content, Resolver.Target target, List<Inline> linked) {
        target.fault().ifPresent(entry::report);
        List<Inline> behind = new ArrayList<>();
        int start = plain.length();
        List<Inline> shown = inside(content, behind);
        if (target.entry().isPresent() && target.entry().get() instanceof Term term) {
            metInSection.add(term.slug());
            found.add(new TermIndex.Found(term, start, plain.length()));
        }
        target.address()
                .ifPresentOrElse(
                        address -> linked.add(new Inline.Resolved(address, target.relation(), shown)),
                        () -> linked.addAll(shown));
        linked.addAll(behind);
    }

    // A link cannot hold another one: what would be one becomes words, or stands behind.
    private List<Inline> inside(List<Inline> content, List<Inline> behind) {
        List<Inline> shown = new ArrayList<>(content.size());
        for (Inline inline : content) {
            if (inline instanceof Inline.Words words) {
                plain(words.text(), shown);
            } else if (inline instanceof Inline.Emphasis emphasis) {
                shown.add(new Inline.Emphasis(emphasis.strong(), inside(emphasis.content(), behind)));
            } else if (inline instanceof Inline.Citation citation) {
                cites(citation, behind);
            } else if (inline instanceof Inline.FootnoteMark) {
                behind.add(inline);
            } else if (inline instanceof Inline.EntryLink link) {
                Resolver.Target target = target(link);
                target.fault().ifPresent(entry::report);
                plain(words(link, target), shown);
            } else {
                shown.add(unlinked(inline));
            }
        }
        return shown;
    }

    private Inline unlinked(Inline inline) {
        plain.append(PlainText.of(List.of(inline)));
        return inline instanceof Inline.Picture picture ? entry.picture(picture, prose) : inline;
    }

    // The mark stands right behind the word before it, so the words have no space there.
    private void cites(Inline.Citation citation, List<Inline> linked) {
        int end = plain.length();
        while (end > 0 && Character.isWhitespace(plain.charAt(end - 1))) {
            end--;
        }
        plain.setLength(end);
        linked.add(entry.cites(citation, prose));
    }

    private void words(Inline.Words words, List<Inline> linked) {
        String text = words.text();
        int done = 0;
        Optional<TermIndex.Found> next =
                terms ? entry.glossary().terms().find(text, 0, words.barred()) : Optional.empty();
        while (next.isPresent()) {
            TermIndex.Found term = next.get();
            if (shallLink(term.term())) {
                plain(text.substring(done, term.start()), linked);
                term(term, text, linked);
                done = term.end();
            }
            next = entry.glossary().terms().find(text, term.end(), words.barred());
        }
        plain(text.substring(done), linked);
    }

    private boolean shallLink(Term term) {
        return !entry.isOwnTerm(term.slug()) && metInSection.add(term.slug());
    }

    private void term(TermIndex.Found term, String text, List<Inline> linked) {
        List<Inline> content = new ArrayList<>();
        int start = plain.length();
        plain(text.substring(term.start(), term.end()), content);
        found.add(new TermIndex.Found(term.term(), start, plain.length()));
        linked.add(new Inline.Resolved(term.term().address(), Inline.Relation.TERM, content));
    }

    private void plain(String words, List<Inline> linked) {
        if (!words.isEmpty()) {
            linked.add(new Inline.Words(words));
            plain.append(words);
        }
    }

    private void keepMentions() {
        if (found.isEmpty()) {
            return;
        }
        String whole = plain.toString().replace('\n', ' ');
        for (TermIndex.Found term : found) {
            if (!entry.isMentioned(term.term().slug())) {
                int start = Sentences.start(whole, term.start());
                int end = Sentences.end(whole, term.end());
                entry.mention(
                        term.term().slug(), whole.substring(start, end), term.start() - start, term.end() - start);
            }
        }
    }
}
