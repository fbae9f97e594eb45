package org.glossator.command;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.glossator.check.Checks;
import org.glossator.check.Decisions;
import org.glossator.format.HtmlFormat;
import org.glossator.link.LinkRules;
import org.glossator.load.LoadRules;
import org.glossator.override.Overrides;
import org.glossator.page.StringsCheck;
import org.glossator.source.Rule;
import org.glossator.verify.VerifyRules;

/** Every rule of the program, whichever stage holds it. */
public final class Rules {
    private Rules() {}

    /** Sorted by name. */
    public static List<Rule> all() {
        return Stream.of(
                        LoadRules.all(),
                        Checks.rules(),
                        LinkRules.all(),
                        VerifyRules.all(),
                        Decisions.rules(),
                        HtmlFormat.rules(),
                        StringsCheck.rules(),
                        Overrides.rules())
                .flatMap(List::stream)
                .distinct()
                .sorted(Comparator.comparing(Rule::id))
                .toList();
    }

    /** Those that checking and building hold against content that could be read. */
    static List<Rule> checked() {
        return Stream.concat(Checks.rules().stream(), LinkRules.all().stream()).toList();
    }
}
