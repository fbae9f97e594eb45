package org.glossator.mend;

import java.util.List;
import java.util.Set;
import org.glossator.source.Diagnostic;

/** Whether a file is better after a change: a fault that kept it from being read may have hidden many others. */
final class Judgement {
    private static final Set<String> UNREADABLE =
            Set.of("yaml-syntax", "yaml-alias", "front-matter", "not-utf-8", "byte-order-mark", "unexpected-file");

    private final Set<String> reading;

    /** @param reading the rules that are held before any others */
    Judgement(Set<String> reading) {
        this.reading = reading;
    }

    boolean isBetter(Change change, List<Diagnostic> before, List<Diagnostic> after) {
        List<Diagnostic> then = of(change.path(), before);
        List<Diagnostic> now = of(change.to(), after);
        if (now.stream().anyMatch(fault -> change.mended().stream().anyMatch(mended -> isSame(mended, fault)))) {
            return false;
        }
        Diagnostic first = change.mended().get(0);
        if (UNREADABLE.contains(first.rule().id())) {
            return now.stream()
                    .filter(fault -> UNREADABLE.contains(fault.rule().id()))
                    .noneMatch(fault -> fault.place().line() < first.place().line());
        } else if (now.stream()
                .anyMatch(fault -> UNREADABLE.contains(fault.rule().id()))) {
            return false;
        } else if (reading.contains(first.rule().id())) {
            return read(now) <= read(then);
        }
        return read(now) <= read(then) && now.size() <= then.size();
    }

    private long read(List<Diagnostic> faults) {
        return faults.stream()
                .filter(fault -> reading.contains(fault.rule().id()))
                .count();
    }

    private static List<Diagnostic> of(String path, List<Diagnostic> faults) {
        return faults.stream()
                .filter(fault -> fault.place().file().path().equals(path))
                .toList();
    }

    private static boolean isSame(Diagnostic one, Diagnostic other) {
        return one.rule().id().equals(other.rule().id())
                && one.message().equals(other.message())
                && one.place().line() == other.place().line()
                && one.place().column() == other.place().column();
    }
}
