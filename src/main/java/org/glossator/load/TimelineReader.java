package org.glossator.load;

import static org.glossator.load.Field.optional;
import static org.glossator.load.Field.required;

import java.util.List;
import java.util.Optional;
import org.glossator.markdown.Prose;
import org.glossator.model.EntryKind;
import org.glossator.model.Event;
import org.glossator.model.Moment;
import org.glossator.source.Text;

/** Reads {@code timeline.yaml}: a list of dated events. */
final class TimelineReader {
    private static final Field<Text> SLUG =
            required("slug", Types.words(), "the event's name in references, in lower case with hyphens");
    private static final Field<Moment> DATE = required("date", Types.moment(), "when it happened");
    private static final Field<Text> TITLE = required("title", Types.title(), "what happened, in a few words");
    private static final Field<Prose> TEXT =
            required("text", Types.markdown(), "what happened, with its source as [@key]");
    private static final Field<List<Text>> SEE = optional("see", Types.list(Types.slug()), "entries that say more");

    static final Shape SHAPE = Shape.of(SLUG, DATE, TITLE, TEXT, SEE).and(EntryShape.SHAPE);

    private static final Type<Event> EVENT = Types.group(SHAPE, (values, faults) -> Optional.of(event(values)));
    private static final Type<List<Event>> EVENTS = Types.list(EVENT);

    private TimelineReader() {}

    static List<Event> events(Node node, Faults faults) {
        // One by one, so that a draft which is not finished takes no other event with it.
        return node instanceof Node.Sequence list
                ? list.items().stream()
                        .flatMap(item -> EVENT.read(item, faults).stream())
                        .toList()
                : EVENTS.read(node, faults).orElse(List.of());
    }

    private static Event event(Values values) {
        return new Event(
                EntryShape.about(
                        values,
                        values.get(SLUG).value(),
                        EntryKind.EVENT,
                        values.get(SLUG).place()),
                values.missing().contains(TITLE.name()) ? values.get(SLUG) : values.get(TITLE),
                values.get(DATE),
                values.get(TEXT),
                values.list(SEE));
    }
}
