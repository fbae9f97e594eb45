package org.glossator;

import java.util.List;
import java.util.stream.Stream;
import org.glossator.check.Checks;
import org.glossator.format.HtmlFormat;
import org.glossator.link.LinkRules;
import org.glossator.load.LoadRules;
import org.glossator.source.Rule;

/** Every rule of the program, whichever stage knows it. */
final class AllRules {
    private AllRules() {}

    static List<Rule> all() {
        return Stream.of(LoadRules.all(), Checks.rules(), LinkRules.all(), HtmlFormat.rules())
                .flatMap(List::stream)
                .toList();
    }

    static List<String> ids() {
        return all().stream().map(Rule::id).sorted().toList();
    }
}
