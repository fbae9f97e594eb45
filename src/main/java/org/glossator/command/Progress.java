package org.glossator.command;

/** Hears which stage a run has come to. */
@FunctionalInterface
public interface Progress {
    /** Tells nobody. */
    Progress SILENT = stage -> {};

    /** @param name the stage that begins, in words for a person */
    void stage(String name);
}
