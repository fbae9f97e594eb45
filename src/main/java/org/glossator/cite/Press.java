package org.glossator.cite;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Prints in one style: any work by the engine itself, and many alike by moulds. Safe for use by several threads. */
final class Press {
    private final Engine engine;
    private final Map<Work, Optional<Mould>> moulds = new ConcurrentHashMap<>();

    Press(Style style, String locale) {
        this.engine = new Engine(style, locale);
    }

    List<Run> print(Work work) {
        return engine.print(work);
    }

    /**
     * The same words as the engine's, sooner.
     *
     * @param shape the work with blanks
     */
    List<Run> print(Work work, Work shape, Title title) {
        return moulds.computeIfAbsent(shape, this::mould)
                .map(mould -> mould.filled(work, title))
                .orElseGet(() -> print(work));
    }

    private Optional<Mould> mould(Work shape) {
        return Mould.of(shape, engine.print(shape));
    }
}
