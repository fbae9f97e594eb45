package org.glossator.verify;

import java.util.List;
import org.glossator.source.Diagnostic;

/** Faults as tests compare them. */
final class Shown {
    private Shown() {}

    /** Each as {@code path:line rule: the words it points at}. */
    static List<String> places(List<Diagnostic> faults) {
        return faults.stream()
                .map(fault -> fault.place().file().path() + ":" + fault.place().line() + " "
                        + fault.rule().id() + ": " + fault.place().text())
                .toList();
    }

    /** Each by its rule alone. */
    static List<String> rules(List<Diagnostic> faults) {
        return faults.stream().map(fault -> fault.rule().id()).toList();
    }
}
