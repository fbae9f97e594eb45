package org.glossator.check;

import java.util.stream.Stream;
import org.glossator.model.Content;
import org.glossator.model.Entry;
import org.glossator.source.Diagnostic;
import org.glossator.source.Rule;
import org.glossator.source.Severity;
import org.glossator.source.Text;

/** An entry that was drafted by the program waits for an editor to say that it is right. */
final class Unconfirmed implements Check {
    private static final Rule RULE = Rule.error("unconfirmed");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Diagnostic> faults(Content content) {
        return content.entries().stream().flatMap(Unconfirmed::faults);
    }

    private static Stream<Diagnostic> faults(Entry entry) {
        if (!entry.about().missing().isEmpty()) {
            return Stream.empty();
        }
        if (entry.about().draft()) {
            return entry.about().confirm().stream()
                    .limit(1)
                    .map(first -> fault(first, told(entry)).weighing(Severity.WARNING));
        }
        return entry.about().confirm().stream().map(open -> fault(open, "nobody has confirmed this yet"));
    }

    private static String told(Entry entry) {
        int open = entry.about().confirm().size();
        return "this draft waits for an editor to look at " + (open == 1 ? "one thing" : open + " things");
    }

    private static Diagnostic fault(Text open, String message) {
        return RULE.at(open.place(), message).mendedBy("hold it against the article, then delete this line");
    }
}
