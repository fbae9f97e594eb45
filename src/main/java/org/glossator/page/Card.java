package org.glossator.page;

import java.util.List;
import java.util.Optional;

/**
 * An entry as a list shows it.
 *
 * @param over the words above the title, such as the outlet
 * @param below further words, such as how many claims there are
 */
public record Card(
        Link link,
        Optional<String> over,
        Optional<When> when,
        String summary,
        List<String> below,
        Optional<String> language) {}
