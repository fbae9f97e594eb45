package org.glossator.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.glossator.markdown.Block;
import org.glossator.markdown.Document;
import org.glossator.markdown.Inline;
import org.glossator.markdown.Prose;

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
        // Footnotes are read apart from the section that mentions them.
        metInSection.clear();
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
            return new Block.Figure(entry.picture(figure.picture(), prose), figure.credit());
        }
        return block;
    }

    private List<Inline> line(List<Inline> inlines, boolean terms) {
        return new LineLinker(entry, prose, metInSection, terms).link(inlines);
    }
}
