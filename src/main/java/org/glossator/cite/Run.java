package org.glossator.cite;

/** Words of a citation that are printed in one way. */
public record Run(String words, boolean italic) {}
