package org.glossator.markdown;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.glossator.source.Diagnostic;
import org.glossator.source.Outcome;
import org.glossator.source.Rule;
import org.glossator.source.Text;

/**
 * Reads CommonMark with tables, footnotes, notes, citations and links to entries. Raw HTML becomes plain words.
 *
 * <p>Safe to share between threads. Input that would take a parser very long or very deep is refused with a diagnostic.
 */
public final class MarkdownReader {
    /** The rule that no text is nested or long beyond what a person writes. */
    public static final Rule TOO_COMPLEX = Rule.error("too-complex");

    /** The rule that what begins in a text ends there, and what it refers to is there. */
    public static final Rule UNMATCHED_MARK = Rule.error("unmatched-mark");

    /** The rule that a mark means to Markdown what it means to the writer. */
    public static final Rule MISTAKEN_MARK = Rule.warning("mistaken-mark");

    private final Parser plain = Parser.builder().build();
    private final Parser extended = Parser.builder(new MutableDataSet()
                    .set(Parser.EXTENSIONS, List.of(TablesExtension.create(), FootnoteExtension.create()))
                    .set(TablesExtension.MIN_SEPARATOR_DASHES, 1))
            .build();

    public Outcome<Prose> read(Text text) {
        Optional<Diagnostic> excess = Bounds.excess(text);
        if (excess.isPresent()) {
            return new Outcome<>(new Prose(text, Document.EMPTY), List.of(excess.get()));
        }
        try {
            Unmatched unmatched = new Unmatched(text);
            Document document = Conversion.of(parser(text.value()).parse(text.value()), unmatched);
            List<Diagnostic> faults = new ArrayList<>(unmatched.faults());
            faults.addAll(MistakenMarks.in(text));
            return new Outcome<>(new Prose(text, document), faults);
        } catch (Depth.Exceeded | StackOverflowError tooDeep) {
            Diagnostic fault = TOO_COMPLEX
                    .at(text.place(), "this text is nested too deeply to be read")
                    .mendedBy("write it with fewer lists, quotations and emphasis inside each other");
            return new Outcome<>(new Prose(text, Document.EMPTY), List.of(fault));
        }
    }

    // The extensions look at every paragraph, and few texts have a table or a footnote.
    private Parser parser(String markdown) {
        return Tables.mayBeIn(markdown) || markdown.contains("[^") ? extended : plain;
    }
}
