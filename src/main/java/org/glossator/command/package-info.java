/**
 * The command line: {@link org.glossator.command.Glossator} is the door, and each command is a visible list of steps.
 *
 * <p>{@link org.glossator.command.Build} says the straight line of the program aloud.
 */
@NullMarked
package org.glossator.command;

import org.jspecify.annotations.NullMarked;
