package org.glossator.page;

import java.util.Optional;

/**
 * An old address, which leads to where the entry is now.
 *
 * @param url the whole address of the entry; empty where that of the site is not known
 */
public record RedirectView(Link target, Optional<String> url) implements View {}
