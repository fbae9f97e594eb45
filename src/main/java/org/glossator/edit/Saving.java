package org.glossator.edit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

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

    /** What would come of what was typed. */
    String tried(Posted posted) throws Refused {
        return told("tried", typed(posted), posted.get(":now"));
    }

    /** Writes what was typed. */
    String saved(Posted posted) throws Refused {
        Typed typed = typed(posted);
        write(typed.file(), typed.text(), posted);
        return told("saved", typed, ContentFile.print(typed.text()));
    }

    /** Writes what was typed without the mark of a draft, where nothing stands in the way. */
    String published(Posted posted) throws Refused {
        Typed typed = Publishing.published(typed(posted));
        Bench.Tried tried = bench.with(typed.file().real(), typed.text());
        Publishing.hold(Verdict.of(typed, tried.faults()), bench.content());
        write(typed.file(), typed.text(), posted);
        return told("published", typed, ContentFile.print(typed.text()));
    }

    /** Writes the text with which the form was opened. */
    String restored(Posted posted) throws Refused {
        ContentFile file = file(posted);
        write(file, base(posted, file), posted);
        return "<div data-state=\"restored\"></div>\n";
    }

    private synchronized void write(ContentFile file, String text, Posted posted) throws Refused {
        String there = file.text();
        if (!ContentFile.print(there).equals(posted.get(":now"))) {
            throw Refused.conflict(LineDifference.of(there, text));
        }
        try {
            if (!there.equals(text)) {
                file.write(text);
            }
        } catch (IOException unwritable) {
            throw new Refused(
                    500, "The file could not be written: see whether it may be written to. Nothing was saved.");
        }
    }

    private ContentFile file(Posted posted) throws Refused {
        ContentFile file = ContentFile.at(content, posted.get(":file"));
        file.real();
        return file;
    }

    private Typed typed(Posted posted) throws Refused {
        ContentFile file = file(posted);
        Edit edit = Edit.of(file.form(), file.path(), base(posted, file), item(posted.get(":item")));
        return Typed.of(file, edit, posted.fields(edit.form()), posted.find(FaultFields.BODY));
    }

    // The text with which the form was opened.
    private synchronized String base(Posted posted, ContentFile file) throws Refused {
        String print = posted.get(":base");
        Optional<String> known = Optional.ofNullable(opened.get(print));
        String there = known.isPresent() ? "" : file.text();
        return known.or(() -> Optional.of(there)
                        .filter(text -> ContentFile.print(text).equals(print)))
                .orElseThrow(() ->
                        new Refused(409, "This form was opened too long ago. Copy what you typed, and open it again."));
    }

    private String told(String state, Typed typed, String now) throws Refused {
        Bench.Tried tried = bench.with(typed.file().real(), typed.text());
        Html html = new Html().raw("<div").attribute("data-state", state).attribute("data-now", now);
        html.attribute("data-pane", pane.show(tried.page(), typed.after().name()))
                .raw(">\n");
        Verdict.of(typed, tried.faults()).list(html);
        return html.raw("</div>\n").toString();
    }
}
