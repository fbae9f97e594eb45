package org.glossator.page;

import java.util.List;

/** Entries of a list under one heading. */
public record Section<T>(String id, String heading, List<T> items) {}
