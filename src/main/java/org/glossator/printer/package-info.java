/**
 * Shows diagnostics to people and to machines: {@link org.glossator.printer.Printer} is the door, one format a file.
 *
 * <p>{@link org.glossator.printer.Printers} names the formats, {@link org.glossator.printer.Tally} counts the faults.
 */
@NullMarked
package org.glossator.printer;

import org.jspecify.annotations.NullMarked;
