package org.glossator.markdown;

import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.glossator.source.Diagnostic;
import org.glossator.source.Text;

/**
 * Marks without their counterpart, which CommonMark would show as they are or drop without a word: brackets that are not
 * closed, footnotes and addresses that nothing refers to, marks of footnotes that are not there.
 */
final class Unmatched {
    private final Text text;
    private final List<Diagnostic> faults = new ArrayList<>();
    private final List<Reference> addresses = new ArrayList<>();
    private final List<FootnoteBlock> footnotes = new ArrayList<>();
    private final Set<Node> used = new HashSet<>();

    Unmatched(Text text) {
        this.text = text;
    }

    void defines(Reference address) {
        addresses.add(address);
    }

    void defines(FootnoteBlock footnote) {
        footnotes.add(footnote);
    }

    void uses(Node definition) {
        used.add(definition);
    }

    /** Looks for marks of links and citations in words that the parser took for mere words. */
    void words(String written, int offset) {
        for (int at = written.indexOf('['); at >= 0 && at + 1 < written.length(); at = written.indexOf('[', at + 1)) {
            char next = written.charAt(at + 1);
            boolean mark = (next == '[' || next == '@') && (at == 0 || written.charAt(at - 1) != '\\');
            if (mark) {
                report(offset + at, offset + at + 2, message(next), mend(next));
                return;
            }
        }
    }

    /** Looks for asterisks that the parser left as they are. */
    void asterisks(String written, int offset) {
        int at = written.indexOf("**");
        boolean mark = at >= 0 && (at == 0 || written.charAt(at - 1) != '\\') && !written.startsWith("***", at);
        if (mark && faults.stream().noneMatch(fault -> fault.rule().equals(MarkdownReader.MISTAKEN_MARK))) {
            faults.add(MarkdownReader.MISTAKEN_MARK
                    .at(text.part(offset + at, offset + at + 2), "these two asterisks make no words strong")
                    .mendedBy(
                            "write **words** without a space inside the asterisks; if readers shall see them, \\*\\*"));
        }
    }

    private static String message(char next) {
        String begins = next == '[' ? "this [[ begins no link" : "this [@ begins no citation";
        return begins + ": it is not closed, or stands within another link";
    }

    private static String mend(char next) {
        return next == '['
                ? "write [[slug]] or [[slug|words]]; if readers shall see the brackets, \\[["
                : "write [@id, page]; if readers shall see the bracket, \\[";
    }

    void missing(Footnote mark) {
        String name = mark.getChars().toString();
        report(
                mark.getStartOffset(),
                mark.getEndOffset(),
                "there is no footnote " + name,
                "write it in a paragraph of its own that begins with " + name + ":");
    }

    /** Every fault, those of what nothing refers to included. */
    List<Diagnostic> faults() {
        for (FootnoteBlock footnote : footnotes) {
            if (!used.contains(footnote)) {
                String name = "[^" + footnote.getText() + "]";
                unused(
                        footnote,
                        "no text refers to the footnote " + name,
                        "write " + name + " where it belongs, or remove it");
            }
        }
        for (Reference address : addresses) {
            if (!used.contains(address)) {
                String name = "[" + address.getReference() + "]";
                unused(
                        address,
                        "no link uses the address " + name,
                        "remove the line, or write \\" + name + " if readers shall see it");
            }
        }
        return faults;
    }

    private void unused(Node definition, String message, String mend) {
        int lineEnd = definition.getChars().indexOf('\n');
        int end = lineEnd < 0 ? definition.getEndOffset() : definition.getStartOffset() + lineEnd;
        report(definition.getStartOffset(), end, message, mend);
    }

    private void report(int start, int end, String message, String mend) {
        faults.add(
                MarkdownReader.UNMATCHED_MARK.at(text.part(start, end), message).mendedBy(mend));
    }
}
