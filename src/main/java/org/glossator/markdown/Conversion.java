package org.glossator.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns the parser's tree into a {@link Document}: the blocks here, what is inside their lines in {@link Inlines}. */
final class Conversion {
    private static final Pattern NOTE = Pattern.compile("\\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)]\\s*");

    private final Depth depth = new Depth();
    private final Unmatched unmatched;
    private final Inlines inlines;
    private final Set<String> headingIds = new HashSet<>();
    private final Map<String, Integer> headingNumbers = new HashMap<>();

    private Conversion(Unmatched unmatched) {
        this.unmatched = unmatched;
        this.inlines = new Inlines(depth, unmatched);
    }

    static Document of(Node root, Unmatched unmatched) {
        return new Conversion(unmatched).document(root);
    }

    private Document document(Node root) {
        List<Block> blocks = blocks(root);
        List<List<Block>> footnotes = new ArrayList<>();
        // A footnote may itself mention another one, so the list grows while it is walked.
        for (int number = 0; number < inlines.footnotes().size(); number++) {
            footnotes.add(blocks(inlines.footnotes().get(number)));
        }
        return new Document(List.copyOf(blocks), List.copyOf(footnotes));
    }

    private List<Block> blocks(Node parent) {
        return depth.inside(() -> children(parent));
    }

    private List<Block> children(Node parent) {
        List<Block> blocks = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            block(child).ifPresent(blocks::add);
        }
        return List.copyOf(blocks);
    }

    private Optional<Block> block(Node node) {
        if (node instanceof com.vladsch.flexmark.ast.Paragraph) {
            return paragraph(inlines.of(node));
        } else if (node instanceof com.vladsch.flexmark.ast.Heading heading) {
            List<Inline> content = inlines.of(heading);
            return Optional.of(new Block.Heading(heading.getLevel(), headingId(content), content));
        } else if (node instanceof BlockQuote) {
            return Optional.of(quotation(blocks(node)));
        } else if (node instanceof ListBlock list) {
            return Optional.of(listing(list));
        } else if (node instanceof FencedCodeBlock code) {
            return Optional.of(new Block.Code(code.getContentChars().toString()));
        } else if (node instanceof IndentedCodeBlock code) {
            return Optional.of(new Block.Code(code.getContentChars().toString()));
        } else if (node instanceof TableBlock table) {
            return Optional.of(Tables.table(table, inlines));
        } else if (node instanceof ThematicBreak) {
            return Optional.of(new Block.Divider());
        } else if (node instanceof HtmlBlock || node instanceof HtmlCommentBlock) {
            return paragraph(List.of(new Inline.Words(node.getChars().toString().strip())));
        } else if (node instanceof Reference address) {
            unmatched.defines(address);
            return Optional.empty();
        } else if (node instanceof FootnoteBlock footnote) {
            unmatched.defines(footnote);
            return Optional.empty();
        }
        return paragraph(List.of(new Inline.Words(node.getChars().toString().strip())));
    }

    private static Optional<Block> paragraph(List<Inline> content) {
        if (content.isEmpty()) {
            return Optional.empty();
        }
        boolean figure = content.size() == 1 && content.get(0) instanceof Inline.Picture;
        return Optional.of(
                figure
                        ? new Block.Figure((Inline.Picture) content.get(0), ((Inline.Picture) content.get(0)).credit())
                        : new Block.Paragraph(content));
    }

    private static Block quotation(List<Block> content) {
        if (content.isEmpty() || !(content.get(0) instanceof Block.Paragraph first)) {
            return new Block.Quotation(content);
        }
        if (!(first.content().get(0) instanceof Inline.Words words)) {
            return new Block.Quotation(content);
        }
        Matcher sign = NOTE.matcher(words.text());
        if (!sign.lookingAt()) {
            return new Block.Quotation(content);
        }
        List<Inline> rest = new ArrayList<>(first.content());
        String wordsBehind = words.text().substring(sign.end());
        if (wordsBehind.isEmpty()) {
            rest.remove(0);
        } else {
            rest.set(0, new Inline.Words(wordsBehind, moved(words.barred(), sign.end())));
        }
        List<Block> body = new ArrayList<>(content);
        body.remove(0);
        paragraph(List.copyOf(rest)).ifPresent(paragraph -> body.add(0, paragraph));
        return new Block.Note(Block.Note.Kind.valueOf(sign.group(1)), List.copyOf(body));
    }

    private static List<Integer> moved(List<Integer> offsets, int by) {
        return offsets.stream().map(offset -> offset - by).toList();
    }

    private Block listing(ListBlock list) {
        List<List<Block>> items = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            items.add(blocks(item));
        }
        int first = list instanceof OrderedList ordered ? ordered.getStartNumber() : 1;
        return new Block.Listing(!(list instanceof BulletList), first, list.isTight(), List.copyOf(items));
    }

    private String headingId(List<Inline> content) {
        String words = PlainText.of(content).toLowerCase(Locale.ROOT);
        String id = words.replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-").replaceAll("^-|-$", "");
        String base = id.isEmpty() ? "section" : id;
        String unique = base;
        while (!headingIds.add(unique)) {
            unique = base + "-" + headingNumbers.merge(base, 2, (number, start) -> number + 1);
        }
        return unique;
    }
}
