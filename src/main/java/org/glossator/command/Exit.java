package org.glossator.command;

/** The codes with which the program ends, as build servers and scripts read them. */
final class Exit {
    /** Everything was done. */
    static final int DONE = 0;
    /** The content has faults; they were printed. */
    static final int FAULTS = 1;
    /** The command line is wrong, or a place cannot be read or written. */
    static final int WRONG_USE = 2;
    /** The program itself has a fault. */
    static final int BUG = 3;

    private Exit() {}
}
