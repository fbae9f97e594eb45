package org.glossator.publish;

/**
 * What stands in the folder of a site.
 *
 * @param files how many Glossator made there
 * @param missing how many of them are no longer there
 * @param cutShort whether a publication was cut short, or is at work now
 */
public record Standing(int files, int missing, boolean cutShort) {}
