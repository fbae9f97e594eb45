package org.glossator;

import java.util.List;
import org.glossator.command.Rules;
import org.glossator.source.Rule;

/** The names of every rule of the program, sorted. */
final class AllRules {
    private AllRules() {}

    static List<String> ids() {
        return Rules.all().stream().map(Rule::id).toList();
    }
}
