package org.glossator.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.glossator.markdown.Block;
import org.glossator.markdown.Document;
import org.glossator.markdown.Inline;
import org.glossator.markdown.PlainText;
import org.glossator.markdown.Prose;
import org.glossator.model.Entry;
import org.glossator.model.Term;
import org.glossator.source.Span;

/** Links one text: every term at its first mention in each section, and every link and citation. Used by one thread. */
final class TextLinker {
    private final EntryLinker entry;
    private final Prose prose;
    private final Set<String> metInSection = new HashSet<>();

    TextLinker(EntryLinker entry, Prose prose) {
        this.entry = entry;
        this.prose = prose;
    }

    Document link() {
        List<Block> blocks = blocks(prose.document().blocks());
        List<List<Block>> footnotes = new ArrayList<>();
        for (List<Block> footnote : prose.document().footnotes()) {
            footnotes.add(blocks(footnote));
        }
        return new Document(blocks, footnotes);
    }

    private List<Block> blocks(List<Block> blocks) {
        List<Block> linked = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            linked.add(block(block));
        }
        return linked;
    }

    private Block block(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return new Block.Paragraph(line(paragraph.content(), true));
        } else if (block instanceof Block.Heading heading) {
            metInSection.clear();
            return new Block.Heading(heading.level(), heading.id(), line(heading.content(), false));
        } else if (block instanceof Block.Quotation quotation) {
            return new Block.Quotation(blocks(quotation.content()));
        } else if (block instanceof Block.Note note) {
            return new Block.Note(note.kind(), blocks(note.content()));
        } else if (block instanceof Block.Listing listing) {
            List<List<Block>> items = listing.items().stream().map(this::blocks).toList();
            return new Block.Listing(listing.ordered(), listing.first(), listing.tight(), items);
        } else if (block instanceof Block.Table table) {
            List<List<List<Inline>>> rows = new ArrayList<>();
            for (List<List<Inline>> row : table.rows()) {
                boolean head = rows.isEmpty();
                rows.add(row.stream().map(cell -> line(cell, !head)).toList());
            }
            return new Block.Table(table.columns(), rows);
        } else if (block instanceof Block.Figure figure) {
            return new Block.Figure(picture(figure.picture()), entry.typography().set(figure.credit()));
        }
        return block;
    }

    private List<Inline> line(List<Inline> inlines, boolean terms) {
        Line line = new Line(terms);
        List<Inline> linked = line.link(inlines);
        line.keepMentions();
        return linked;
    }

    private Inline.Picture picture(Inline.Picture picture) {
        Optional<String> address = entry.glossary().resolver().picture(picture.target(), file());
        if (address.isEmpty()) {
            Span place = prose.part(picture.start(), picture.end());
            entry.report(entry.glossary().resolver().missingPicture(picture.target(), place));
        }
        return new Inline.Picture(
                address.orElse(""),
                entry.typography().set(picture.alternative()),
                entry.typography().set(picture.credit()),
                picture.start(),
                picture.end());
    }

    private String file() {
        return prose.place().file().path();
    }

    /** The inlines of one block, with its words so far, in which sentences are found. */
    private final class Line {
        private final boolean terms;
        private final StringBuilder plain = new StringBuilder();
        private final List<TermIndex.Found> found = new ArrayList<>();

        private Line(boolean terms) {
            this.terms = terms;
        }

        private List<Inline> link(List<Inline> inlines) {
            List<Inline> linked = new ArrayList<>(inlines.size());
            for (Inline inline : inlines) {
                link(inline, linked);
            }
            return linked;
        }

        private void link(Inline inline, List<Inline> linked) {
            if (inline instanceof Inline.Words words) {
                words(words, linked);
                return;
            } else if (inline instanceof Inline.Emphasis emphasis) {
                linked.add(new Inline.Emphasis(emphasis.strong(), link(emphasis.content())));
                return;
            }
            char before = lastCharacter();
            plain.append(PlainText.of(List.of(inline)));
            if (inline instanceof Inline.Link link) {
                Span place = prose.part(link.start(), link.end());
                resolved(link.content(), linked, entry.glossary().resolver().link(link.target(), file(), entry.entry(), place));
            } else if (inline instanceof Inline.EntryLink link) {
                entryLink(link, before, linked);
            } else if (inline instanceof Inline.Citation citation) {
                linked.add(entry.cites(citation, prose));
            } else if (inline instanceof Inline.Picture picture) {
                linked.add(picture(picture));
            } else {
                linked.add(inline);
            }
        }

        private void resolved(List<Inline> content, List<Inline> linked, Resolver.Target target) {
            target.fault().ifPresent(entry::report);
            List<Inline> set = content.stream().map(this::set).toList();
            if (target.address().isPresent()) {
                linked.add(new Inline.Resolved(target.address().get(), target.relation(), set));
            } else {
                linked.addAll(set);
            }
        }

        private void entryLink(Inline.EntryLink link, char before, List<Inline> linked) {
            Span place = prose.part(link.start() + 2, link.end() - 2);
            Optional<Entry> target = entry.glossary().resolver().entry(link.slug().split("#", 2)[0]);
            String words = link.words().orElseGet(() -> target.map(to -> to.title().value()).orElse(link.slug()));
            if (link.words().isEmpty()) {
                plain.setLength(plain.length() - link.slug().length());
                plain.append(words);
            }
            if (target.isPresent() && target.get() instanceof Term term) {
                metInSection.add(term.slug());
                found.add(new TermIndex.Found(term, plain.length() - words.length(), plain.length()));
            }
            List<Inline> content = List.of(new Inline.Words(entry.typography().set(words, before)));
            target(link, place, content, linked);
        }

        private void target(Inline.EntryLink link, Span place, List<Inline> content, List<Inline> linked) {
            Resolver.Target target = entry.glossary().resolver().entryLink(link.slug(), place);
            target.fault().ifPresent(entry::report);
            linked.add(target.address()
                    .<Inline>map(address -> new Inline.Resolved(address, target.relation(), content))
                    .orElse(content.get(0)));
        }

        private Inline set(Inline inline) {
            if (inline instanceof Inline.Words words) {
                return new Inline.Words(entry.typography().set(words.text()));
            } else if (inline instanceof Inline.Emphasis emphasis) {
                List<Inline> content = emphasis.content().stream().map(this::set).toList();
                return new Inline.Emphasis(emphasis.strong(), content);
            }
            return inline;
        }

        private void words(Inline.Words words, List<Inline> linked) {
            String text = words.text();
            int done = 0;
            int from = 0;
            Optional<TermIndex.Found> next =
                    terms ? entry.glossary().terms().find(text, 0, words.barred()) : Optional.empty();
            while (next.isPresent()) {
                TermIndex.Found term = next.get();
                if (shallLink(term.term())) {
                    plain(text.substring(done, term.start()), linked);
                    term(term, text, linked);
                    done = term.end();
                }
                from = term.end();
                next = entry.glossary().terms().find(text, from, words.barred());
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
                linked.add(new Inline.Words(entry.typography().set(words, lastCharacter())));
                plain.append(words);
            }
        }

        private char lastCharacter() {
            return plain.length() == 0 ? ' ' : plain.charAt(plain.length() - 1);
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
}
