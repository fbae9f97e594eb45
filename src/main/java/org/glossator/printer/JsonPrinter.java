package org.glossator.printer;

import java.io.IOException;
import java.util.List;
import org.glossator.source.Diagnostic;
import org.glossator.source.Span;

/**
 * Prints one JSON document for scripts, whose shape changes only with its {@code version}.
 *
 * <pre>{@code
 * {
 *   "version": 1,
 *   "summary": {"errors": 1, "warnings": 0, "notes": 0},
 *   "diagnostics": [
 *     {
 *       "rule": "unknown-source", "severity": "error",
 *       "message": "there is no source called \"x\"", "mend": "did you mean \"y\"?",
 *       "file": "content/claims/a.yaml", "line": 19, "column": 48, "endLine": 19, "endColumn": 62,
 *       "related": [
 *         {"message": "…", "file": "…", "line": 1, "column": 1, "endLine": 1, "endColumn": 1}
 *       ]
 *     }
 *   ]
 * }
 * }</pre>
 *
 * <p>Files are named below the project's folder. Lines and columns start at 1; a column counts code points, and
 * {@code endColumn} is the one behind the last character. {@code mend} may be empty, and so may {@code related}.
 */
final class JsonPrinter implements Printer {
    private static final int VERSION = 1;

    @Override
    public void print(List<Diagnostic> faults, Appendable out) throws IOException {
        out.append(Json.document(json -> {
            json.put("version", VERSION);
            json.object("summary", () -> summary(json, Tally.of(faults)));
            json.objects("diagnostics", faults, fault -> diagnostic(json, fault));
        }));
    }

    private static void summary(Json json, Tally tally) {
        json.put("errors", tally.errors());
        json.put("warnings", tally.warnings());
        json.put("notes", tally.notes());
    }

    private static void diagnostic(Json json, Diagnostic fault) {
        json.put("rule", fault.rule().id());
        json.put("severity", fault.severity().word());
        json.put("message", fault.message());
        json.put("mend", fault.mend());
        place(json, fault.place());
        json.objects("related", fault.related(), related -> {
            json.put("message", related.message());
            place(json, related.place());
        });
    }

    private static void place(Json json, Span place) {
        Region region = Region.of(place);
        json.put("file", place.file().path());
        json.put("line", region.line());
        json.put("column", region.column());
        json.put("endLine", region.endLine());
        json.put("endColumn", region.endColumn());
    }
}
