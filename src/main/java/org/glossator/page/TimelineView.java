package org.glossator.page;

import java.util.List;

/** All events in the order of time, one section a year. */
public record TimelineView(List<Section<EventItem>> years, List<Source.Numbered> sources) implements View {}
