package org.glossator.page;

/** A term as a list shows it. */
public record TermRow(Link link, Label category, String summary) {}
