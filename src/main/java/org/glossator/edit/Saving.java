package org.glossator.edit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.glossator.load.Written;
import org.glossator.scaffold.Scaffold;
import org.glossator.source.Diagnostic;
import org.glossator.source.Severity;
import org.glossator.source.SourceFile;

/**
 * Tries and saves what was typed. Every edit is made from the text with which the form was opened, and is written only
 * while the file is as this form knows it.
 */
final class Saving {
    private static final int OPENED = 100;

    private final Path content;
    private final Bench bench;
    private final Pane pane;
    private final Map<String, String> opened = new LinkedHashMap<>();

    Saving(Path content, Bench bench, Pane pane) {
        this.content = content;
        this.bench = bench;
        this.pane = pane;
    }

    /** What somebody typed, and the text that it makes. */
    private record Typed(ContentFile file, Edit edit, Wanted.Group wanted, String text) {}

    /** The text of a file, which is remembered as the one that a form was made of. */
    synchronized String opened(ContentFile file) throws Refused {
        String text = file.text();
        opened.put(ContentFile.print(text), text);
        if (opened.size() > OPENED) {
            opened.remove(opened.keySet().iterator().next());
        }
        return text;
    }

    static int item(String number) throws Refused {
        if (!number.matches("-1|\\d{1,6}")) {
            throw new Refused(400, "There is no such entry.");
        }
        return Integer.parseInt(number);
    }

    String tried(Posted posted) throws Refused {
        return told("tried", typed(posted), posted.get(":now"), "");
    }

    synchronized String saved(Posted posted) throws Refused {
        Typed typed = typed(posted);
        String there = typed.file().text();
        if (!ContentFile.print(there).equals(posted.get(":now"))) {
            throw Refused.conflict(LineDifference.of(there, typed.text()));
        }
        try {
            if (!there.equals(typed.text())) {
                typed.file().write(typed.text());
            }
        } catch (IOException unwritable) {
            throw new Refused(
                    500, "The file could not be written: see whether it may be written to. Nothing was saved.");
        }
        return told("saved", typed, ContentFile.print(typed.text()), "Saved.");
    }

    private Typed typed(Posted posted) throws Refused {
        ContentFile file = ContentFile.at(content, posted.get(":file"));
        file.real();
        Optional<String> base = base(posted.get(":base"), file);
        if (base.isEmpty()) {
            throw new Refused(409, "This form was opened too long ago. Copy what you typed, and open it again.");
        }
        Edit edit = Edit.of(file.form(), file.path(), base.get(), item(posted.get(":item")));
        Wanted.Group wanted = posted.fields(edit.form());
        return new Typed(file, edit, wanted, edit.amended(wanted, posted.find(FaultFields.BODY)));
    }

    private synchronized Optional<String> base(String print, ContentFile file) throws Refused {
        Optional<String> known = Optional.ofNullable(opened.get(print));
        String there = known.isPresent() ? "" : file.text();
        return known.or(
                () -> Optional.of(there).filter(text -> ContentFile.print(text).equals(print)));
    }

    // What is wrong in the entry first, each linked to its field; of other files, only that they are in the way.
    private String told(String state, Typed typed, String now, String words) throws Refused {
        Bench.Tried tried = bench.with(typed.file().real(), typed.text());
        String path = "content/" + typed.file().path();
        List<Diagnostic> own = tried.faults().stream()
                .filter(fault -> fault.severity() != Severity.NOTE)
                .filter(fault -> fault.place().file().path().equals(path))
                .toList();
        boolean isHidden =
                own.isEmpty() && tried.faults().stream().anyMatch(fault -> fault.severity() == Severity.ERROR);
        Edit after = Edit.of(
                typed.file().form(),
                typed.file().path(),
                typed.text(),
                typed.edit().item());
        Html html = new Html().raw("<div").attribute("data-state", state).attribute("data-now", now);
        html.attribute("data-pane", pane.show(tried.page())).raw(">\n");
        String more = own.isEmpty() ? "" : " Something is still to be mended before it is published.";
        html.raw("<p>").text(words.isEmpty() ? "" : words + more).raw("</p>\n<ol>\n");
        FaultFields fields = new FaultFields(after);
        for (Diagnostic fault : own) {
            html.raw("<li").attribute("data-field", fields.of(fault, typed.wanted()));
            html.attribute("data-severity", fault.severity().word()).raw(">");
            html.text(Labels.sentence(fault.message()))
                    .raw(" <span>")
                    .text(Labels.sentence(fault.mend()))
                    .raw("</span></li>\n");
        }
        html.raw("</ol>\n");
        if (isHidden) {
            html.raw("<p class=\"elsewhere\">Other files have faults. Some rules wait until they are mended.</p>\n");
        }
        return html.raw("</div>\n").toString();
    }

    String begun(Scaffold.Made made) throws Refused {
        String path = made.path().substring("content/".length());
        int last = -1;
        if (made.appended()) {
            ContentFile file = ContentFile.at(content, path);
            Edit edit = new Edit(Written.read(file.form(), new SourceFile(path, file.text())), 0);
            last = edit.before().fields().flatMap(edit::list).map(List::size).orElse(0) - 1;
        }
        return new Html()
                .raw("<div data-state=\"begun\"")
                .attribute("data-form", Pages.address(path, last))
                .raw("></div>\n")
                .toString();
    }

    /** A piece of a page that says why something was refused, and how the file differs from what was typed. */
    static String refused(Refused refused) {
        Html html = new Html()
                .raw("<div data-state=\"refused\"><p>")
                .text(refused.words())
                .raw("</p>\n");
        if (!refused.difference().isEmpty()) {
            html.raw("<p>Lines with − stand in the file now; lines with + are yours.</p>\n<pre tabindex=\"0\">");
            refused.difference()
                    .forEach(line -> html.text(line.sign() == '-' ? "−" : String.valueOf(line.sign()))
                            .text(" " + line.line() + "\n"));
            html.raw("</pre>\n");
        }
        return html.raw("</div>\n").toString();
    }
}
