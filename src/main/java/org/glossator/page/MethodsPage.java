package org.glossator.page;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.glossator.model.Ledger;
import org.glossator.model.Lock;
import org.glossator.model.Passing;

/** Puts together what the page about methods shows below its own text. */
record MethodsPage(Parts parts, Ledger ledger) {
    Methods methods() {
        return new Methods(
                parts.statuses(),
                parts.kinds(),
                Arrays.stream(Passing.values())
                        .map(passing -> parts.label("passing", passing))
                        .toList(),
                held(),
                parts.content().lock().flatMap(this::proof),
                stets());
    }

    private List<Methods.Held> held() {
        return ledger.held().stream()
                .map(held ->
                        new Methods.Held(parts.strings().text("held." + held.rule()), Math.toIntExact(held.subjects())))
                .toList();
    }

    private Optional<Methods.Proof> proof(Lock lock) {
        Optional<LocalDate> last =
                lock.seals().stream().map(Lock.Seal::verified).max(Comparator.naturalOrder());
        int quotations = (int)
                lock.seals().stream().filter(seal -> seal.article().isPresent()).count();
        return last.map(day -> new Methods.Proof(
                quotations,
                lock.seals().size() - quotations,
                lock.texts().size(),
                parts.dates().when(day)));
    }

    private List<Methods.Let> stets() {
        return parts.content().entries().stream()
                .flatMap(entry -> entry.about().stets().stream()
                        .map(stet -> new Methods.Let(
                                parts.link(entry),
                                stet.rule().value(),
                                parts.text(stet.reason()),
                                parts.text(stet.by()),
                                parts.dates().when(stet.until()))))
                .toList();
    }
}
