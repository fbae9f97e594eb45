package org.glossator.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Turns what is inside a block into {@link Inline}s: neighbouring words become one run, whatever pieces the parser made of
 * them, so that a term may lie across an entity or a line break.
 */
final class Inlines {
    private final Depth depth;
    private final Unmatched unmatched;
    private final List<FootnoteBlock> footnotes = new ArrayList<>();
    private final Map<FootnoteBlock, Integer> numbers = new HashMap<>();

    Inlines(Depth depth, Unmatched unmatched) {
        this.depth = depth;
        this.unmatched = unmatched;
    }

    /** The footnotes met so far, in the order of their first mention. */
    List<FootnoteBlock> footnotes() {
        return footnotes;
    }

    List<Inline> of(Node parent) {
        return depth.inside(() -> children(parent));
    }

    private List<Inline> children(Node parent) {
        InlineRun run = new InlineRun();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof LinkRef ref && EntryLinks.isOne(ref)) {
                run.add(EntryLinks.read(ref));
            } else if (child instanceof com.vladsch.flexmark.ast.Text text) {
                if (!(child.getPrevious() instanceof com.vladsch.flexmark.ast.Text)) {
                    words(text, run);
                }
            } else {
                convert(child, run);
            }
        }
        return run.finish();
    }

    // All pieces of words up to the next mark, without the brackets that belong to an entry link before or behind.
    private void words(com.vladsch.flexmark.ast.Text first, InlineRun run) {
        String all = first.getChars().toString();
        Node next = first.getNext();
        while (next instanceof com.vladsch.flexmark.ast.Text) {
            all += next.getChars();
            next = next.getNext();
        }
        int start = first.getPrevious() instanceof LinkRef link && EntryLinks.isOne(link) ? 1 : 0;
        boolean opens = next instanceof LinkRef link && EntryLinks.isOne(link);
        String written = all.substring(start, opens ? all.length() - 1 : all.length());
        unmatched.words(written, first.getStartOffset() + start);
        unmatched.asterisks(written, first.getStartOffset() + start);
        run.words(next == null ? written.stripTrailing() : written);
    }

    private void convert(Node node, InlineRun run) {
        if (node instanceof HtmlEntity) {
            run.literal(Escaping.unescapeHtml(node.getChars()));
        } else if (node instanceof SoftLineBreak) {
            run.literal("\n");
        } else if (node instanceof HardLineBreak) {
            run.add(new Inline.Break());
        } else if (node instanceof com.vladsch.flexmark.ast.Code code) {
            run.add(new Inline.Code(code.getText().toString().replace('\n', ' ')));
        } else if (node instanceof com.vladsch.flexmark.ast.Emphasis || node instanceof StrongEmphasis) {
            run.add(new Inline.Emphasis(node instanceof StrongEmphasis, of(node)));
        } else {
            convertLink(node, run);
        }
    }

    private void convertLink(Node node, InlineRun run) {
        if (node instanceof Image image) {
            run.add(picture(image, image.getUrl().unescape(), image.getTitle().unescape()));
        } else if (node instanceof AutoLink || node instanceof MailLink) {
            String words = ((com.vladsch.flexmark.ast.DelimitedLinkNode) node)
                    .getText()
                    .toString();
            run.add(link(node, node instanceof MailLink ? "mailto:" + words : words, List.of(new Inline.Words(words))));
        } else if (node instanceof LinkNodeBase link) {
            run.add(link(node, link.getUrl().unescape(), of(node)));
        } else if (node instanceof Footnote footnote) {
            convertFootnote(footnote, run);
        } else if (node instanceof RefNode ref) {
            convertReference(ref, run);
        } else {
            run.literal(node.getChars().toString());
        }
    }

    private void convertReference(RefNode ref, InlineRun run) {
        Reference definition = ref.isDefined() ? ref.getReferenceNode(ref.getDocument()) : null;
        if (definition != null) {
            unmatched.uses(definition);
        }
        if (definition != null && ref instanceof ImageRef) {
            run.add(picture(
                    ref, definition.getUrl().unescape(), definition.getTitle().unescape()));
        } else if (definition != null) {
            run.add(link(ref, definition.getUrl().unescape(), of(ref)));
        } else if (ref instanceof LinkRef link) {
            brackets(link, run);
        } else {
            run.words(ref.getChars().toString());
        }
    }

    // The parser takes two pairs of brackets beside each other for one link.
    private static void brackets(LinkRef ref, InlineRun run) {
        List<BasedSequence> pairs = Stream.of(ref.getText(), ref.getReference())
                .filter(BasedSequence::isNotNull)
                .toList();
        if (pairs.stream().noneMatch(CitationReader::isCitation)) {
            run.words(ref.getChars().toString());
            return;
        }
        for (BasedSequence inside : pairs) {
            if (CitationReader.isCitation(inside)) {
                run.add(CitationReader.read(inside));
            } else if (EntryLinks.isWithin(inside)) {
                run.add(EntryLinks.read(inside.subSequence(1, inside.length() - 1)));
            } else {
                run.words("[" + inside + "]");
            }
        }
    }

    private void convertFootnote(Footnote footnote, InlineRun run) {
        FootnoteBlock block = footnote.getFootnoteBlock();
        if (block == null) {
            unmatched.missing(footnote);
            run.words(footnote.getChars().toString());
            return;
        }
        Integer number = numbers.get(block);
        if (number == null) {
            footnotes.add(block);
            unmatched.uses(block);
            number = footnotes.size();
            numbers.put(block, number);
        }
        run.add(new Inline.FootnoteMark(number));
    }

    private static Inline link(Node node, String target, List<Inline> content) {
        return new Inline.Link(target, content, node.getStartOffset(), node.getEndOffset());
    }

    private Inline picture(Node node, String target, String credit) {
        return new Inline.Picture(target, PlainText.of(of(node)), credit, node.getStartOffset(), node.getEndOffset());
    }
}
