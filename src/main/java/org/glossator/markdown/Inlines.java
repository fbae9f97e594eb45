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
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Turns what is inside a block into {@link Inline}s: neighbouring words become one run, whatever pieces the parser made of
 * them, so that a term may lie across an entity or a line break.
 */
final class Inlines {
    private final Depth depth;
    private final List<FootnoteBlock> footnotes = new ArrayList<>();
    private final Map<FootnoteBlock, Integer> numbers = new HashMap<>();

    Inlines(Depth depth) {
        this.depth = depth;
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
            Node next = child.getNext();
            if (child instanceof LinkRef ref && isEntryLink(ref)) {
                run.dropLast();
                run.add(entryLink(ref));
                run.skipNext();
            } else if (child instanceof com.vladsch.flexmark.ast.Text && next == null) {
                run.words(child.getChars().toString().stripTrailing());
            } else {
                convert(child, run);
            }
        }
        return run.finish();
    }

    // The parser knows [slug] only: an entry link is one with another bracket on each side.
    private static boolean isEntryLink(LinkRef ref) {
        boolean closes = ref.getNext() instanceof com.vladsch.flexmark.ast.Text
                && ref.getNext().getChars().startsWith("]");
        return closes
                && ref.getPrevious() instanceof com.vladsch.flexmark.ast.Text text
                && endsInBracket(text.getChars().toString())
                && !ref.isDefined();
    }

    private static boolean endsInBracket(String written) {
        int backslashes = written.length() - 1;
        while (backslashes > 0 && written.charAt(backslashes - 1) == '\\') {
            backslashes--;
        }
        boolean escaped = (written.length() - 1 - backslashes) % 2 == 1;
        return written.endsWith("[") && !escaped;
    }

    private void convert(Node node, InlineRun run) {
        if (node instanceof com.vladsch.flexmark.ast.Text) {
            run.words(node.getChars().toString());
        } else if (node instanceof HtmlEntity) {
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
        if (definition != null && ref instanceof ImageRef) {
            run.add(picture(
                    ref, definition.getUrl().unescape(), definition.getTitle().unescape()));
        } else if (definition != null) {
            run.add(link(ref, definition.getUrl().unescape(), of(ref)));
        } else if (CitationReader.isCitation(ref.getChars())) {
            run.add(CitationReader.read(ref.getChars()));
        } else {
            run.words(ref.getChars().toString());
        }
    }

    private void convertFootnote(Footnote footnote, InlineRun run) {
        FootnoteBlock block = footnote.getFootnoteBlock();
        if (block == null) {
            run.words(footnote.getChars().toString());
            return;
        }
        Integer number = numbers.get(block);
        if (number == null) {
            footnotes.add(block);
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

    private static Inline entryLink(LinkRef ref) {
        String inside = ref.getReference().isNotNull()
                ? ref.getReference().toString()
                : ref.getChars().subSequence(1, ref.getChars().length() - 1).toString();
        String[] parts = inside.replace("\\|", "|").split("\\|", 2);
        Optional<String> words = parts.length > 1 && !parts[1].isBlank()
                ? Optional.of(Escaping.unescapeString(parts[1].strip()))
                : Optional.empty();
        String slug = parts[0].strip().replaceAll("\\s+", " ");
        return new Inline.EntryLink(slug, words, ref.getStartOffset() - 1, ref.getEndOffset() + 1);
    }
}
