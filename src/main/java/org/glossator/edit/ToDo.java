package org.glossator.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.glossator.load.Form;
import org.glossator.load.Node;
import org.glossator.source.Diagnostic;
import org.glossator.source.Severity;
import org.glossator.source.SourceFile;

/** What is still to be done in an entry, for the list of all entries. */
final class ToDo {
    private static final String UNFINISHED = "unfinished-draft";

    private final Map<String, List<Diagnostic>> faults;

    /** @param faults those of all files */
    ToDo(List<Diagnostic> faults) {
        this.faults = faults.stream()
                .filter(fault ->
                        fault.severity() != Severity.NOTE && !fault.rule().id().equals(UNFINISHED))
                .collect(
                        Collectors.groupingBy(fault -> fault.place().file().path(), HashMap::new, Collectors.toList()));
    }

    /**
     * One thing that is said beside an entry's title.
     *
     * @param look the class of its style, and the word by which the list can be filtered
     */
    record Mark(String look, String words) {}

    /** All that is said beside an entry's title. */
    record State(List<Mark> marks) {
        /** The words by which the list can be filtered. */
        String words() {
            return marks.stream().map(Mark::look).distinct().collect(Collectors.joining(" "));
        }
    }

    /** Of a file that lacks nothing. */
    State of(SourceFile file) {
        return new State(faults(faults.getOrDefault(file.path(), List.of()).size()));
    }

    /** Of one entry, which may be unfinished. */
    State of(Form.Group form, Node entry, SourceFile file, Optional<String> body) {
        if (!(entry instanceof Node.Mapping)) {
            return of(file);
        }
        Wanted.Group fields = (Wanted.Group) Wanted.of(entry);
        List<Mark> marks = new ArrayList<>();
        boolean isDraft = fields.fields().get(Publishing.DRAFT) instanceof Wanted.Words words
                && words.text().equals("true");
        if (isDraft) {
            marks.add(new Mark("draft", "Draft"));
        }
        int lacking = Lacking.in(form, fields, Optional.of(entry)).size()
                + Lacking.inBody(body).size();
        if (lacking > 0) {
            marks.add(new Mark("open", lacking + " to fill in"));
        }
        if (fields.fields().get(Publishing.CONFIRM) instanceof Wanted.Items lines && !lines.isBlank()) {
            marks.add(new Mark("open", lines.items().size() + " to confirm"));
        }
        if (lacking == 0 || !isDraft) {
            marks.addAll(faults((int) faults.getOrDefault(file.path(), List.of()).stream()
                    .filter(fault -> !isSaid(fault, isDraft))
                    .filter(fault -> isIn(fault, entry))
                    .count()));
        }
        return new State(marks);
    }

    private static boolean isSaid(Diagnostic fault, boolean isDraft) {
        String rule = fault.rule().id();
        return rule.equals("fill-in") || rule.equals("missing-field") || (isDraft && rule.equals("unconfirmed"));
    }

    private static boolean isIn(Diagnostic fault, Node entry) {
        int at = fault.place().start();
        return !(fault.place().file().path().endsWith("timeline.yaml")
                        || fault.place().file().path().endsWith("sources.yaml"))
                || (entry.place().start() <= at && at <= entry.place().end());
    }

    private static List<Mark> faults(int count) {
        return count == 0 ? List.of() : List.of(new Mark("fault", count + " to mend"));
    }
}
