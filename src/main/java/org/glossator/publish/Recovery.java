package org.glossator.publish;

/** What was found of a publication that was cut short, and what became of it. */
public enum Recovery {
    /** Nothing was cut short. */
    NOTHING,
    /** The new site was complete but not yet in place; now it is. */
    FINISHED,
    /** The new site was not complete; what there was of it is gone, and the old site stands. */
    DISCARDED,
    /** Another process is publishing at this moment; nothing was touched. */
    BUSY
}
