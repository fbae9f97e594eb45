package org.glossator.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.glossator.model.Entry;
import org.glossator.model.Explainer;
import org.glossator.source.Text;

/** Puts entries of one kind into the order in which readers page through them: within the first explainer of each. */
final class Turns {
    private final Parts parts;
    private final Map<String, Turn> turns = new HashMap<>();

    private Turns(Parts parts) {
        this.parts = parts;
    }

    /**
     * @param entries every entry of the kind in reading order
     * @param listed the slugs of those that an explainer lists
     */
    static <E extends Entry> Turns of(
            Parts parts, Class<E> kind, List<E> entries, Function<Explainer, List<Text>> listed) {
        Turns turns = new Turns(parts);
        for (Explainer explainer : parts.content().explainers()) {
            turns.add(parts.entries(kind, listed.apply(explainer)), Optional.of(parts.link(explainer)));
        }
        turns.add(
                entries.stream()
                        .filter(entry -> !turns.turns.containsKey(entry.slug()))
                        .toList(),
                Optional.empty());
        return turns;
    }

    Turn of(Entry entry) {
        return turns.getOrDefault(entry.slug(), new Turn(Optional.empty(), Optional.empty(), Optional.empty()));
    }

    private void add(List<? extends Entry> row, Optional<Link> explainer) {
        for (int at = 0; at < row.size(); at++) {
            int number = at + 1;
            turns.putIfAbsent(
                    row.get(at).slug(),
                    new Turn(
                            explainer.map(link -> new Turn.Place(number, row.size(), link)),
                            at > 0 ? Optional.of(parts.link(row.get(at - 1))) : Optional.empty(),
                            number < row.size() ? Optional.of(parts.link(row.get(number))) : Optional.empty()));
        }
    }
}
