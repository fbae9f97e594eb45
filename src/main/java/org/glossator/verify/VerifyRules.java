package org.glossator.verify;

import java.util.List;
import org.glossator.source.Rule;
import org.glossator.source.Severity;

/** What only the articles' texts can show; {@code docs/rules} explains each. */
public final class VerifyRules {
    static final Rule MISSING_TEXT = Rule.editorial("missing-text", Severity.ERROR);
    static final Rule MISQUOTATION = Rule.error("misquotation");
    static final Rule NOT_IN_QUOTATION_MARKS = Rule.error("not-in-quotation-marks");
    static final Rule COPIED_WORDS = Rule.editorial("copied-words", Severity.ERROR);
    static final Rule UNFOUND_QUOTATION = Rule.editorial("unfound-quotation", Severity.WARNING);

    private VerifyRules() {}

    /** Every rule that {@link Verifier} can report. */
    public static List<Rule> all() {
        return List.of(MISSING_TEXT, MISQUOTATION, NOT_IN_QUOTATION_MARKS, COPIED_WORDS, UNFOUND_QUOTATION);
    }
}
