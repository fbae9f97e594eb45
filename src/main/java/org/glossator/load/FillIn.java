package org.glossator.load;

import org.glossator.source.Diagnostic;
import org.glossator.source.Span;
import org.glossator.source.Text;

/** A prompt that a new file bears where its writer has still to write something. */
public final class FillIn {
    /** The words with which every prompt begins. */
    public static final String PROMPT = "FILL IN";

    private FillIn() {}

    static boolean isPrompt(Text text) {
        return text.value().startsWith(PROMPT);
    }

    static Diagnostic fault(Node.Scalar scalar, String expectation) {
        return fault(scalar.place(), scalar.text().value(), "replace this by " + expectation);
    }

    /**
     * Reports the prompts that a text below the fields still bears, each on a line of its own.
     *
     * @return whether there are any
     */
    static boolean report(Text body, Faults faults) {
        int before = faults.found().size();
        int start = 0;
        for (String line : body.value().split("\n", -1)) {
            if (line.startsWith(PROMPT)) {
                faults.add(fault(
                        body.part(start, start + line.stripTrailing().length()),
                        line,
                        "replace this line by a text of yours"));
            }
            start += line.length() + 1;
        }
        return before < faults.found().size();
    }

    private static Diagnostic fault(Span place, String prompt, String mend) {
        String what = prompt.substring(PROMPT.length()).strip();
        return LoadRules.FILL_IN
                .at(place, what.isEmpty() ? "this is still to be filled in" : "still to be filled in: " + what)
                .mendedBy(mend);
    }
}
