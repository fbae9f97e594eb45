package org.glossator.publish;

import java.util.function.Supplier;

/**
 * One file of the published site, made when it is asked for.
 *
 * @param path where it goes, relative to the site's root, with {@code /} between folders
 * @param content makes the file's bytes; asked once, on any thread
 */
public record Artifact(String path, Supplier<byte[]> content) {}
