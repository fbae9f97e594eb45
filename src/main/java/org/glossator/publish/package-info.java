/**
 * Puts files into the folder of the published site, all of them or none: {@link org.glossator.publish.Publisher}.
 *
 * <p>What is published is an {@link org.glossator.publish.Artifact}; this package knows nothing of what is in one.
 *
 * <p>How it stays whole: files that differ are made ready in {@code .glossator/next} below the folder. Renaming the
 * finished list of the new site to {@code .glossator/journal} is the moment of change. Until then the old site stands
 * and the next command throws the prepared files away; from then on this command, or the next one where this is killed,
 * removes the old files, renames the new ones into place and makes the journal the new
 * {@code .glossator/manifest}. Every step can be done twice. Files are not forced to the disk one by one, so this holds
 * against killed processes; after a power failure, build again.
 */
@NullMarked
package org.glossator.publish;

import org.jspecify.annotations.NullMarked;
