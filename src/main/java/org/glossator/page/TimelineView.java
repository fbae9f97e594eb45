package org.glossator.page;

import java.util.List;
import java.util.Optional;

/**
 * All events in the order of time, one section a year.
 *
 * @param axis the same, drawn; empty where there are few
 */
public record TimelineView(Optional<Axis> axis, List<Section<EventItem>> years, List<Source.Numbered> sources)
        implements View {}
